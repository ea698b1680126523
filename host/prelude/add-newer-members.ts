import type { Claims } from "./claims";
import { claimsOf } from "./claims";
import { addItemMembers } from "./item-members";
import { addMailboxMembers } from "./mailbox-members";
import type { ItemObject, MailboxObject } from "./office-js";
import { officeJs } from "./office-js";
import { addOwnEvents } from "./own-events";
import { claimClient } from "./claim-client";
import { withoutNewer } from "./older-members";
import { addTheme } from "./theme";
import type { Told } from "./told";

const selectedItemsChanged = "olkSelectedItemsChanged";
const initializationContextChanged = "olkInitializationContextChanged";

/** Adds what came with Mailbox 1.13 to 1.15 and takes away what came before, as far as the client claims it; before the add-in's own `onReady` callbacks. */
export function addNewerMembers(told: Told): void {
  const { Office } = officeJs();
  const claims = claimsOf(told);
  Office.onReady(() => {
    const { mailbox } = Office.context;
    if (mailbox === undefined) return;
    addTheme(told, claims);
    addMailboxMembers(mailbox, claims);
    keepItemMembers(mailbox, told.state().mailboxSet, claims);
    addEvents(told, claims);
    claimClient(told.state(), officeJs(), mailbox);
  });
}

/** A pinned pane gets a new item object at every switch. */
function keepItemMembers(mailbox: MailboxObject, mailboxSet: string, claims: Claims): void {
  const complete = (item: ItemObject | null | undefined): typeof item => item && withoutNewer(addItemMembers(item, mailbox.initialData?.inReplyTo ?? null, claims), mailboxSet);
  let item = complete(mailbox.item);
  Object.defineProperty(mailbox, "item", {
    get: () => item,
    set: (next: ItemObject | null | undefined) => {
      item = complete(next);
    },
    enumerable: true,
    configurable: true,
  });
}

function addEvents(told: Told, claims: Claims): void {
  const { EventType } = officeJs().Office;
  const types: string[] = [];
  if (claims("selectedItems")) types.push((EventType.SelectedItemsChanged = selectedItemsChanged));
  if (claims("initializationContextChanged")) types.push((EventType.InitializationContextChanged = initializationContextChanged));
  const events = addOwnEvents(types);
  told.listen((message) => {
    if (message.kind === "selection-changed") events.raise(selectedItemsChanged, {});
    if (message.kind === "initialization-context") events.raise(initializationContextChanged, { initializationContextData: message.data });
  });
}
