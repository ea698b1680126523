import type { Calls } from "./call";
import { compose, item, notInEvents, read } from "./call";
import { ewsId } from "./mailbox-calls";
import type { ReadModel } from "./outlook-model";
import { ModelError } from "./outlook-model";
import { privateCall } from "./private-calls";
import { readItemData } from "./start-up";
import { coercionOf, text } from "./wire";

const notHere = 9032;
/** Outlook loads one item at a time; what number it gives for the second is not documented, this is its "internal error". */
const alreadyLoaded = 9042;

/** Calls of Mailbox 1.13 to 1.15, which reach us from the prelude under ids of our own. */
export const newerCalls: Calls = {
  [privateCall.getSelectedItems]: (call) =>
    call.settings.model.selectedItems().map((selected) => ({ ...selected, itemType: "message" })),

  [privateCall.loadItemById]: async (call) => {
    notInEvents(call);
    if (call.conversation.loadedItem !== null) throw new ModelError(alreadyLoaded, "another item is loaded");
    call.conversation.loadedItem = "loading";
    let loaded: ReadModel | null = null;
    try {
      loaded = await call.settings.model.loadItem(ewsId(text(call.params, "itemId")));
      return readItemData(loaded);
    } finally {
      call.conversation.loadedItem = loaded;
    }
  },
  [privateCall.unloadItem]: (call) => {
    call.conversation.loadedItem = null;
  },

  [privateCall.getAsFile]: (call) => read(call).asFile(),
  [privateCall.getItemClass]: (call) => (item(call), "IPM.Note"),
  [privateCall.prependOnSend]: (call) => compose(call).prependOnSend(text(call.params, "data"), coercionOf(call.params)),
  [privateCall.close]: (call) => {
    notInEvents(call);
    // A draft that was saved before is closed only by one who says what becomes of the unsaved changes.
    if (call.params.discardItem !== true && compose(call).itemId() !== null) throw new ModelError(notHere, "the operation is not supported");
    if (call.params.discardItem === true) compose(call).discard();
    else compose(call).close();
  },
  [privateCall.send]: async (call) => {
    notInEvents(call);
    const { send } = compose(call);
    if (send === undefined) throw new ModelError(notHere, "this window cannot send");
    await send.call(compose(call));
  },
};
