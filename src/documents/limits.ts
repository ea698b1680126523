/** Budgets of one reading: mail is hostile input, and nobody waits longer. */
export const limits = {
  /** Bytes of the file itself. */
  input: 40 * 1024 * 1024,
  /** Bytes one part of a zip may unfold to. */
  unfolded: 64 * 1024 * 1024,
  /** Parts a zip may list. */
  parts: 5000,
  /** Characters of one line that are kept; a page has no longer one. */
  line: 4000,
  /** Lines of a page that are put together. */
  pageLines: 2000,
  milliseconds: 10_000,
} as const;
