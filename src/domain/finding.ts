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

/** One document of a mail that belongs to the catalogue; nameless when it is set out in the body. */
export interface FoundDocument {
  readonly attachmentId: string | null;
  readonly name: string | null;
  readonly entry: string;
}

/** What a page says of a private person. */
export type PersonalDetail = "identity-number" | "birth-date" | "home-address" | "bank-account" | "phone";

/** What the send event finds by itself: a few facts are enough. */
export type SendFinding =
  | (About<"outside-address" | "look-alike-address" | "denied-address" | "unreadable-address" | "state-address"> & { readonly recipients: readonly AccusedRecipient[] })
  /** Mail from a mailbox not issued by the ministry has no validity. */
  | (About<"outside-sender"> & { readonly address: string; readonly verdict: AddressVerdict; readonly reason: AddressReason })
  /** A `Sender` that differs from From and is not issued. */
  | (About<"foreign-sender"> & { readonly address: string; readonly verdict: AddressVerdict; readonly reason: AddressReason })
  /** A unit's catalogue document sent from a person's mailbox. */
  | (About<"personal-sender"> & { readonly address: string; readonly entry: string })
  | (About<"not-supplied"> & { readonly documents: readonly FoundDocument[] })
  | (About<"draft-attached"> & { readonly attachments: readonly { readonly id: string; readonly name: string; readonly entry: string }[] })
  | (About<"secrecy-mark"> & { readonly mark: Secrecy | Circulation; readonly where: string })
  /** An X-02 document on its way to a publication mailbox or out of the ministry. */
  | (About<"withheld-document"> & { readonly entry: string; readonly where: string; readonly recipients: readonly AccusedRecipient[] })
  | (About<"missing-attachment"> & { readonly phrase: string })
  | (About<"unread-attachment"> & { readonly attachments: readonly { readonly id: string; readonly name: string; readonly problem: ReadingProblem | null }[] })
  | (About<"recipients-incomplete"> & { readonly seen: number });

/** What takes the whole reading of a mail: the pane and the command line find these (`checks/further`). */
export type FurtherFinding =
  /** On its way to a publication mailbox without its data. */
  | (About<"not-tagged"> & { readonly documents: readonly FoundDocument[] })
  | (About<"unsigned-pdf" | "portal-not-named"> & { readonly documents: readonly FoundDocument[] })
  /** LƯU HÀNH NỘI BỘ keeps a document off the portal and inside the ministry. */
  | (About<"internal-circulation"> & { readonly where: string; readonly recipients: readonly AccusedRecipient[] })
  | (About<"personal-data"> & { readonly where: string; readonly details: readonly { readonly detail: PersonalDetail; readonly count: number }[] })
  /** `recipients` came into a conversation their domains had no part in. */
  | (About<"new-outside-domain"> & { readonly recipients: readonly AccusedRecipient[] })
  /** `recipients` all see each other's addresses. */
  | (About<"visible-recipients"> & { readonly recipients: readonly AccusedRecipient[] })
  /** `phrase` says that paper follows. */
  | (About<"electronic-only"> & { readonly phrase: string; readonly documents: readonly FoundDocument[] });

/**
 * What is wrong or worth knowing, as facts. The sentence, the legal point and the fix follow from the kind
 * (`text/describe-finding`, `domain/fixes`).
 */
export type Finding = SendFinding | FurtherFinding;

export type SendFindingKind = SendFinding["kind"];
export type FurtherKind = FurtherFinding["kind"];
export type FindingKind = Finding["kind"];

/** Something one click puts right. */
export type Fix =
  | { readonly kind: "remove-recipient"; readonly field: RecipientField; readonly address: string }
  | { readonly kind: "supply" }
  /** Takes addresses out of To and Cc into Bcc. */
  | { readonly kind: "move-to-bcc"; readonly addresses: readonly string[] }
  | { readonly kind: "remove-attachment"; readonly attachmentId: string; readonly name: string }
  | { readonly kind: "take-out-draft"; readonly attachmentIds: readonly string[] }
  | { readonly kind: "send-from-unit"; readonly mailbox: string };

export type SendDecision =
  | { readonly kind: "allow" }
  | { readonly kind: "ask"; readonly findings: readonly Finding[] }
  | { readonly kind: "stop"; readonly findings: readonly Finding[] };
