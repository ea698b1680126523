import { docOfSheet } from "./doc-sheet";
import { docxFile, wordTextBox } from "./docx-file";
import { htmlFile } from "./html-file";
import { odtFile, odtTextBox } from "./odt-file";
import { pdfOfSheet } from "./pdf-sheet";
import { rtfFile } from "./rtf-file";
import { linesOfSheet, type Sheet } from "./sheet";
import type { Format } from "./small-files";
import { utf8 } from "./zip-file";

/** The formats a whole page can be laid out in. */
export const pageFormats = ["docx", "doc", "rtf", "odt", "pdf", "html", "txt"] as const satisfies readonly Format[];
export type PageFormat = (typeof pageFormats)[number];

/** What stands outside the text: in the page's header, in a box that floats above the head. */
export interface Around {
  readonly header?: readonly string[];
  readonly box?: readonly string[];
  /** Size of the letters where a page's width breaks the lines (PDF). */
  readonly points?: number;
}

/** The sheet as a file; a format without headers or boxes has their lines on top. */
export function layOut(sheet: Sheet, format: PageFormat, { header, box, points }: Around = {}): Uint8Array {
  const above = [...(header ?? []), ...(box ?? [])];
  switch (format) {
    case "docx":
      return docxFile(sheet, undefined, { header, before: box && wordTextBox(box) });
    case "doc":
      return docOfSheet(sheet, { header, box });
    case "odt":
      return odtFile(sheet, { header, before: box && odtTextBox(box) });
    case "rtf":
      return rtfFile(sheet, undefined, { header, box });
    case "pdf":
      return pdfOfSheet(sheet, { header, box, points });
    case "html":
      return htmlFile(sheet, above);
    case "txt":
      return utf8([...above, ...linesOfSheet(sheet)].join("\r\n"));
  }
}
