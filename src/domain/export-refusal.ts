import type { PortalRefusal } from "./portal-refusal";
import type { Trouble } from "./trouble";

/** Why a mail of the queue does not go into a package; every reason there is. */
export type ExportRefusal =
  | PortalRefusal
  /** Nobody has said what document it carries: no data of the add-in are on it, or (`where`) they cannot be read. */
  | { readonly kind: "no-record"; readonly where: string | null }
  /** Its headers and its record speak of two documents. */
  | { readonly kind: "two-documents" }
  | { readonly kind: "no-files" }
  /** The mail itself, or the original inside it, cannot be taken apart. */
  | { readonly kind: "damaged-mail" }
  | { readonly kind: "not-loaded"; readonly why: Trouble };
