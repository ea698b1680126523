import { ReadingFailure } from "../reading-failure";
import type { TiffPage } from "./tiff-directory";

/** A PDF whose pages are a TIFF's, each strip a picture of its own, one point a pixel. */
export function pdfOfTiff(bytes: Uint8Array, pages: readonly TiffPage[]): Uint8Array {
  const out = new PdfParts();
  const first = 3;
  // Numbers: 1 the catalogue, 2 the list of pages; then for each page itself, its drawing, and its pictures.
  const pageNumbers: number[] = [];
  let next = first;
  for (const page of pages) {
    pageNumbers.push(next);
    next += 2 + page.strips.length;
  }
  out.object(1, "<</Type/Catalog/Pages 2 0 R>>");
  out.object(2, `<</Type/Pages/Count ${pages.length}/Kids[${pageNumbers.map((number) => `${number} 0 R`).join(" ")}]>>`);
  pages.forEach((page, i) => {
    const number = pageNumbers[i] as number;
    const picture = (strip: number) => number + 2 + strip;
    const names = page.strips.map((_, strip) => `/S${strip} ${picture(strip)} 0 R`).join(" ");
    out.object(number, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Rotate ${turnOf(page.orientation)}/Contents ${number + 1} 0 R/Resources<</XObject<<${names}>>>>>>`);
    const drawing = page.strips.map((_, strip) => {
      const top = page.height - strip * page.rowsPerStrip;
      const rows = rowsOf(page, strip);
      return rows > 0 ? `q ${page.width} 0 0 ${rows} 0 ${top - rows} cm /S${strip} Do Q` : "";
    });
    out.stream(number + 1, "", new TextEncoder().encode(drawing.join("\n")));
    page.strips.forEach((_, strip) => out.stream(picture(strip), pictureHead(page, Math.max(1, rowsOf(page, strip))), stripBytes(bytes, page, strip)));
  });
  return out.finish(next);
}

const rowsOf = (page: TiffPage, strip: number) => Math.min(page.rowsPerStrip, page.height - strip * page.rowsPerStrip);

/** Mirrored pages (2, 4, 5, 7) come from no scanner. */
const turnOf = (orientation: number) => (orientation === 3 ? 180 : orientation === 6 ? 90 : orientation === 8 ? 270 : 0);

function pictureHead(page: TiffPage, rows: number): string {
  const { width, bits, samples, photometric, compression } = page;
  const space = photometric === 3 ? paletteOf(page) : samples === 1 ? "/DeviceGray" : samples === 3 ? "/DeviceRGB" : null;
  if (space === null || ![1, 2, 4, 8, 16].includes(bits) || photometric > 6 || photometric === 4 || photometric === 5) throw new ReadingFailure("unsupported", "TIFF colours");
  const fax = compression >= 2 && compression <= 4;
  const inverted = photometric === 0 && !fax ? "/Decode[1 0]" : "";
  return `/Type/XObject/Subtype/Image/Width ${width}/Height ${rows}/BitsPerComponent ${bits}/ColorSpace ${space}${inverted}${filterOf(page, rows)}`;
}

function filterOf({ width, bits, samples, photometric, compression, twoDimensional, predicted }: TiffPage, rows: number): string {
  const packing = (filter: string) => `/Filter/${filter}${predicted ? `/DecodeParms<</Predictor 2/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}>>` : ""}`;
  const fax = (k: number, more = "") => `/Filter/CCITTFaxDecode/DecodeParms<</K ${k}/Columns ${width}/Rows ${rows}/BlackIs1 ${photometric === 1}${more}>>`;
  switch (compression) {
    case 1:
      return "";
    case 2:
      return fax(0, "/EncodedByteAlign true/EndOfBlock false");
    case 3:
      return fax(twoDimensional ? 1 : 0, "/EndOfBlock false");
    case 4:
      return fax(-1, "/EndOfBlock false");
    case 5:
      return packing("LZWDecode");
    case 7:
      return `/Filter/DCTDecode/DecodeParms<</ColorTransform ${photometric === 6 ? 1 : 0}>>`;
    case 8:
    case 32946:
      return packing("FlateDecode");
    case 32773:
      return "/Filter/RunLengthDecode";
    default:
      throw new ReadingFailure("unsupported", `TIFF compression ${compression}`);
  }
}

function paletteOf({ palette, bits }: TiffPage): string | null {
  const colours = 1 << bits;
  if (!palette || bits > 8 || palette.length < 3 * colours) return null;
  const hex = (value: number) => (value >> 8).toString(16).padStart(2, "0");
  let table = "";
  for (let i = 0; i < colours; i++) table += hex(palette[i] as number) + hex(palette[i + colours] as number) + hex(palette[i + 2 * colours] as number);
  return `[/Indexed/DeviceRGB ${colours - 1}<${table}>]`;
}

function stripBytes(bytes: Uint8Array, page: TiffPage, strip: number): Uint8Array {
  const { offset, length } = page.strips[strip] as { offset: number; length: number };
  const data = bytes.subarray(offset, offset + length);
  if (page.compression === 7 && page.jpegTables) {
    // Tables without their end, then the picture without its start.
    const tables = bytes.subarray(page.jpegTables.offset, page.jpegTables.offset + page.jpegTables.length - 2);
    const whole = new Uint8Array(tables.length + Math.max(0, data.length - 2));
    whole.set(tables);
    whole.set(data.subarray(2), tables.length);
    return whole;
  }
  return page.lowBitFirst && page.compression <= 4 ? data.map((byte) => mirrored[byte] as number) : data;
}

/** A byte's bits in the other order. */
const mirrored = Uint8Array.from({ length: 256 }, (_, byte) => {
  let turned = 0;
  for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) turned |= 128 >> bit;
  return turned;
});

/** Collects numbered objects, then tells where each begins. */
class PdfParts {
  private readonly parts: Uint8Array[] = [];
  private readonly starts: number[] = [];
  private length = 0;

  constructor() {
    this.add("%PDF-1.4\n");
  }

  object(number: number, text: string): void {
    this.starts[number] = this.length;
    this.add(`${number} 0 obj\n${text}\nendobj\n`);
  }

  stream(number: number, head: string, data: Uint8Array): void {
    this.starts[number] = this.length;
    this.add(`${number} 0 obj\n<<${head}/Length ${data.length}>>\nstream\n`);
    this.add(data);
    this.add("\nendstream\nendobj\n");
  }

  finish(count: number): Uint8Array {
    const table = this.length;
    const rows = Array.from({ length: count - 1 }, (_, i) => `${String(this.starts[i + 1] ?? 0).padStart(10, "0")} 00000 n \n`);
    this.add(`xref\n0 ${count}\n0000000000 65535 f \n${rows.join("")}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`);
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  private add(part: string | Uint8Array): void {
    const data = typeof part === "string" ? new TextEncoder().encode(part) : part;
    this.parts.push(data);
    this.length += data.length;
  }
}
