import { docxFile } from "./docx-file";
import { odtFile } from "./odt-file";
import { pdfOfSheet } from "./pdf-sheet";
import type { Sheet } from "./sheet";
import type { Format } from "./small-files";

/** The formats a whole document can be laid out in. */
export const pageFormats = ["docx", "odt", "pdf"] as const satisfies readonly Format[];
export type PageFormat = (typeof pageFormats)[number];

export function layOut(sheet: Sheet, format: PageFormat): Uint8Array {
  switch (format) {
    case "docx":
      return docxFile(sheet);
    case "odt":
      return odtFile(sheet);
    case "pdf":
      return pdfOfSheet(sheet);
  }
}
