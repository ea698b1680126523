import type { Classification } from "../../domain/classification";
import { attachedDrafts, consultationRefusal, proposedTerms, type AttachedDraft } from "../../domain/consultation";
import { changedRecord, consultationRecord } from "../../domain/consultation-record";
import type { Finding } from "../../domain/finding";
import type { OutgoingMail } from "../../domain/mail";
import type { WishFile } from "../../domain/supply-wish";
import { changeConsultation, putBackDrafts, writeNoteAgain, type Changed, type PutBack } from "../../jobs/change-consultation";
import { holdConsultation, linkConsultation, type Held, type Linked } from "../../jobs/hold-consultation";
import type { LetterFile } from "../../jobs/consultation-ports";
import { ownAddress, type ComposeItem } from "../../outlook/current-item";
import { abilities } from "../../outlook/requirements";
import type { ConsultationState, ConsultationTrouble, ConsultationWork } from "../consultation";
import type { ShownWish } from "../work";
import { consultationPorts, waitingFor, type LetterRecord } from "./consultation-ports";
import type { Surroundings } from "./surroundings";
import { troubleOf } from "./trouble";

/** The letter as it is judged in its window. */
export interface LetterInWindow {
  readonly record: LetterRecord;
  /** As it was last seen. */
  seen(): OutgoingMail;
  /** Read again, with every file of it. */
  judged(): Promise<{ readonly mail: OutgoingMail; readonly classification: Classification; readonly findings: readonly { readonly finding: Finding }[] }>;
  /** One change at a time, after which the letter is read again. */
  change(run: () => Promise<void>): Promise<void>;
}

/** What is done about the draft of one letter. Loaded with the first such letter: most mails never need it. */
export function openConsultationWork(item: ComposeItem, { rules, queue, sha256, now }: Surroundings, letter: LetterInWindow): ConsultationWork {
  const { policy, catalogue } = rules;
  const ports = consultationPorts(item, letter.record, queue.open, letter.seen, policy);
  const watchers = new Set<() => void>();
  let all: readonly ShownWish[] | null = null;
  let linked: { readonly link: string; readonly files: readonly WishFile[] } | null = null;
  let trouble: ConsultationTrouble | null = null;
  let watching: Promise<void> | null = null;

  const wishes = (): readonly ShownWish[] => waitingFor(letter.record.now().letter, all ?? []);
  const state = (): ConsultationState => ({ wishes: all && wishes(), linked: linked && { link: linked.link, files: linked.files.map(({ name }) => name) }, trouble });
  const tell = (): void => watchers.forEach((show) => show());
  /** A letter that never had a wish needs no queue. */
  const watchQueue = (): Promise<void> =>
    letter.record.now().letter === undefined
      ? Promise.resolve()
      : (watching ??= queue.open().then(
          (open) => void open.watch((review) => {
            if (review.read) all = review.wishes;
            tell();
          }),
          () => void (watching = null),
        ));

  const run = async (change: () => Promise<ConsultationTrouble | null>): Promise<void> => {
    trouble = null;
    tell();
    await letter.change(async () => {
      trouble = await change().catch((fault: unknown): ConsultationTrouble => ({ kind: "failed", why: troubleOf(fault), left: [] }));
      await watchQueue();
    });
    tell();
  };
  const judgedDrafts = async () => {
    const { mail, classification, findings } = await letter.judged();
    const drafts = attachedDrafts(findings.map(({ finding }) => finding), mail, classification);
    return { mail, drafts, files: drafts.map((draft) => fileOf(draft, mail)), refusal: consultationRefusal(drafts, mail, classification, policy, catalogue) };
  };

  return {
    mayHold: abilities().nestedAppAuth && policy.editorialBoard.length > 0,
    watch: (show) => {
      const watcher = (): void => show(state());
      watchers.add(watcher);
      watcher();
      void watchQueue();
      return () => void watchers.delete(watcher);
    },
    now,
    hold: (terms, unreadToo) =>
      run(async () => {
        const { mail, drafts, files, refusal } = await judgedDrafts();
        // The card says why, from the letter as it was read for this.
        if (refusal !== null || drafts.length === 0 || (drafts.some(({ unread }) => unread) && !unreadToo)) return null;
        const facts = { drafts, mail, terms, policy, catalogue, by: ownAddress(), at: now(), sha256 };
        return troubleIn(await holdConsultation(files, (bytes) => consultationRecord(bytes, facts), ports));
      }),
    link: (address) =>
      run(async () => {
        const { mail, files } = await judgedDrafts();
        if (files.length === 0) return null;
        const done = await linkConsultation(files, address, proposedTerms(mail, policy, now()).deadline, ports);
        if (done.kind === "linked") linked = { link: address, files: [...(linked?.files ?? []), ...done.files] };
        return troubleIn(done);
      }),
    change: (wish, terms) => run(async () => troubleIn(await changeConsultation(wish, (files) => changedRecord(wish.wish.record, files, { mail: letter.seen(), terms, policy, sha256 }), ports))),
    writeNote: () =>
      run(async () => {
        await writeNoteAgain(linked?.link ?? null, ports);
        return null;
      }),
    putBack: () =>
      run(async () => {
        const held = wishes().map(({ id }) => id);
        const own = linked?.files ?? [];
        const done = await putBackDrafts(held, async () => [...own, ...(await Promise.all(held.map((id) => ports.filesOf(id)))).flat()], ports);
        if (done.kind === "put-back") linked = null;
        return troubleIn(done);
      }),
  };
}

function fileOf({ id, name }: AttachedDraft, { attachments }: OutgoingMail): LetterFile {
  return { id, name, contentType: attachments.find((one) => one.id === id)?.contentType ?? "" };
}

function troubleIn(outcome: Held | Linked | Changed | PutBack): ConsultationTrouble | null {
  switch (outcome.kind) {
    case "held":
    case "linked":
    case "changed":
    case "put-back":
      return null;
    case "too-late":
    case "not-a-file":
      return outcome;
    case "failed":
      return { kind: "failed", why: troubleOf(outcome.fault ?? new Error("queue")), left: outcome.left };
  }
}
