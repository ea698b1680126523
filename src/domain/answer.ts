/** What the editorial desk (Ban biên tập) says became of a document that was supplied. */
export type Said =
  /** It lies with the desk. */
  | { readonly kind: "received" }
  /** On the ministry's portal; `address` is http or https, `null` when the desk gave none that could be read. `at`: ISO 8601, UTC. */
  | { readonly kind: "published"; readonly address: string | null; readonly at: string | null }
  /** In the document-management system, under this number. */
  | { readonly kind: "filed"; readonly number: string | null }
  /** On the page "Văn bản lấy ý kiến nội bộ"; `deadline` is the last day for opinions, yyyy-mm-dd. */
  | { readonly kind: "posted"; readonly address: string | null; readonly deadline: string | null }
  /** No longer published anywhere, as a recall asked for. `at`: ISO 8601, UTC. */
  | { readonly kind: "taken-off"; readonly at: string | null }
  /** Back to the unit, which has to do something. */
  | { readonly kind: "returned"; readonly reason: string }
  /** The desk has put its entry or data right; nothing is asked of the unit. */
  | { readonly kind: "corrected"; readonly what: string }
  /** Undone: the earlier answers of this kind do not count; `null` is the newest of any kind. */
  | { readonly kind: "withdrawn"; readonly takesBack: AnswerKind | null };

export type AnswerKind = Exclude<Said["kind"], "withdrawn">;

/** One answer to a unit, about one document. When it was given is Exchange's to say, never the mail's. */
export interface Answer {
  /** The document's id (DESIGN §3). */
  readonly id: string;
  readonly entry: string;
  /** Code of the unit that supplied it. */
  readonly unit: string;
  /** Number and symbol, for people; `null` where the document has none. */
  readonly symbol: string | null;
  /** Address of the editor, as the desk writes it: for people, and no proof of anything. */
  readonly by: string;
  readonly said: Said;
}

/** An answer as it lies in a mailbox. */
export interface FiledAnswer {
  readonly answer: Answer;
  /** ISO 8601, UTC, by Exchange's clock. */
  readonly at: string;
}
