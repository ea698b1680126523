import type { AddressReason, AddressVerdict } from "./address";
import type { Secrecy, Circulation, ReadingProblem } from "./document";
import type { RecipientField } from "./mail";
import type { Severity } from "./policy";

/** One recipient a finding is about; `address` is shown as it was written. */
export interface AccusedRecipient {
  readonly field: RecipientField;
  readonly address: string;
  readonly name: string;
  readonly verdict: AddressVerdict;
  readonly reason: AddressReason;
}

interface About<K extends string> {
  readonly kind: K;
  readonly severity: Exclude<Severity, "off">;
}

/**
 * What is wrong or worth knowing, as facts. The sentence, the legal point and the fix follow from the kind
 * (`text/describe`, `domain/fixes`).
 */
export type Finding =
  | (About<"outside-address" | "look-alike-address" | "denied-address" | "unreadable-address" | "state-address"> & { readonly recipients: readonly AccusedRecipient[] })
  /** Mail from a mailbox not issued by the ministry has no validity. */
  | (About<"outside-sender"> & { readonly address: string; readonly verdict: AddressVerdict; readonly reason: AddressReason })
  /** A `Sender` that differs from From and is not issued. */
  | (About<"foreign-sender"> & { readonly address: string; readonly verdict: AddressVerdict; readonly reason: AddressReason })
  /** A unit's catalogue document sent from a person's mailbox. */
  | (About<"personal-sender"> & { readonly address: string; readonly entry: string })
  | (About<"not-supplied"> & { readonly documents: readonly { readonly attachmentId: string | null; readonly name: string | null; readonly entry: string }[] })
  | (About<"draft-attached"> & { readonly attachments: readonly { readonly id: string; readonly name: string; readonly entry: string }[] })
  | (About<"secrecy-mark"> & { readonly mark: Secrecy | Circulation; readonly where: string })
  /** An X-02 document on its way to a publication mailbox or out of the ministry. */
  | (About<"withheld-document"> & { readonly entry: string; readonly where: string; readonly recipients: readonly AccusedRecipient[] })
  | (About<"missing-attachment"> & { readonly phrase: string })
  | (About<"unread-attachment"> & { readonly attachments: readonly { readonly id: string; readonly name: string; readonly problem: ReadingProblem | null }[] })
  | (About<"recipients-incomplete"> & { readonly seen: number })
  /** LƯU HÀNH NỘI BỘ keeps a document off the portal. */
  | (About<"internal-circulation"> & { readonly where: string });

export type FindingKind = Finding["kind"];

/** Something one click puts right. */
export type Fix =
  | { readonly kind: "remove-recipient"; readonly field: RecipientField; readonly address: string }
  | { readonly kind: "supply" }
  | { readonly kind: "remove-attachment"; readonly attachmentId: string; readonly name: string }
  | { readonly kind: "take-out-draft"; readonly attachmentIds: readonly string[] }
  | { readonly kind: "send-from-unit"; readonly mailbox: string };

export type SendDecision =
  | { readonly kind: "allow" }
  | { readonly kind: "ask"; readonly findings: readonly Finding[] }
  | { readonly kind: "stop"; readonly findings: readonly Finding[] };
