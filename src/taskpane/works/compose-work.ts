import { afterConfirming, type Confirmation } from "../../domain/confirmed";
import type { Classification } from "../../domain/classification";
import { supplyingUnit } from "../../domain/document-id";
import { emptyItemRecord } from "../../domain/item-record";
import type { FindingKind } from "../../domain/finding";
import type { OutgoingMail, SuppliedMark } from "../../domain/mail";
import { mailDigest } from "../../domain/mail-digest";
import { unreadFiles } from "../../domain/submission-refusal";
import type { ItemRecord, Tag } from "../../domain/submission";
import { mainDocument, tagFrom } from "../../domain/tag-from";
import { judgedEntry } from "../../domain/recalled";
import { corrected, recordFor, taggedDocument } from "../../domain/tagged-document";
import { checkDraft, type CheckedDraft } from "../../jobs/check-draft";
import { openAttachmentReadings } from "../../jobs/read-attachments";
import type { Supplied, SupplyFacts } from "../../jobs/supply";
import type { ComposingPorts } from "../../jobs/supply-composing";
import { suppliedDocument, supplyHolds, type SuppliedFor } from "../../jobs/supply-holds";
import { withReadings } from "../../jobs/with-readings";
import { OutlookError } from "../../outlook/ask";
import { attachmentContent } from "../../outlook/attachment-content";
import { addBcc, removeEdocHeaders, removeRecipient, setEdocHeaders } from "../../outlook/change-draft";
import { ownAddress, type ComposeItem } from "../../outlook/current-item";
import { loadItemRecord, saveItemRecord } from "../../outlook/custom-properties";
import { displayLanguage } from "../../outlook/language";
import { moveToBcc } from "../../outlook/move-to-bcc";
import { readDraft, type DraftReading } from "../../outlook/read-draft";
import { abilities, alertsAtSend } from "../../outlook/requirements";
import { watchContextData } from "../../outlook/pointed-at";
import { noteConfirmed, noteReadings, readConfirmed, readReadings, readSessionNotes } from "../../outlook/session-notes";
import { watchDraft } from "../../outlook/watch-item";
import { languageOf } from "../../text/language";
import type { AppliedFix, ClickFix, ComposeReview, ComposeWork, FixOutcome, ListWork, RemovalFix, SupplyOutcome, Trouble } from "../work";
import type { AtSend } from "./at-send";
import { oneAtATime } from "./changes";
import { entriesByFile, fileKeyOf } from "./entries-by-file";
import { once } from "./once";
import { pointedKinds } from "./pointed-kinds";
import { repeating } from "./repeat";
import { openScanWork } from "./scan-work";
import type { Surroundings } from "./surroundings";
import { openTagWork } from "./tag-work";
import { supplying, tried, TroubleError, troubleOf } from "./trouble";

