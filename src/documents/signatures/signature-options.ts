import type { SignatureAuthority } from "../../domain/policy";

export interface SignatureOptions {
  /** Whom the policy trusts. Absent or empty: nobody has decided, and no chain is checked. */
  readonly authorities?: readonly SignatureAuthority[];
}

/** What signatures may take of the time of a reading: the text is what people wait for. */
export const mostMilliseconds = 3000;
/** Signatures of one file that are looked at. */
export const mostSignatures = 20;
