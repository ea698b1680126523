import { deflateSync } from "node:zlib";
import { fontSubset } from "./font-subset";
import { joined, utf8 } from "./zip-file";

/** Text where it stands, in points from the lower left corner of the page. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PdfPage {
  readonly texts: readonly PdfText[];
  /** Frames around marks: x, y, width, height. */
  readonly boxes?: readonly (readonly [number, number, number, number])[];
}

export const pdfPage = { width: 595, height: 842 };

/** A PDF of these pages written by hand: one font program for all, glyphs by number, letters by their ToUnicode map, as Word exports it. */
export function pdfFile(pages: readonly PdfPage[], folded = true): Uint8Array {
  const fixed = fontObjects(folded);
  const first = fixed.length + 3;
  const objects: Uint8Array[] = [
    utf8("<</Type/Catalog/Pages 2 0 R>>"),
    utf8(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${first + i * 2} 0 R`).join(" ")}]>>`),
    ...fixed,
    ...pages.flatMap((page, i) => [
      utf8(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${pdfPage.width} ${pdfPage.height}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + i * 2 + 1} 0 R>>`),
      stream(contentOf(page), "", folded),
    ]),
  ];
  return assemble(objects);
}

/** Objects numbered from 1, with the table that says where each begins. */
export function assemble(objects: readonly Uint8Array[]): Uint8Array {
  const pieces: Uint8Array[] = [utf8("%PDF-1.7\n%\u00e2\u00e3\n")];
  let at = pieces[0]!.length;
  const starts = objects.map((object, i) => {
    const start = at;
    const piece = joined([utf8(`${i + 1} 0 obj\n`), object, utf8("\nendobj\n")]);
    pieces.push(piece);
    at += piece.length;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  pieces.push(utf8(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`));
  return joined(pieces);
}

export function stream(content: Uint8Array, entries: string, folded: boolean): Uint8Array {
  const bytes = folded ? new Uint8Array(deflateSync(content)) : content;
  return joined([utf8(`<<${entries}/Length ${bytes.length}${folded ? "/Filter/FlateDecode" : ""}>>stream\n`), bytes, utf8("\nendstream")]);
}

export function widthOf(text: string, size: number): number {
  const font = fontSubset();
  let width = 0;
  for (const letter of text) width += font.width(letter);
  return (width * size) / 1000;
}

function contentOf(page: PdfPage): Uint8Array {
  const font = fontSubset();
  const hex = (text: string) => [...text].map((letter) => font.glyph(letter).toString(16).padStart(4, "0")).join("");
  const boxes = (page.boxes ?? []).map((box) => `${box.join(" ")} re S\n`).join("");
  const texts = page.texts.map(({ text, x, y, size }) => `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${hex(text)}> Tj ET\n`).join("");
  return utf8(boxes + texts);
}

let kept: { readonly folded: boolean; readonly objects: readonly Uint8Array[] } | null = null;

/** Font, its descendant, descriptor, program and map of letters: objects 3 to 7. */
function fontObjects(folded: boolean): readonly Uint8Array[] {
  if (kept?.folded === folded) return kept.objects;
  const font = fontSubset();
  const hex = (value: number) => value.toString(16).padStart(4, "0");
  const widths = font.letters.map((letter) => `${font.glyph(letter)}[${font.width(letter)}]`).join("");
  // Hyphen and soft hyphen, space and hard space share a glyph: it means the first.
  const own = font.letters.filter((letter, i) => font.letters.findIndex((other) => font.glyph(other) === font.glyph(letter)) === i);
  const pairs = own.map((letter) => `<${hex(font.glyph(letter))}> <${hex(letter.charCodeAt(0))}>`);
  const blocks: string[] = [];
  for (let i = 0; i < pairs.length; i += 100) blocks.push(`${Math.min(100, pairs.length - i)} beginbfchar\n${pairs.slice(i, i + 100).join("\n")}\nendbfchar`);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${blocks.join("\n")}\nendcmap end end`;
  const objects = [
    utf8("<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Tinos/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 7 0 R>>"),
    utf8(`<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Tinos/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/CIDToGIDMap/Identity/DW 500/W[${widths}]>>`),
    utf8("<</Type/FontDescriptor/FontName/AAAAAA+Tinos/Flags 4/FontBBox[-200 -300 2000 1000]/ItalicAngle 0/Ascent 891/Descent -216/CapHeight 662/StemV 80/FontFile2 6 0 R>>"),
    stream(font.file, `/Length1 ${font.file.length}`, folded),
    stream(utf8(map), "", folded),
  ];
  kept = { folded, objects };
  return objects;
}
