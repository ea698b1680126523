/** What a reader of one format gives: the words of a file as lines, in the order a person reads them. */
export interface DocumentText {
  /** Top to bottom; cells and columns that stand side by side are one line, with tabs between (`domain/read-facts/cells`). */
  readonly lines: readonly string[];
  /** Pages of the file, where it has pages of its own. */
  readonly pages?: number | null;
  /** True when the letters came out broken, or were guessed at. */
  readonly poor?: boolean;
  /** Absent for the file's own text. */
  readonly source?: "ocr";
  /** Files inside, to be read in their turn. */
  readonly inside?: readonly InnerFile[];
}

export interface InnerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
