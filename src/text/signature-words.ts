/** What the pane says of digital signatures; it loads with the first of them. */
export interface SignatureWords {
  readonly signed: (signer: string) => string;
  readonly nameless: string;
  readonly at: (moment: string) => string;
  readonly intact: string;
  readonly changed: string;
  readonly added: string;
  readonly unchecked: string;
  readonly chain: Readonly<Record<"trusted" | "untrusted" | "not-checked", string>>;
}
