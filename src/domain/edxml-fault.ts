import type { ReadingProblem } from "./document";

/** Something in a package that is not to be relied on; the rest of it was read. */
export type EdxmlFault =
  /** `field` is the element's name; the value is given as written and counts as not told. */
  | { readonly kind: "impossible-date"; readonly field: string; readonly value: string }
  /** The package is not of QCVN 102:2016/BTTTT, though it looks like one. */
  | { readonly kind: "other-namespace"; readonly namespaces: readonly string[] }
  | { readonly kind: "junk-before" }
  /** A BussinessDocType nobody knows. */
  | { readonly kind: "unknown-act"; readonly value: string }
  /** Two places of the package name the document differently. */
  | { readonly kind: "document-id-differs"; readonly value: string; readonly other: string }
  /** `null`: the list of contents names a file that is not there. */
  | { readonly kind: "attachment"; readonly name: string; readonly problem: ReadingProblem | null };
