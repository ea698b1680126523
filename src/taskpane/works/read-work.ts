import { classifyMail } from "../../domain/classify/classify-mail";
import { emptyItemRecord, suppliedAs } from "../../domain/item-record";
import type { FiledMail } from "../../domain/mail";
import { judgeAddress } from "../../domain/judge-address";
import type { Policy } from "../../domain/policy";
import type { ItemRecord, Tag } from "../../domain/submission";
import { recordFileName } from "../../domain/submission-record";
import { mainDocument, tagFrom } from "../../domain/tag-from";
import { isOneOf } from "../../domain/read-address";
import { judgedEntry, recalled } from "../../domain/recalled";
import { corrected } from "../../domain/tagged-document";
import { openAttachmentReadings, type AttachmentReadings } from "../../jobs/read-attachments";
import { withReadings } from "../../jobs/with-readings";
import { OutlookError } from "../../outlook/ask";
import { attachmentContent } from "../../outlook/attachment-content";
import { ownAddress, type ReadItem } from "../../outlook/current-item";
import { loadItemRecord, saveItemRecord } from "../../outlook/custom-properties";
import { abilities } from "../../outlook/requirements";
import { readItem, type ItemReading } from "../../outlook/read-item";
import type { FixOutcome, ReadReview, ReadWork, ShownWish, SupplyOutcome, Trouble } from "../work";
import type { Received } from "./received-record";
import type { lookInto } from "./look-into";
import { followQueue } from "./follow-queue";
import { once } from "./once";
import { openScanWork } from "./scan-work";
import type { Surroundings } from "./surroundings";
import type { MailToSupply } from "./supply-by-queue";
import { openTagWork } from "./tag-work";
import { tried, troubleOf } from "./trouble";

