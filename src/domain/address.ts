/** A mail address in the one form addresses are compared in: trimmed, NFC, lower case, host in A-labels without a trailing dot. */
export type Address = string & { readonly __brand: "Address" };

/** What an address is worth in official exchange; the first that fits, in this order (DESIGN §3). */
export type AddressVerdict =
  | "unreadable"
  | "denied"
  | "unit-mailbox"
  | "issued"
  | "look-alike"
  | "state-body"
  | "personal-provider"
  | "list"
  | "outside";

/**
 * Why an address has its verdict, as facts; `text/` makes the sentence.
 * `meant` is the issued address or domain a look-alike is meant to be taken for.
 */
export type AddressReason =
  | { readonly kind: "no-address" }
  | { readonly kind: "two-at-signs" }
  | { readonly kind: "hidden-characters" }
  | { readonly kind: "directory-name" }
  | { readonly kind: "on-deny-list"; readonly note: string }
  | { readonly kind: "unit-mailbox"; readonly unit: string }
  | { readonly kind: "issued-domain"; readonly domain: string }
  | { readonly kind: "same-skeleton"; readonly meant: string }
  | { readonly kind: "issued-name-inside"; readonly meant: string }
  | { readonly kind: "one-letter-away"; readonly meant: string }
  | { readonly kind: "display-name-shows"; readonly meant: string }
  | { readonly kind: "state-suffix"; readonly suffix: string }
  | { readonly kind: "ministry-subdomain"; readonly domain: string }
  | { readonly kind: "personal-provider"; readonly provider: string }
  | { readonly kind: "members-unknown" }
  | { readonly kind: "not-issued" };

export interface JudgedAddress {
  readonly verdict: AddressVerdict;
  readonly reason: AddressReason;
}
