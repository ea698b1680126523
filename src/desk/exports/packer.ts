import type { ExportRefusal } from "../../domain/export-refusal";
import type { Prepared } from "./prepare";

/** Takes prepared documents one after the other and makes the package of them. */
export interface Packer {
  /** Reasons why it may not go; the files of one that may are packed, or kept for the end. */
  take(prepared: Prepared, key: string): Promise<readonly ExportRefusal[]>;
  /** `refused`: those found out only with all the documents at hand, by the key they were taken under. */
  end(): Promise<{ readonly file: { readonly name: string; readonly blob: Blob } | null; readonly count: number; readonly refused: ReadonlyMap<string, readonly ExportRefusal[]> }>;
}
