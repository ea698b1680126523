import { useState } from "react";
import type { OutgoingMail } from "../domain/mail";
import type { FinalFile } from "../domain/taken-out";
import { fixName } from "./parts/finding-card";
import type { Action } from "./use-action";
import type { AppliedFix, ClickFix, ComposeWork, FixOutcome, RemovalFix } from "./work";

/** What a click took out of the draft, or would for good. */
export type TakenOut =
  | { readonly kind: "taken-out"; readonly fix: RemovalFix; readonly names: readonly string[]; readonly undo: () => Promise<FixOutcome> }
  | { readonly kind: "final"; readonly fix: RemovalFix; readonly files: readonly FinalFile[] };

interface TakingOut {
  /** With the place of the card it was pressed in; until the next fix. */
  readonly taken: { readonly what: TakenOut; readonly at: number } | null;
  /** The draft of a letter went: something is left to do. */
  readonly draftGone: boolean;
  remove(fix: RemovalFix, at: number, mail: OutgoingMail, sure?: boolean): Promise<void>;
  undo(putBack: () => Promise<FixOutcome>): Promise<void>;
  close(): void;
}

/** Fixes that take something out, what is told of them, and the way back. */
export function useTakenOut(work: ComposeWork, action: Action): TakingOut {
  const [taken, setTaken] = useState<TakingOut["taken"]>(null);
  const [draftGone, setDraftGone] = useState(false);
  return {
    taken,
    draftGone,
    remove: async (fix, at, mail, sure = false) => {
      let applied: AppliedFix | null = null;
      const done = await action.run(fixName(fix), async () => (applied = await work.apply(fix, sure)));
      const what = takenOut(fix, applied, mail);
      setTaken(what && { what, at });
      if (done && what?.kind !== "final" && fix.kind === "take-out-draft") setDraftGone(true);
    },
    undo: async (putBack) => {
      if (!(await action.run("undo", putBack))) return;
      setTaken(null);
      setDraftGone(false);
    },
    close: () => setTaken(null),
  };
}

export function isRemoval(fix: ClickFix): fix is RemovalFix {
  return fix.kind === "remove-recipient" || fix.kind === "remove-attachment" || fix.kind === "take-out-draft";
}

/** The person has put it back themselves: there is nothing more to tell. */
export function isBack(taken: TakenOut, { recipients, attachments }: OutgoingMail): boolean {
  if (taken.kind === "final") return false;
  const { fix, names } = taken;
  if (fix.kind === "remove-recipient") return recipients.some(({ field, address }) => field === fix.field && address === fix.address);
  return names.some((name) => attachments.some((one) => one.name === name));
}

/** Nothing is told of what cannot be put back once the person was sure. */
function takenOut(fix: RemovalFix, applied: AppliedFix | null, { attachments }: OutgoingMail): TakenOut | null {
  if (applied?.kind === "final") return { kind: "final", fix, files: applied.files };
  if (applied?.kind !== "done" || applied.undo === undefined) return null;
  const names = fix.kind === "take-out-draft" ? attachments.filter(({ id }) => fix.attachmentIds.includes(id)).map(({ name }) => name) : fix.kind === "remove-attachment" ? [fix.name] : [];
  return { kind: "taken-out", fix, names, undo: applied.undo };
}
