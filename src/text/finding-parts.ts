import type { AccusedRecipient } from "../domain/finding";
import { describeReason } from "./describe-address";
import type { Language } from "./language";
import { listed, quote } from "./quote";

interface Names {
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly blank: string;
  readonly more: (count: number) => string;
}

/** The pieces of a finding's sentence that come from the mail, each made safe by `quote`. */
export function partsOf({ language, subject, body, blank, more }: Names) {
  /** "subject", "body" or the attachment's name, as evidence gives it. */
  const place = (where: string): string => (where === "body" ? body : where === "subject" ? subject : `“${quote(where, 48)}”`);
  return {
    place,
    Place: (where: string): string => capital(place(where)),
    people: (recipients: readonly AccusedRecipient[]): string =>
      listed(recipients.map(({ address, name }) => quote(address, 48) || quote(name, 48) || blank), more),
    reason: (recipients: readonly AccusedRecipient[]): string => (recipients[0] ? describeReason(recipients[0].reason, language) : ""),
    files: (documents: readonly { readonly name: string | null }[]): string =>
      listed(documents.map(({ name }) => place(name === null ? "body" : name)), more),
    entries: (documents: readonly { readonly entry: string }[]): string => {
      const codes = documents.map(({ entry }) => quote(entry, 12));
      return listed(codes.filter((code, at) => codes.indexOf(code) === at), more);
    },
  };
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
