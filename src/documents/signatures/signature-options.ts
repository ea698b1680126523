import type { SignatureAuthority } from "../../domain/policy";

export interface SignatureOptions {
  /** Whom the policy trusts. Absent or empty: nobody has decided, and no chain is checked. */
  readonly authorities?: readonly SignatureAuthority[];
}

/** Signatures of one file that are looked at. */
export const mostSignatures = 20;