/** A mail being written: read again after every change, judged with what its attachments say. */
export function composeWork(item: ComposeItem, surroundings: Surroundings): ComposeWork {
  const { rules, sha256, now, page, learned } = surroundings;
  const watchers = new Set<{ show: (review: ComposeReview) => void; fail: (why: Trouble) => void }>();
  const bytesOf = (attachmentId: string) => attachmentContent(item, attachmentId);
  const scans = openScanWork(surroundings, () => readings, () => void refresh());
  let readings = openAttachmentReadings({ content: bytesOf, read: scans.read });
  let opened = false;
  let draft: Awaited<ReturnType<typeof readDraft>> | null = null;
  let record: ItemRecord = emptyItemRecord;
  let suppliedFor: SuppliedFor | null = null;
  let seenFiles: string | null = null;
  let confirmation: Confirmation | null = null;
  const isLocked = (kind: FindingKind) => rules.policy.locked?.includes(kind) ?? false;
  const changes = oneAtATime();
  /** It is wanted when the mail is sent, not when the pane opens. */
  let opening: Promise<AtSend | null> | null = null;
  let lists: Promise<ListWork> | null = null;
  const openLists = () => (lists ??= import("./list-work").then(({ openListWork }) => openListWork(surroundings)));
  const atSend = () => (opening ??= openAtSendLater(item));

  const keepRecord = async (next: ItemRecord): Promise<void> => {
    record = await saveItemRecord(item, next);
  };
  const ports: ComposingPorts = {
    bytesOf,
    sha256,
    now,
    addBcc: (address) => addBcc(item, address),
    removeRecipient: (field, address) => removeRecipient(item, field, address),
    setHeaders: (headers) => setEdocHeaders(item, headers),
    removeHeaders: () => removeEdocHeaders(item),
    saveRecord: async (next) => {
      // The letter's mark and its consultation stand apart from tag and supply.
      const { about, ...rest } = record;
      await keepRecord({ ...rest, ...next, ...(next.tag !== null && about !== undefined && { about }) });
    },
  };

  /** A supply of its own that waits for this mail counts as one, though no header and no recipient says so. */
  const markOf = (mail: OutgoingMail): SuppliedMark | null => mail.supplied ?? (record.follows === undefined ? null : { id: record.follows.id, entry: record.tag?.entry ?? null });
  const check = ({ mail, doubtful }: DraftReading): CheckedDraft => {
    const follows = mail.supplied === null ? markOf(mail) : null;
    const checked = checkDraft(withReadings(mail, readings.known()), rules, page.reader(), (read, judged) => learned.codeFor(read, judged, chosen(judged)), page.further(), follows === null ? doubtful : [...doubtful, "not-supplied"], saidOf);
    return follows === null ? checked : { ...checked, mail: { ...checked.mail, supplied: follows } };
  };
  /** What the person put the document in this very draft under. */
  const chosen = (judged: Classification): string | null => (record.about === undefined ? null : (recordFor(record, judged).tag?.entry ?? null));
  /** The same, of the document the findings speak of: a tag of a file that is no longer the mail's document says nothing of the next. */
  const saidOf = (judged: Classification): string | null => (taggedDocument(judged, rules.catalogue).attachment === record.about?.attachment ? chosen(judged) : null);
  /** For supplying a person's word frees even what was withheld; what is found wrong at send does not hang on that. */
  const forSupply = ({ classification }: CheckedDraft) => corrected(classification, record, rules.catalogue);
  /** The tag a person saved for what is in the mail now. */
  const ownTag = ({ classification }: CheckedDraft): Tag | null => (record.about === undefined ? null : recordFor(record, classification).tag);
  const unitOf = (mail: OutgoingMail) => supplyingUnit(mail.from?.address ?? null, null, rules.policy);
  const documentOf = (checked: CheckedDraft) => suppliedDocument(forSupply(checked), rules, (id) => fileKeyOf(checked.mail, id));

  const judgedDraft = async () => {
    const checked = check(draft ?? (await readDraft(item)));
    return { mail: checked.mail, classification: forSupply(checked), record, by: ownAddress() };
  };

  const show = (): void => {
    if (draft === null) return;
    const checked = check(draft);
    const { supplied } = checked.mail;
    const digest = mailDigest(draft.mail);
    // What an administrator has locked since is asked about all the same.
    const confirmed = confirmation?.digest === digest ? confirmation.kinds.filter((kind) => !isLocked(kind)) : [];
    const decision = afterConfirming(checked.decision, confirmed);
    const { whole } = draft;
    void atSend().then((one) => one?.prepare({ ...checked, digest, decision, whole }));
    const review = { ...checked, decision, confirmed, record: { ...recordFor(record, checked.classification), supplied: supplied !== null && record.supplied?.id === supplied.id ? record.supplied : record.follows ? { ...record.follows, how: "compose" as const } : null }, learned: learned.noteFor(checked.mail, checked.judged, chosen(checked.judged)), reading: readings.missing(draft.mail.attachments), partly: draft.refused.some(isMissed) };
    for (const watcher of watchers) watcher.show(review);
  };

  /** What was left by an earlier pane in this window, and on the item by an earlier day. */
  const open = async (): Promise<void> => {
    if (opened) return;
    opened = true;
    const [notes, kept, said] = await Promise.all([
      orElse({}, async () => readReadings((await readSessionNotes(item)).readings)),
      orElse(emptyItemRecord, () => loadItemRecord(item)),
      orElse(null, () => readConfirmed(item)),
    ]);
    readings = openAttachmentReadings({ content: bytesOf, read: scans.read }, notes);
    record = kept;
    confirmation = said;
  };

  /** Headers on a draft whose publication mailbox, or document, is no longer the one that was supplied are taken back. Answers whether the draft was changed. */
  const takeBackIfUntrue = async (reading: DraftReading): Promise<boolean> => {
    const mark = markOf(reading.mail);
    if (mark === null || !reading.mail.recipientsComplete || readings.missing(reading.mail.attachments).length > 0) return false;
    const checked = check(reading);
    if (checked.mail.supplied !== null && supplyHolds(mark, suppliedFor, forSupply(checked), rules, documentOf(checked))) return renewForUnit(checked);
    await withdrawNow(ownTag(checked));
    return true;
  };
  const withdrawNow = async (tag: Tag | null): Promise<void> => {
    suppliedFor = null;
    if (record.follows !== undefined) await (await import("./supply-after")).withdrawAfter(following, surroundings);
    else await (await supplyJob()).withdrawComposing(rules.policy.publicationMailboxes, tag, ports);
  };

  /** What a person has said of files nobody could read holds for these files. */
  const haveSeen = (mail: OutgoingMail, now = false): boolean => {
    const files = unreadFiles(mail).join("|");
    if (now) seenFiles = files;
    return files === seenFiles;
  };
  /** The unit is part of a document's id: another From writes the headers anew, without another click. */
  const renewForUnit = async (checked: CheckedDraft): Promise<boolean> => {
    const { mail } = checked;
    const unit = unitOf(mail);
    if (suppliedFor === null || suppliedFor.unit === unit || record.tag === null) return false;
    const supplied = await supplyBy({ mail, classification: forSupply(checked), tag: record.tag, rules, by: ownAddress(), seen: haveSeen(mail) });
    if (supplied.kind !== "supplied") return false;
    suppliedFor = { ...suppliedFor, id: supplied.record.id, unit };
    return true;
  };

  const refresh = repeating(async () => {
    try {
      const isWhole = changes.watch();
      // Asked for side by side: each question is a way to Outlook and back.
      let [next] = await Promise.all([readDraft(item), open()]);
      if (next.blind && next.refused[0] !== undefined) throw next.refused[0];
      // Read while a click was changing it, a draft shows half of the change, such as headers without their Bcc. The click reads it again when it is through.
      if (!isWhole()) return;
      if (await changes.run(() => takeBackIfUntrue(next))) next = await readDraft(item);
      draft = next;
      await noteAndShow();
      const kept = next.refused.find(isMissed);
      if (kept !== undefined) for (const watcher of watchers) watcher.fail(troubleOf(kept));
      if (readings.missing(next.mail.attachments).length > 0) {
        void readings.readMissing(next.mail.attachments, () => void noteAndShow()).then(() => refresh());
      }
    } catch (fault) {
      for (const watcher of watchers) watcher.fail(troubleOf(fault));
    }
  });

  /** The send event has no time to open files: it decides by these notes. */
  const noteAndShow = async (): Promise<void> => {
    show();
    await note();
  };

  /** What a file is hangs on its mail too, so a new subject makes new notes. */
  const note = async (): Promise<void> => {
    if (draft === null || Object.keys(readings.known()).length === 0) return;
    const { mail, decidedOn } = check(draft);
    const entries = entriesByFile({ mail, classification: decidedOn }, rules.catalogue);
    await orElse(undefined, () => noteReadings(item, readings.known(), entries));
  };

  /** With every file read, however early the click. */
  const checkedWhole = async (): Promise<CheckedDraft> => {
    const reading = await readDraft(item);
    await readings.readMissing(reading.mail.attachments, () => undefined);
    return check(reading);
  };
  const following = { now: () => record, save: keepRecord };
  /** In the mail itself, or where the policy wants it as a mail of its own: then no recipient may get our headers, whatever this Outlook can do. */
  const supplyBy = async (facts: SupplyFacts<OutgoingMail>): Promise<Supplied> => {
    if (rules.policy.supplyCopy === "with-mail") return (await supplyJob()).supplyComposing(facts, ports);
    if (!abilities().nestedAppAuth) throw new TroubleError({ kind: "no-nested-app-auth" });
    return (await import("./supply-after")).supplyAfter(facts, following, ports, surroundings);
  };
  const supplyNow = (tag: Tag, seen = false): Promise<SupplyOutcome> =>
    supplying(async () => {
      const checked = await checkedWhole();
      // A click may come before the files are read; its tag would then lack what they say.
      const main = record.about === undefined ? mainDocument(forSupply(checked), rules.catalogue) : null;
      const whole = (main && tagFrom(main, checked.mail.subject, rules.catalogue)) ?? tag;
      const supplied = await supplyBy({ mail: checked.mail, classification: forSupply(checked), tag: whole, rules, by: ownAddress(), seen: haveSeen(checked.mail, seen) });
      if (supplied.kind === "supplied") suppliedFor = { id: supplied.record.id, document: documentOf(checked), unit: unitOf(checked.mail) };
      return supplied;
    });
  const supply = async (tag: Tag, seen = false): Promise<SupplyOutcome> => {
    const outcome = await changes.run(() => supplyNow(tag, seen));
    await refresh();
    return outcome;
  };

  /** One click: as the document says of itself, unless the secretary has said better. */
  const supplyAsRead = async (): Promise<FixOutcome> => {
    const checked = draft === null ? null : check(draft);
    const main = checked === null ? null : mainDocument(forSupply(checked), rules.catalogue);
    const tag = (checked && ownTag(checked)) ?? (checked === null || main === null ? null : tagFrom(main, checked.mail.subject, rules.catalogue));
    if (tag === null) return { kind: "failed", why: { kind: "incomplete", missing: ["entry"] } };
    const outcome = await supply(tag);
    return outcome.kind === "failed" ? outcome : { kind: "done" };
  };

  const apply = async (fix: ClickFix, sure = false): Promise<AppliedFix> => {
    switch (fix.kind) {
      case "supply":
        return supplyAsRead();
      case "move-to-bcc":
        return after(() => moveToBcc(item, fix.addresses));
      case "remove-recipient":
      case "remove-attachment":
      case "take-out-draft":
        return takeOut(fix, sure);
    }
  };
  const takeOut = async (fix: RemovalFix, sure: boolean): Promise<AppliedFix> => {
    let applied: AppliedFix = { kind: "done" };
    const outcome = await after(async () => {
      const taken = await (await takeOutJob()).takeOut(item, fix, sure);
      if (taken.kind === "final") applied = taken;
      else if (taken.putBack !== null) applied = { kind: "done", undo: () => after(taken.putBack!) };
    });
    return outcome.kind === "done" ? applied : outcome;
  };
  const after = async (run: () => Promise<unknown>): Promise<FixOutcome> => {
    const outcome = await tried(() => changes.run(run));
    await refresh();
    return outcome;
  };
  /** One for the window: what it began it knows again. */
  const openMove = once(async () => (await import("./move-work")).openMoveWork(item, surroundings, judgedDraft, ports));
  const openConsultation = once(async () => {
    const { openConsultationWork } = await import("./consultation-work");
    const change = async (run: () => Promise<void>): Promise<void> => {
      await changes.run(run);
      await refresh();
    };
    return openConsultationWork(item, surroundings, { record: { now: () => record, save: keepRecord }, seen: () => draft!.mail, judged: checkedWhole, change });
  });

  return {
    kind: "compose",
    watch: (showReview, fail) => {
      const watcher = { show: showReview, fail };
      watchers.add(watcher);
      const stop = watchDraft(item, () => void refresh());
      void refresh();
      void page.loaded.then(() => {
        // Without a network the click that wants it says so.
        Promise.all([supplyJob(), saveTagJob(), takeOutJob()]).catch(() => undefined);
        return refresh();
      });
      const leave = learned.watch(() => void refresh());
      return () => {
        leave();
        watchers.delete(watcher);
        stop();
      };
    },
    watchPointed: (pointed) =>
      watchContextData(item, (text) => {
        const kinds = pointedKinds(text);
        if (kinds.length > 0) pointed(kinds);
      }),
    apply,
    alerts: alertsAtSend(),
    confirm: (kind, on) => {
      if (draft === null || isLocked(kind)) return;
      const digest = mailDigest(draft.mail);
      const before = confirmation?.digest === digest ? confirmation.kinds.filter((one) => one !== kind) : [];
      confirmation = { digest, kinds: on ? [...before, kind] : before };
      show();
      void orElse(undefined, () => noteConfirmed(item, { digest, kinds: on ? [...before, kind] : before }));
    },
    supply,
    scans,
    move: abilities().nestedAppAuth ? openMove : null,
    consultation: openConsultation,
    // Without a network nothing is known of a list; the next one is asked about again.
    lists: { count: (address, asking) => openLists().then(({ count }) => count(address, asking), () => ((lists = null), { kind: "not-known" as const })) },
    withdraw: () =>
      after(() => {
        return withdrawNow(draft === null ? null : ownTag(check(draft)));
      }),
    tags: openTagWork(surroundings),
    saveTag: (tag) =>
      after(async () => {
        const checked = check(draft ?? (await readDraft(item)));
        const shown = chosen(checked.judged) ?? judgedEntry(checked.classification, rules.catalogue);
        record = await (await saveTagJob()).saveTag(item, tag, checked, surroundings);
        await learned.learn(checked.mail, checked.judged, shown, tag.entry);
        // Headers say what the tag said when they were written: a corrected tag writes them anew.
        if (checked.mail.supplied !== null) {
          const outcome = await supplyNow(tag);
          if (outcome.kind === "failed") throw new TroubleError(outcome.why);
        }
      }),
  };
}

/** Not wanted before the pane is there; fetched when it is, so that no click waits for it. */
const supplyJob = () => import("../../jobs/supply-composing");
const saveTagJob = () => import("./tag-jobs");
const takeOutJob = () => import("./take-out");

/** `null` without a network: the send event then judges by itself. */
async function openAtSendLater(item: ComposeItem): Promise<AtSend | null> {
  try {
    const { openAtSend, dialogWordsFor } = await import("./at-send");
    return openAtSend(item, await dialogWordsFor(languageOf(displayLanguage())));
  } catch (fault) {
    if (fault instanceof Error && fault.name === "ChunkLoadError") return null;
    throw fault;
  }
}

/** What this Outlook does not have is no trouble; what it has and did not hand over must be said, for "fine" is not known then. */
const isMissed = ({ call }: OutlookError): boolean => call !== "draft" && call !== "internetHeaders.getAsync";

/** Where an older Outlook lacks the memory in question, the pane does without. */
async function orElse<T>(instead: T, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (fault) {
    if (fault instanceof OutlookError) return instead;
    throw fault;
  }
}
