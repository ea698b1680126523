import type { Message } from "@microsoft/microsoft-graph-types";
import { itemRecordKey, readItemRecord, suppliedAs, writeItemRecord } from "../domain/item-record";
import { edocHeaderNames } from "../domain/submission";
import { utf8 } from "../domain/submission-base64";
import { encodeHeaders } from "../domain/submission-headers";
import { messageIdFor, originalFileName, submissionSubject } from "../domain/submission-message";
import { writeRecord } from "../domain/edoc-json";
import { recordFileName } from "../domain/submission-record";
import type { SupplyWish, WishEnd } from "../domain/supply-wish";
import type { Attachment } from "./attach";
import { noteOnItem } from "./note-on-item";
import { immutableIds, original } from "./original";
import type { Graph } from "./request";
import { sendOnce, type OnceMail, type OncePorts } from "./send-once";
import { letterThatLeft, suppliedBefore } from "./supplied-before";
import { customPropertiesId } from "./whole-draft";
import type { StoredWish, WishStore } from "./wish-store";

export interface SupplyWishNeeds {
  readonly graph: Graph;
  readonly store: WishStore;
  /** The publication mailbox. */
  readonly to: string;
  /** The person's own address. */
  readonly person: string;
  /** Name of this worker; no other has it. */
  readonly worker: string;
  readonly isGone: (worker: string) => boolean;
  /** The words of the supply mail, as HTML whose every value is escaped. */
  readonly body: (wish: SupplyWish) => string;
}

/** Supplies what is wished exactly once, by whatever way it may have been supplied already. */
export async function supplyWish(kept: StoredWish, turn: () => Promise<void>, needs: SupplyWishNeeds): Promise<WishEnd | "elsewhere"> {
  const { graph, store } = needs;
  const { key } = kept;
  const wish = await located(kept.wish, graph);
  const before = await endBefore(wish, graph);
  if (before !== null) return before;
  const ports: OncePorts = { graph, folder: await store.folder(), worker: needs.worker, isGone: needs.isGone, turn, standing: () => store.standing(kept.id, key), sending: (attempt) => store.sending(key, attempt), notSent: (attempt) => store.notSent(key, attempt) };
  const once = await sendOnce(mailOf(kept.id, wish, needs), ports);
  switch (once.kind) {
    case "elsewhere":
      return "elsewhere";
    case "unwanted":
      return { kind: "cancelled" };
    case "earlier":
      return (await endBefore(wish, graph)) ?? { kind: "already", at: once.at, by: wish.record.suppliedBy };
    case "sent":
      await markSource(wish, graph);
      return { kind: "supplied", at: wish.record.suppliedAt, fromUnit: once.fromUnit };
  }
}

/** How it has ended before, if it has: by this very wish, whose answer was lost or whose pane was closed, or by another. */
async function endBefore(wish: SupplyWish, graph: Graph): Promise<WishEnd | null> {
  const { record } = wish;
  if (record.change !== undefined) return null;
  const before = await suppliedBefore(graph, record.id, [null, ...mailboxesOf(wish)]);
  if (before === null) return null;
  if (before.at !== record.suppliedAt || before.by !== record.suppliedBy) return { kind: "already", ...before };
  await markSource(wish, graph);
  return { kind: "supplied", at: before.at, fromUnit: wish.sendFrom !== null };
}

/** A letter that has left is a mail like others. */
async function located(wish: SupplyWish, graph: Graph): Promise<SupplyWish> {
  if (wish.source.kind !== "letter" || wish.after === null) return wish;
  const letter = await letterThatLeft(graph, wish.after, lettersOf(wish));
  return letter === null ? wish : { ...wish, source: { kind: "mail", ...letter } };
}

/** Where the sent copy of a letter lies: with the person, or with the unit it was sent from. */
export function lettersOf({ sendFrom }: SupplyWish): readonly (string | null)[] {
  return sendFrom === null ? [null] : [null, sendFrom];
}

function mailboxesOf({ source, sendFrom }: SupplyWish): readonly string[] {
  return [...new Set([source.kind === "mail" ? source.mailbox : null, sendFrom].filter((one) => one !== null))];
}

function mailOf(id: string, wish: SupplyWish, { graph, store, to, person, body }: SupplyWishNeeds): OnceMail {
  const { record, sendFrom } = wish;
  const headers = encodeHeaders(record);
  const message: Message = {
    subject: submissionSubject(record),
    body: { contentType: "html", content: body(wish) },
    toRecipients: [{ emailAddress: { address: to } }],
    ...(sendFrom === null ? {} : { from: { emailAddress: { address: sendFrom } } }),
    internetMessageHeaders: edocHeaderNames.map((name) => ({ name, value: headers[name] })),
    // In Sent Items no header is shown to us again.
    singleValueExtendedProperties: [{ id: customPropertiesId, value: JSON.stringify({ [itemRecordKey]: writeItemRecord({ tag: record.tag, supplied: suppliedAs(record, record.suppliedAt, "read") }) }) }],
  };
  return { internetMessageId: messageIdFor(record, to), message, person, attachments: () => files(id, wish, graph, store) };
}

async function files(id: string, { record, source }: SupplyWish, graph: Graph, store: WishStore): Promise<readonly Attachment[]> {
  const json = { name: recordFileName, contentType: "application/json", bytes: utf8(writeRecord(record)) };
  if (source.kind !== "mail") return [...(await store.files(id)), json];
  return [{ name: originalFileName, contentType: "message/rfc822", bytes: await original(graph, source.itemId, source.mailbox, true) }, json];
}

/** On the mail itself, for whoever opens it next. The proof is in Sent Items: where the mark cannot be set nothing is lost. */
async function markSource({ record, source }: SupplyWish, graph: Graph): Promise<void> {
  if (source.kind !== "mail" || record.change !== undefined) return;
  const supplied = suppliedAs(record, record.suppliedAt, "read");
  try {
    await noteOnItem(graph, source, itemRecordKey, (before) => writeItemRecord({ ...readItemRecord(before), tag: record.tag, supplied }), immutableIds);
  } catch {
    // A mailbox one may only read, or a mail that was moved on meanwhile.
  }
}
