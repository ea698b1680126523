import type { StoredMessage } from "../../mailboxes/mail";
import type { ComposeModel, MailboxModel } from "../../protocol/outlook-model";
import { addressBook, sameAddress, senders } from "./addresses";
import { saveNowAndThen } from "./autosave";
import { Draft } from "./draft";
import { contentTypeOf } from "./draft-attachment";
import { findMail } from "./find-mail";
import { createLaunchQueue, type LaunchQueue } from "./launch-events";
import { closeDraft, keepLaunchQueue, launchQueueOf } from "./open-drafts";
import { windowOf, type Page } from "./page-state";
import { sharedFacts } from "./shared-facts";
import { pressSend } from "./send";
import { sentenceOf, toast } from "./toast";

let counter = 0;

function open(page: Page, mailbox: string, composeType: ComposeModel["composeType"]): Draft {
  counter += 1;
  const state = page.store.get();
  const here = windowOf(state);
  const mayBeFrom = senders(state.persona);
  const wanted = sameAddress(mailbox, state.persona.person.address) ? here.address : mailbox;
  const from = mayBeFrom.find((sender) => sameAddress(sender.address, wanted)) ?? state.persona.person;
  // In a draft of one's own window the shared properties do not exist, whatever From says (office-js, OUTLOOK-PLATFORM §1).
  const inOtherWindow = state.otherMailbox !== null && sameAddress(state.otherMailbox, mailbox);
  const queue: LaunchQueue = createLaunchQueue(page, () => draft);
  const draft: Draft = new Draft({
    key: `compose:${counter}`,
    api: page.api,
    mailbox,
    composeType,
    shared: inOtherWindow ? sharedFacts(state.persona, mailbox) : null,
    book: addressBook(state.session),
    master: () => page.store.get().categories[mailbox] ?? [],
    sources: () => [state.place.mailbox, state.persona.person.address, ...state.persona.shared.map((shared) => shared.address)].filter((address, at, all) => all.indexOf(address) === at),
    from,
    changed: (change) => queue.changed(change),
    closed: () => closeDraft(page, draft),
    sendIt: () => pressSend(page, draft),
  });
  keepLaunchQueue(draft, queue);
  saveNowAndThen(page, draft);
  return draft;
}

function bringToFront(page: Page, draft: Draft, isNew: boolean): void {
  page.store.set((now) => ({ drafts: [...now.drafts, draft], front: draft.key }));
  launchQueueOf(draft).opened(isNew);
}

export function startNew(page: Page): Draft {
  const draft = open(page, windowOf(page.store.get()).address, "newMail");
  bringToFront(page, draft, true);
  return draft;
}

export async function startReopened(page: Page, mailbox: string, id: string): Promise<void> {
  const already = page.store.get().drafts.find((draft) => draft.storedId === id);
  if (already) return page.store.set({ front: already.key });
  const message = await page.api.message(mailbox, id);
  const draft = open(page, mailbox, message.inReplyTo === null ? "newMail" : "reply");
  draft.fill(message);
  bringToFront(page, draft, false);
}

export async function startReply(page: Page, mailbox: string, id: string, kind: "reply" | "replyAll" | "forward"): Promise<Draft> {
  const message: StoredMessage = await page.api.reply(mailbox, id, kind);
  const draft = open(page, mailbox, kind === "forward" ? "forward" : "reply");
  draft.fill(message);
  // Without send-as the reply leaves from the writer's own mailbox.
  const allowed = senders(page.store.get().persona);
  if (!allowed.some((sender) => sameAddress(sender.address, draft.from().address))) draft.store.set({ from: page.store.get().persona.person });
  draft.untouched = true;
  bringToFront(page, draft, true);
  return draft;
}

export async function startFilled(page: Page, parts: Parameters<MailboxModel["openNewMessage"]>[0]): Promise<void> {
  const draft = open(page, windowOf(page.store.get()).address, "newMail");
  const people = (list: readonly string[]) => list.map((address) => ({ name: "", address }));
  draft.setRecipients("to", people(parts.to));
  draft.setRecipients("cc", people(parts.cc));
  draft.setRecipients("bcc", people(parts.bcc));
  draft.setSubject(parts.subject);
  draft.setBody(parts.htmlBody, "html");
  bringToFront(page, draft, true);
  for (const attachment of parts.attachments) {
    try {
      if (attachment.kind === "item") await draft.addItem(attachment.itemId ?? "", attachment.name);
      else {
        const answer = await fetch(attachment.url ?? "");
        draft.addBytes(attachment.name, new Uint8Array(await answer.arrayBuffer()), contentTypeOf(attachment.name), attachment.isInline);
      }
    } catch (error) {
      toast(page, "error", `${attachment.name}: ${sentenceOf(page, error)}`);
    }
  }
}

export async function replyFromAddin(page: Page, itemKey: string, all: boolean, htmlBody: string): Promise<void> {
  const opened = page.opened.get(itemKey);
  if (!opened) return;
  const id = itemKey.slice(itemKey.lastIndexOf(":") + 1);
  const { mailbox } = await findMail(page, id);
  const draft = await startReply(page, mailbox, id, all ? "replyAll" : "reply");
  if (htmlBody !== "") draft.prependBody(htmlBody, "html");
}
