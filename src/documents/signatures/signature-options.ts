export interface SignatureOptions {
  /**
   * Certificates of the authorities the policy trusts, as PEM text (one or several in each) or DER; roots, or authorities
   * below them. Absent or empty: nobody has decided whom to trust, and no chain is checked.
   */
  readonly authorities?: readonly (string | Uint8Array)[];
}

/** Signatures of one file that are looked at. */
export const mostSignatures = 20;
