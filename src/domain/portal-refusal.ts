/** Why a document does not go to the portal; a document is told every reason there is, not only the first. */
export type PortalRefusal =
  /** MẬT, TỐI MẬT, TUYỆT MẬT on any page of the mail. */
  | { readonly kind: "secret" }
  /** TÀI LIỆU THU HỒI. */
  | { readonly kind: "to-be-returned" }
  /** LƯU HÀNH NỘI BỘ. */
  | { readonly kind: "inside-only" }
  /** An exclusion of the catalogue. */
  | { readonly kind: "excluded"; readonly code: string }
  /** Of no entry the catalogue has: nobody can say that it may go. */
  | { readonly kind: "unknown-entry"; readonly code: string }
  | { readonly kind: "not-for-portal" }
  | { readonly kind: "recalled" }
  /** A draft, whether or not its opinions are asked for: its page is another. */
  | { readonly kind: "draft" }
  | { readonly kind: "not-published" }
  /** Files of which nobody knows what marks they bear. */
  | { readonly kind: "unread"; readonly names: readonly string[] }
  /** The same document has come anew. */
  | { readonly kind: "superseded" };
