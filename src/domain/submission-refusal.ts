import type { Catalogue, ExclusionEffect } from "./catalogue";
import { exclusionOf, judgedCodes } from "./catalogue-lookup";
import type { Classification } from "./classification";
import type { OutgoingMail } from "./mail";
import type { Policy } from "./policy";
import { stopMarkOf } from "./stop-mark";
import { recordFileName } from "./submission-record";
import { missingFields } from "./tag-from";
import type { Tag } from "./submission";

/** Why a mail is not supplied, whoever asks and by whatever path. */
export type SubmissionRefusal =
  | { readonly kind: "no-publication-mailbox" }
  | { readonly kind: "secret" }
  | { readonly kind: "withheld" }
  /** Nobody could read these files, and the person has not said that they did. */
  | { readonly kind: "unread"; readonly names: readonly string[] }
  | { readonly kind: "incomplete"; readonly missing: readonly (keyof Tag)[] };

/** `null` when it may be supplied. One secret document keeps its whole mail back: the original goes along. */
export function submissionRefusal(tag: Tag, classification: Classification, policy: Policy, catalogue: Catalogue): SubmissionRefusal | null {
  if (carriesSecret(classification, catalogue)) return { kind: "secret" };
  if (carriesWithheld(classification, catalogue)) return { kind: "withheld" };
  if (policy.publicationMailboxes.length === 0) return { kind: "no-publication-mailbox" };
  const missing = missingFields(tag, catalogue);
  return missing.length === 0 ? null : { kind: "incomplete", missing };
}

/** Files of which it is not known what marks they bear: nobody could read them, or only their names. Pictures inside the text are none. */
export function unreadFiles({ attachments }: Pick<OutgoingMail, "attachments">): readonly string[] {
  return attachments.filter(({ isInline, name, reading }) => !isInline && name !== recordFileName && (reading === null || (reading.textSource !== "text" && reading.textSource !== "ocr"))).map(({ name }) => name);
}

/** A secrecy mark, or the return mark that counts as one (DESIGN §3, "Decision at send"). */
export function carriesSecret(classification: Classification, catalogue: Catalogue): boolean {
  return classification.documents.some(({ facts }) => stopMarkOf(facts) !== null) || hasExclusion(classification, catalogue, "stop");
}

export function carriesWithheld(classification: Classification, catalogue: Catalogue): boolean {
  return hasExclusion(classification, catalogue, "withhold");
}

function hasExclusion(classification: Classification, catalogue: Catalogue, effect: ExclusionEffect): boolean {
  return judgedCodes(classification).some((code) => {
    const exclusion = exclusionOf(code, catalogue);
    return exclusion !== null && exclusion.effect === effect;
  });
}
