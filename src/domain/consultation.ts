import { dayInVietnam, type Day } from "./asking/calendar";
import { findAsked } from "./asked";
import type { Catalogue } from "./catalogue";
import type { Classification, DocumentJudgement } from "./classification";
import type { Finding } from "./finding";
import type { OutgoingMail } from "./mail";
import type { Policy } from "./policy";
import { isOneOf, sameAddress } from "./read-address";
import type { Consultation, EdocRecord } from "./submission";
import { carriesSecret, carriesWithheld } from "./submission-refusal";
import { supplyingUnit } from "./document-id";

/** What the editorial board is told beside the draft; a person may correct it. */
export type ConsultationTerms = Pick<Consultation, "deadline" | "draftingUnit">;

/** A draft that is attached to the letter now. */
export interface AttachedDraft {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly judged: DocumentJudgement;
  /** Nobody could read it: a secrecy mark in it would not have been seen. */
  readonly unread: boolean;
}

/** Why a draft is not posted, whoever asks. */
export type ConsultationRefusal =
  | { readonly kind: "no-board" }
  | { readonly kind: "secret" | "withheld" }
  /** LƯU HÀNH NỘI BỘ keeps a draft off the portal. */
  | { readonly kind: "internal"; readonly name: string }
  /** A mail as attachment, or a file that Outlook could not put back into the letter. */
  | { readonly kind: "not-a-file" | "too-large"; readonly name: string };

/** Outlook takes 27,892,122 characters of base64 back in one file. */
export const largestFile = 20_000_000;

/** The drafts of which it was found that they are attached to a letter asking for opinions; none where nobody asks about it. */
export function attachedDrafts(findings: readonly Finding[], { attachments }: Pick<OutgoingMail, "attachments">, { documents }: Classification): readonly AttachedDraft[] {
  const drafts: AttachedDraft[] = [];
  for (const finding of findings) {
    if (finding.kind !== "draft-attached") continue;
    for (const { id, name } of finding.attachments) {
      const judged = documents.filter(({ attachmentId }) => attachmentId === id)[0];
      const attachment = attachments.filter((one) => one.id === id)[0];
      if (judged === undefined || attachment === undefined) continue;
      drafts.push({ id, name, size: attachment.size, judged, unread: attachment.reading === null || judged.problem !== null || judged.textSource === "none" || judged.textSource === "name-only" });
    }
  }
  return drafts;
}

/** `null` when the drafts may go to the editorial board. One secret or withheld document keeps its whole letter back. */
export function consultationRefusal(drafts: readonly AttachedDraft[], mail: OutgoingMail, classification: Classification, policy: Policy, catalogue: Catalogue): ConsultationRefusal | null {
  if (carriesSecret(classification, catalogue)) return { kind: "secret" };
  if (carriesWithheld(classification, catalogue)) return { kind: "withheld" };
  for (const { id, name, size, judged } of drafts) {
    if (judged.facts.circulation === "LƯU HÀNH NỘI BỘ") return { kind: "internal", name };
    if (mail.attachments.some((one) => one.id === id && one.contentType === "message/rfc822")) return { kind: "not-a-file", name };
    if (size > largestFile) return { kind: "too-large", name };
  }
  return policy.editorialBoard.length === 0 ? { kind: "no-board" } : null;
}

/** As letter and sender have it: opinions by the day the letter names, the unit it is sent from. */
export function proposedTerms(mail: OutgoingMail, policy: Policy, now: string): ConsultationTerms {
  return { deadline: deadlineIn(mail, dayInVietnam(now)), draftingUnit: draftingUnit(mail, policy) };
}

/** The last day for opinions that a letter written on that day names; `null` when it names none. */
export function deadlineIn(mail: Pick<OutgoingMail, "body" | "attachments">, written: Day): Day | null {
  const dated = findAsked(mail, written).filter(({ deadline }) => deadline !== null);
  const opinions = dated.filter(({ kind }) => kind === "opinion");
  const first = opinions[0] || dated.filter(({ kind }) => kind !== "attend")[0];
  return first === undefined ? null : first.deadline!.day;
}

function draftingUnit({ from }: OutgoingMail, { units }: Policy): string {
  if (from === null) return "";
  const unit = units.filter(({ mailboxes }) => isOneOf(from.address, mailboxes) || mailboxes.some((mailbox) => sameAddress(mailbox, from.address)))[0];
  return unit === undefined ? from.name.trim() : unit.name;
}

/** In what a held wish no longer says what the letter says. */
export function staleParts(record: EdocRecord, mail: OutgoingMail, policy: Policy, now: string): readonly ("deadline" | "unit" | "letter")[] {
  const { deadline } = proposedTerms(mail, policy, now);
  const held = record.consultation;
  const stale: ("deadline" | "unit" | "letter")[] = [];
  if (held === undefined) return stale;
  if (deadline !== null && deadline !== held.deadline) stale.push("deadline");
  if (record.unit !== supplyingUnit(mail.from === null ? null : mail.from.address, null, policy)) stale.push("unit");
  if (held.letter !== mail.subject) stale.push("letter");
  return stale;
}
