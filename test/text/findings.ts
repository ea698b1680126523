import type { AccusedRecipient, Finding } from "../../src/domain/finding";

export const gmail: AccusedRecipient = { field: "to", address: "binh.tran@gmail.com", name: "Trần Bình", verdict: "personal-provider", reason: { kind: "personal-provider", provider: "gmail.com" } };
export const lookAlike: AccusedRecipient = { field: "cc", address: "an@m0j.gov.vn", name: "An", verdict: "look-alike", reason: { kind: "same-skeleton", meant: "moj.gov.vn" } };

/** One finding of every kind; `mark` stands wherever words of a mail stand. */
export function everyFinding(mark = "x", severity: "ask" | "stop" | "advise" = "ask", count = 1): readonly Finding[] {
  const recipients = Array.from({ length: count }, (): AccusedRecipient => ({ ...gmail, address: mark, name: mark }));
  const attachments = Array.from({ length: count }, (_, i) => ({ id: String(i), name: mark, entry: mark, problem: "damaged" as const }));
  const documents = attachments.map(({ id, name, entry }) => ({ attachmentId: id, name, entry }));
  const reason = { kind: "not-issued" } as const;
  return [
    { kind: "outside-address", severity, recipients },
    { kind: "look-alike-address", severity, recipients: recipients.map((r) => ({ ...r, verdict: "look-alike", reason: { kind: "same-skeleton", meant: mark } })) },
    { kind: "denied-address", severity, recipients: recipients.map((r) => ({ ...r, verdict: "denied", reason: { kind: "on-deny-list", note: mark } })) },
    { kind: "unreadable-address", severity, recipients: recipients.map((r) => ({ ...r, verdict: "unreadable", reason: { kind: "two-at-signs" } })) },
    { kind: "state-address", severity, recipients },
    { kind: "outside-sender", severity, address: mark, verdict: "outside", reason },
    { kind: "foreign-sender", severity, address: mark, verdict: "outside", reason },
    { kind: "personal-sender", severity, address: mark, entry: mark },
    { kind: "not-supplied", severity, documents },
    { kind: "draft-attached", severity, attachments },
    { kind: "secrecy-mark", severity, mark: "TUYỆT MẬT", where: mark },
    { kind: "withheld-document", severity, entry: mark, where: mark, recipients },
    { kind: "missing-attachment", severity, phrase: mark },
    { kind: "unread-attachment", severity, attachments },
    { kind: "recipients-incomplete", severity, seen: 500 },
    { kind: "internal-circulation", severity, where: mark, recipients },
    { kind: "not-tagged", severity, documents },
    { kind: "personal-data", severity, where: mark, details: [{ detail: "identity-number", count: 3 }, { detail: "phone", count: 12 }] },
    { kind: "new-outside-domain", severity, recipients },
    { kind: "visible-recipients", severity, recipients },
    { kind: "electronic-only", severity, phrase: mark, documents },
    { kind: "portal-not-named", severity, documents },
    { kind: "unsigned-pdf", severity, documents },
  ];
}