/** A mail that lies in a mailbox. It does not change under our hands; only its readings come in one by one. */
export function readWork(item: ReadItem, surroundings: Surroundings): ReadWork {
  const { rules, page, learned, queue, now } = surroundings;
  const watchers = new Set<{ show: (review: ReadReview) => void; fail: (why: Trouble) => void }>();
  const content = (attachmentId: string) => attachmentContent(item, attachmentId);
  const scans = openScanWork(surroundings, () => readings, () => void readAll());
  const readings: AttachmentReadings = openAttachmentReadings({ content, read: scans.read });
  let opened: Promise<{ readonly reading: ItemReading; readonly received: Received }> | null = null;
  let record: ItemRecord = emptyItemRecord;
  let wishes: readonly ShownWish[] = [];
  let look: typeof lookInto | null = null;
  const lookCame = import("./look-into").then(
    (part) => void (look = part.lookInto),
    // Without a network the rest of the pane stands without it.
    () => undefined,
  );

  const open = () => {
    opened ??= (async () => {
      const [read, kept] = await Promise.all([readItem(item), loadItemRecord(item)]);
      const sharedMailbox = read.mail.sharedMailbox ?? unitMailbox(ownAddress(), rules.policy);
      const reading = { ...read, mail: { ...read.mail, sharedMailbox } };
      record = kept;
      return { reading, received: await receivedIn(reading) };
    })().catch((fault: unknown) => {
      // The next look asks again.
      opened = null;
      throw fault;
    });
    return opened;
  };
  /** Most mail carries no data of ours, and needs nothing to read them. */
  const receivedIn = async ({ mail, headers }: ItemReading): Promise<Received> => {
    if (Object.keys(headers).length === 0 && !mail.attachments.some(({ name }) => name === recordFileName) && !isSentByHand(mail)) return { record: null, problem: null, answer: null };
    const { receivedRecord } = await import("./received-record");
    return receivedRecord(mail, headers, content);
  };
  /** Answers bear the same token, and go to the units. */
  const isSentByHand = ({ subject, recipients }: FiledMail) => subject.startsWith("[EDOC:") && recipients.some(({ address }) => isOneOf(address, [...rules.policy.publicationMailboxes, ...rules.policy.editorialBoard]));
  /** Our own record is data about documents, not one of them. */
  const documents = ({ mail }: ItemReading) => mail.attachments.filter(({ name }) => name !== recordFileName);
  const judged = (reading: ItemReading) => {
    const mail = withReadings({ ...reading.mail, attachments: documents(reading) }, readings.known());
    const own = classifyMail(mail, rules.catalogue, page.reader());
    const code = learned.codeFor(mail, own, chosen());
    return { mail, judged: own, classification: code === null ? own : recalled(own, code, rules.catalogue) };
  };
  /** What the person put this very mail under. */
  const chosen = () => (record.about === undefined ? null : (record.tag?.entry ?? null));
  const show = async (): Promise<void> => {
    try {
      const { reading, received } = await open();
      const { mail, classification, judged: own } = judged(reading);
      const sender = mail.from === null ? null : judgeAddress(mail.from, rules.policy);
      const review: ReadReview = { mail, classification, sender, record, learned: learned.noteFor(mail, own, chosen()), queued: queued(mail), received: received.record, receivedProblem: received.problem, answer: received.answer, reading: readings.missing(mail.attachments), incoming: look && look({ mail, classification, headerBlock: reading.headerBlock, reader: ownAddress() }, rules, now()) };
      for (const watcher of watchers) watcher.show(review);
    } catch (fault) {
      for (const watcher of watchers) watcher.fail(troubleOf(fault));
    }
  };
  /** A wish for the document in this mail, of this pane or an earlier one. */
  const queued = ({ internetMessageId }: FiledMail): ReadReview["queued"] => {
    const wish = wishes.find((one) => internetMessageId !== "" && one.wish.record.message.internetMessageId === internetMessageId);
    return wish === undefined || wish.state.kind === "done" ? null : wish.state.kind;
  };
  const readAll = async (): Promise<void> => {
    await show();
    const reading = await open().then((done) => done.reading, () => null);
    if (reading !== null) await readings.readMissing(documents(reading), () => void show());
  };

  /** With every file read, and judged by what the person said of it; a click may come before that. */
  const whole = async (tag: Tag): Promise<Omit<MailToSupply, "change">> => {
    const { reading } = await open();
    await readings.readMissing(documents(reading), () => undefined);
    record = await loadItemRecord(item);
    const { mail: read, classification } = judged(reading);
    const mail = { ...read, sharedMailbox: read.sharedMailbox ?? unitMailbox(ownAddress(), rules.policy) };
    const judgement = corrected(classification, record, rules.catalogue);
    // The tag of an early click would make another id of the same document.
    const main = record.tag === null ? mainDocument(judgement, rules.catalogue) : null;
    return { mail, classification: judgement, tag: (main && tagFrom(main, mail.subject, rules.catalogue)) ?? tag, bytesOf: content };
  };
  const supply = async (clicked: Tag, { seen, change }: Pick<MailToSupply, "seen" | "change">): Promise<SupplyOutcome> => {
    try {
      const { supplyByQueue, keepOne } = await import("./supply-by-queue");
      const one = await whole(clicked);
      if (record.supplied !== null && change === undefined) return { kind: "already", ...record.supplied };
      const outcome = await supplyByQueue({ ...one, ...(seen === undefined ? {} : { seen }), ...(change === undefined ? {} : { change, before: record.supplied?.id ?? null }) }, surroundings, keepOne(surroundings));
      // Outlook may show for a while yet what the item held before Graph wrote on it.
      if (outcome.kind === "supplied" && change === undefined) await saved({ ...record, tag: one.tag, supplied: suppliedAs(outcome.record, outcome.record.suppliedAt, "read") });
      if (outcome.kind === "already") await saved({ ...record, supplied: { id: outcome.id, at: outcome.at, by: outcome.by, how: "read" } });
      return outcome;
    } catch (fault) {
      return { kind: "failed", why: troubleOf(fault) };
    } finally {
      await show();
    }
  };
  const byHand = async (tag: Tag, seen = false): Promise<FixOutcome> => {
    try {
      const { supplyByHand } = await import("./supply-by-hand");
      return await supplyByHand({ item, seen, ...(await whole(tag)) }, surroundings);
    } catch (fault) {
      return { kind: "failed", why: troubleOf(fault) };
    }
  };
  const sentLetter = once(async () => {
    const [{ openSentLetter }, { reading }] = await Promise.all([import("./sent-letter-work"), open()]);
    return openSentLetter(item, surroundings, { mail: judged(reading).mail, consultation: record.consultation ?? null, keep: (consultation) => saved({ ...record, consultation }) });
  });

  return {
    kind: "read",
    watch: (showReview, fail) => {
      const watcher = { show: showReview, fail };
      watchers.add(watcher);
      void readAll();
      void Promise.all([page.loaded, lookCame]).then(() => show());
      const stop = learned.watch(() => void show());
      const leave = followQueue(queue, (review) => {
        wishes = review.wishes;
        void show();
      });
      return () => {
        stop();
        leave();
        watchers.delete(watcher);
      };
    },
    supply: (tag, seen = false) => supply(tag, { seen }),
    byHand: { only: !abilities().nestedAppAuth, open: byHand },
    firstTime: async (mail) => (await import("./first-time")).rightsToAsk(mail, rules.policy),
    change: (tag, change) => supply(tag, { change, seen: true }),
    saveTag: (tag) =>
      tried(async () => {
        const found = judged((await open()).reading);
        const shown = chosen() ?? judgedEntry(found.classification, rules.catalogue);
        record = await (await import("./tag-jobs")).saveTag(item, tag, found, surroundings);
        await learned.learn(found.mail, found.judged, shown, tag.entry);
        await show();
      }),
    sentLetter,
    tags: openTagWork(surroundings),
    scans,
  };

  async function saved(next: ItemRecord): Promise<boolean> {
    record = { ...record, ...next };
    try {
      record = await saveItemRecord(item, record);
      return true;
    } catch (fault) {
      if (fault instanceof OutlookError) return false;
      throw fault;
    }
  }
}

/**
 * A unit's mailbox added as an account of its own, or opened in a tab, has no shared properties; the profile shows its address instead
 * (office-js #5682, #1295).
 */
function unitMailbox(own: string, { units }: Policy): string | null {
  const is = (mailbox: string) => mailbox.toLowerCase() === own.toLowerCase();
  return units.some(({ mailboxes }) => mailboxes.some(is)) ? own : null;
}
