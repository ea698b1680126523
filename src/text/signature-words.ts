/** What the pane says of digital signatures; it loads with the first of them. */
export interface SignatureWords {
  readonly signed: (signer: string) => string;
  readonly nameless: string;
  readonly at: (moment: string) => string;
  readonly intact: string;
  readonly changed: string;
  readonly added: string;
  readonly unchecked: string;
  /** By the policy's own name of the authority. */
  readonly trusted: (authority: string) => string;
  readonly untrusted: string;
  readonly notCompared: string;
}
