import type { Classification } from "../../domain/classification";
import { issuedElsewhere } from "../../domain/issued-elsewhere";
import { classifyMail } from "../../domain/classify/classify-mail";
import type { FiledMail } from "../../domain/mail";
import { judgedEntry, recalled } from "../../domain/recalled";
import type { Tag } from "../../domain/submission";
import { mainDocument } from "../../domain/tag-from";
import { readEml } from "../../eml/read-eml";
import { original, originalAnywhere } from "../../graph/original";
import { openAttachmentReadings } from "../../jobs/read-attachments";
import { openSelection } from "../../jobs/supply-selected";
import { withReadings } from "../../jobs/with-readings";
import type { SelectedItem } from "../../outlook/selected-items";
import type { SelectedMail, SelectionWork, SupplyOutcome } from "../work";
import { scansAreRead } from "./scan-work";
import type { Surroundings } from "./surroundings";
import { suppliedAlready } from "./supplied-already";
import { keepTogether, supplyByQueue } from "./supply-by-queue";
import { openTagWork } from "./tag-work";
import { TroubleError, troubleOf } from "./trouble";

interface ReadSelected {
  readonly mail: FiledMail;
  /** Before anything remembered counted. */
  readonly judged: Classification;
}

/** Several messages marked in the list. Outlook opens none of them for us: they are read through Graph, as their originals. */
export function selectionWork(items: readonly SelectedItem[], surroundings: Surroundings): SelectionWork {
  const { rules, reader, graph, page, learned } = surroundings;
  const watchers = new Set<(mails: readonly SelectedMail[]) => void>();
  /** A selection lies in one mailbox, and Outlook does not say which: own first, then the units' the person may open. */
  let mailboxes: readonly (string | null)[] = [null, ...rules.policy.units.flatMap((unit) => unit.mailboxes)];

  const opened = new Map<string, ReadSelected>();
  /** What the person put each under in this selection. */
  const chosen = new Map<string, string>();
  const classificationOf = ({ mail, judged }: ReadSelected): Classification => {
    const code = learned.codeFor(mail, judged, chosen.get(mail.itemId) ?? null);
    return code === null ? judged : recalled(judged, code, rules.catalogue);
  };

  const read = async (itemId: string): Promise<ReadSelected> => {
    const { bytes, mailbox } = await originalAnywhere(graph, itemId, mailboxes);
    mailboxes = [mailbox, ...mailboxes.filter((one) => one !== mailbox)];
    const eml = await readEml(bytes);
    if (!eml.ok) throw new TroubleError({ kind: "unexpected", message: eml.code });
    const { mail, files } = eml.value;
    const readings = openAttachmentReadings({ content: async (id) => files.get(id) ?? null, read: (content, name, care) => reader.read(content, name, { ...care, authorities: rules.policy.signatureAuthorities, scans: rules.policy.readScans && scansAreRead() }) });
    await readings.readMissing(mail.attachments, () => undefined);
    const filed: FiledMail = { ...withReadings(mail, readings.known()), itemId, sharedMailbox: mailbox, internetMessageId: messageIdIn(bytes), conversationId: "", receivedAt: "" };
    const one = { mail: filed, judged: classifyMail(filed, rules.catalogue, page.reader()) };
    opened.set(itemId, one);
    return one;
  };

  const keep = keepTogether(surroundings);
  const filesOf = async ({ itemId, sharedMailbox }: FiledMail): Promise<ReadonlyMap<string, Uint8Array>> => {
    const eml = await readEml(await original(await graph(sharedMailbox), itemId, sharedMailbox));
    return eml.ok ? eml.value.files : new Map<string, Uint8Array>();
  };

  const selection = openSelection<ReadSelected, SupplyOutcome>(items, rules, {
    read,
    suppliedBefore: ({ mail }) => suppliedAlready(mail, surroundings),
    judgementOf: (one) => ({ classification: classificationOf(one), subject: one.mail.subject }),
    supply: (one, tag) => {
      const { mail } = one;
      let files: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
      // Wanted only where a document bears no number; the mail itself was not kept.
      const bytesOf = async (id: string): Promise<Uint8Array | null> => (await (files ??= filesOf(mail))).get(id) ?? null;
      return supplyByQueue({ mail, classification: classificationOf(one), tag, bytesOf }, surroundings, keep);
    },
    failed: (fault) => ({ kind: "failed", why: troubleOf(fault) }),
    isWatched: () => watchers.size > 0,
    isFailure: (outcome) => outcome.kind === "failed",
    changed: () => showAll(),
  });
  const states = (): readonly SelectedMail[] =>
    selection.states().map((one) => {
      const found = opened.get(one.itemId);
      if (found === undefined || one.state.kind === "done") return one;
      const note = learned.noteFor(found.mail, found.judged, chosen.get(one.itemId) ?? null);
      return { ...one, learned: note, elsewhere: one.state.kind === "judged" ? issuerElsewhere(found, one.state.tag) : null };
    });
  const issuerElsewhere = (found: ReadSelected, tag: Tag): string | null => {
    const parent = mainDocument(classificationOf(found), rules.catalogue)?.facts.parent ?? null;
    return issuedElsewhere({ ...tag, parent }, found.mail, rules.policy);
  };
  const showAll = (): void => {
    for (const show of watchers) show(states());
  };

  return {
    kind: "selection",
    watch: (show) => {
      watchers.add(show);
      show(states());
      void selection.readAll();
      const stop = learned.watch(() => {
        selection.judgeAgain();
        showAll();
      });
      return () => {
        stop();
        watchers.delete(show);
      };
    },
    correct: (itemId, tag: Tag) => {
      const found = opened.get(itemId);
      if (found !== undefined) {
        const shown = chosen.get(itemId) ?? judgedEntry(classificationOf(found), rules.catalogue);
        if (shown !== tag.entry) {
          chosen.set(itemId, tag.entry);
          void learned.learn(found.mail, found.judged, shown, tag.entry);
        }
      }
      selection.correct(itemId, tag);
    },
    // Said of many at once it teaches nothing about each, and can be taken back.
    correctMany: async (itemIds, common) => {
      const before = new Map(chosen);
      const entry = common.entry;
      if (entry !== undefined) for (const itemId of itemIds) chosen.set(itemId, entry);
      const undo = selection.correctMany(itemIds, common);
      return () => {
        for (const itemId of entry === undefined ? [] : itemIds) {
          const was = before.get(itemId);
          if (was === undefined) chosen.delete(itemId);
          else if (chosen.get(itemId) === entry) chosen.set(itemId, was);
        }
        undo();
      };
    },
    tags: openTagWork(surroundings),
    supplyAll: selection.supplyAll,
    retry: selection.retry,
  };
}

/** From the head of the original, unfolded. */
function messageIdIn(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 65536)).split(/\r?\n\r?\n/, 1)[0] ?? "";
  return /^message-id:\s*(<[^<>\s]+>)/im.exec(head.replace(/\r?\n[ \t]+/g, " "))?.[1] ?? "";
}
