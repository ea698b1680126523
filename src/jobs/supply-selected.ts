import type { Classification } from "../domain/classification";
import { entryOf } from "../domain/catalogue-lookup";
import { carriesSecret, carriesWithheld } from "../domain/submission-refusal";
import { mainDocument, tagFrom } from "../domain/tag-from";
import type { Circulation } from "../domain/document";
import type { Tag } from "../domain/submission";
import { withCommon, type CommonFields } from "../domain/common-tag";
import type { DecidingRules } from "./decide-draft";

/** Outcome is the door's own word for how a supply ended. */
export type SelectedStep<Outcome> =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "judged"; readonly tag: Tag; readonly confidence: number; readonly document: { readonly said: Tag; readonly circulation: Circulation | null } }
  | { readonly kind: "not-owed"; readonly why: "not-in-catalogue" | "secret" | "withheld" | "no-supply" }
  | { readonly kind: "supplying" }
  | { readonly kind: "done"; readonly outcome: Outcome };

export interface SelectionPorts<Read, Outcome> {
  readonly read: (itemId: string) => Promise<Read>;
  /** How the document stands where somebody has supplied it; `null` where it still waits for that. */
  readonly suppliedBefore: (read: Read) => Promise<Outcome | null>;
  readonly judgementOf: (read: Read) => { readonly classification: Classification; readonly subject: string };
  readonly supply: (read: Read, tag: Tag) => Promise<Outcome>;
  /** Puts what was thrown into the door's words. */
  readonly failed: (fault: unknown) => Outcome;
  readonly isFailure: (outcome: Outcome) => boolean;
  readonly changed: () => void;
  /** False when nobody looks any more: reading pauses until `readAll` is asked again. */
  readonly isWatched: () => boolean;
}

export interface Selection<Outcome> {
  states(): readonly { readonly itemId: string; readonly subject: string; readonly state: SelectedStep<Outcome> }[];
  /** Reads and judges every one that waits. */
  readAll(): Promise<void>;
  correct(itemId: string, tag: Tag): void;
  /** The same fields of several; what they were before, for the way back. */
  correctMany(itemIds: readonly string[], common: CommonFields): () => void;
  /** Judges anew, without another reading, all that still wait to be supplied; what a person corrected stays. */
  judgeAgain(): void;
  supplyAll(): Promise<void>;
  retry(itemId: string): Promise<void>;
}

/** Several messages, each read and supplied once. They are read one after the other, for a person reads along; the queue keeps the pace of sending. */
export function openSelection<Read, Outcome>(items: readonly { readonly itemId: string; readonly subject: string }[], rules: DecidingRules, ports: SelectionPorts<Read, Outcome>): Selection<Outcome> {
  const mails = items.map(({ itemId, subject }) => ({ itemId, subject, state: { kind: "waiting" } as SelectedStep<Outcome>, read: null as Read | null, tag: null as Tag | null, corrected: false }));
  type Mail = (typeof mails)[number];
  const put = (mail: Mail, state: SelectedStep<Outcome>) => {
    mail.state = state;
    ports.changed();
  };
  const read = async (mail: Mail): Promise<void> => {
    put(mail, { kind: "reading" });
    try {
      const found = await ports.read(mail.itemId);
      mail.read = found;
      const before = await ports.suppliedBefore(found);
      if (before === null) judgeRead(mail, found);
      else put(mail, { kind: "done", outcome: before });
    } catch (fault) {
      put(mail, { kind: "done", outcome: ports.failed(fault) });
    }
  };
  const judgeRead = (mail: Mail, read: Read): void => {
    const { classification, subject } = ports.judgementOf(read);
    const state = judge<Outcome>(classification, subject, rules);
    mail.tag = state.kind === "judged" ? state.tag : null;
    put(mail, state);
  };
  const supply = async (mail: Mail): Promise<void> => {
    if (mail.read === null || mail.tag === null) return;
    put(mail, { kind: "supplying" });
    try {
      put(mail, { kind: "done", outcome: await ports.supply(mail.read, mail.tag) });
    } catch (fault) {
      put(mail, { kind: "done", outcome: ports.failed(fault) });
    }
  };
  const find = (itemId: string) => mails.find((mail) => mail.itemId === itemId);
  return {
    states: () => mails.map(({ itemId, subject, state }) => ({ itemId, subject, state })),
    readAll: async () => {
      for (const mail of mails) if (ports.isWatched() && mail.state.kind === "waiting") await read(mail);
    },
    correct: (itemId, tag) => {
      const mail = find(itemId);
      if (mail === undefined || mail.state.kind !== "judged") return;
      mail.tag = tag;
      mail.corrected = true;
      put(mail, { ...mail.state, tag });
    },
    correctMany: (itemIds, common) => {
      const changed = mails.reduce<(() => void)[]>((undo, mail) => {
        const { state, corrected } = mail;
        if (state.kind !== "judged" || itemIds.indexOf(mail.itemId) < 0) return undo;
        const tag = withCommon(state.tag, common, rules.catalogue, state.document.circulation);
        Object.assign(mail, { tag, corrected: true });
        put(mail, { ...state, tag });
        // What was corrected by hand since stays.
        return undo.concat(() => mail.state.kind === "judged" && mail.tag === tag && (Object.assign(mail, { tag: state.tag, corrected }), put(mail, state)));
      }, []);
      return () => changed.forEach((undo) => undo());
    },
    judgeAgain: () => {
      for (const mail of mails) if (mail.read !== null && !mail.corrected && (mail.state.kind === "judged" || mail.state.kind === "not-owed")) judgeRead(mail, mail.read);
    },
    supplyAll: async () => {
      // All are under way before the first is waited for: a second click finds none.
      await Promise.all(mails.filter(({ state }) => state.kind === "judged").map(supply));
    },
    retry: async (itemId) => {
      const mail = find(itemId);
      if (mail === undefined || mail.state.kind !== "done" || !ports.isFailure(mail.state.outcome)) return;
      await (mail.tag === null ? read(mail) : supply(mail));
    },
  };
}

/** The strongest reason first: what may never be supplied, then what is not owed. */
function judge<Outcome>(classification: Classification, subject: string, { catalogue }: DecidingRules): SelectedStep<Outcome> {
  if (carriesSecret(classification, catalogue)) return { kind: "not-owed", why: "secret" };
  if (carriesWithheld(classification, catalogue)) return { kind: "not-owed", why: "withheld" };
  const main = mainDocument(classification, catalogue);
  const tag = main === null ? null : tagFrom(main, subject, catalogue);
  if (main === null || tag === null) return { kind: "not-owed", why: "not-in-catalogue" };
  const entry = entryOf(tag.entry, catalogue);
  return entry !== null && entry.supply ? { kind: "judged", tag, confidence: main.confidence, document: { said: tag, circulation: main.facts.circulation } } : { kind: "not-owed", why: "no-supply" };
}
