import { ModelError, type MailboxModel, type SelectedItem } from "../../protocol/outlook-model";
import { officeThemes } from "../theme";
import { replyFromAddin, startFilled } from "./drafts";
import { toEwsId, toRestId, toStoredId } from "./item-id";
import { findMail } from "./find-mail";
import { openMail, openMessage } from "./places";
import { windowOf, type Page } from "./page-state";
import { attempt } from "./toast";

/** Outlook keeps 32 KB of roaming settings. */
const roamingLimit = 32 * 1024;
/** getSelectedItemsAsync answers for at most so many. */
const selectionLimit = 100;

/** The mailbox as the add-in's frames see it; always that of the window in front. */
export function createMailboxModel(page: Page): MailboxModel {
  const state = page.store.get;
  const here = (): string => state().place.mailbox;
  const master = () => state().categories[here()] ?? [];

  async function saveMaster(list: readonly { readonly displayName: string; readonly color: string }[]): Promise<void> {
    const mailbox = here();
    await page.api.saveCategories(mailbox, list);
    page.store.set((now) => ({ categories: { ...now.categories, [mailbox]: list } }));
  }

  return {
    profile() {
      const { name, address } = windowOf(state());
      return { displayName: name, address, timeZone: "SE Asia Standard Time" };
    },
    uiLocale: () => (state().language === "vi" ? "vi-VN" : "en-US"),
    theme: () => officeThemes[state().theme],
    item: (key) => page.opened.get(key) ?? state().drafts.find((draft) => draft.key === key) ?? null,
    selectedItems() {
      const { selected, messages } = state();
      if (selected.length > selectionLimit) throw new ModelError(9055, "At most 100 messages may be selected.");
      return messages
        .filter((message) => selected.includes(message.id))
        .map(
          (message): SelectedItem => ({
            itemId: toEwsId(message.id),
            subject: message.subject,
            conversationId: toEwsId(message.conversationId),
            internetMessageId: message.internetMessageId,
            hasAttachment: message.hasAttachments,
            itemMode: message.state.isDraft ? "compose" : "read",
          }),
        );
    },
    async loadItem(itemId) {
      try {
        const id = toRestId(itemId);
        const inList = state().messages.some((message) => message.id === id);
        const mailbox = inList ? here() : (await findMail(page, id)).mailbox;
        return (await openMail(page, mailbox, id)).opened;
      } catch {
        throw new ModelError(9049, "The item with this id was not found.");
      }
    },
    masterCategories: master,
    async addMasterCategories(list) {
      const twice = list.find(({ displayName }) => master().some((category) => category.displayName === displayName));
      if (twice) throw new ModelError(9045, `The category ${twice.displayName} is there already.`);
      await saveMaster([...master(), ...list]);
    },
    async removeMasterCategories(names) {
      const unknown = names.find((name) => !master().some((category) => category.displayName === name));
      if (unknown !== undefined) throw new ModelError(9044, `The category ${unknown} is not in the master list.`);
      await saveMaster(master().filter((category) => !names.includes(category.displayName)));
    },
    roamingSettings: () => state().roaming,
    async saveRoamingSettings(settings) {
      if (JSON.stringify(settings).length > roamingLimit) throw new ModelError(9057, "Roaming settings hold at most 32 KB.");
      await page.api.saveSettings(settings);
      page.store.set({ roaming: settings });
    },
    openMessage: (itemId) => void attempt(page, () => openMessage(page, toStoredId(itemId))),
    openNewMessage: (parts) => void attempt(page, () => startFilled(page, parts)),
    openReply: (itemKey, all, htmlBody) => void attempt(page, () => replyFromAddin(page, itemKey, all, htmlBody)),
  };
}
