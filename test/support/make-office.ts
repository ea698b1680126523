import { crc32, deflateRawSync } from "node:zlib";

/** How a zip differs from an honest, ordinary one. */
export interface ZipOddities {
  /** Sizes only after the content; the local header says zero. */
  readonly descriptors?: boolean;
  /** Sizes in the 64-bit fields of the directory. */
  readonly wide?: boolean;
  readonly before?: string;
  readonly locked?: boolean;
  /** Said of every part, true or not. */
  readonly size?: number;
  readonly crc?: number;
}

type Parts = Readonly<Record<string, string | Uint8Array>> | readonly (readonly [string, string | Uint8Array])[];

/** A zip of these parts, in their order. */
export function aZip(parts: Parts, odd: ZipOddities = {}): Uint8Array {
  const entries = Array.isArray(parts) ? (parts as readonly (readonly [string, string | Uint8Array])[]) : Object.entries(parts);
  const chunks: Buffer[] = [Buffer.from(odd.before ?? "")];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const size = odd.size ?? bytes.length;
    const crc = odd.crc ?? crc32(bytes);
    const flags = (odd.locked ? 1 : 0) | (odd.descriptors ? 8 : 0);
    const said = odd.descriptors ? [0, 0, 0] : [crc, packed.length, size];
    const local = Buffer.concat([numbers([0x04034b50, 4], [20, 2], [flags, 2], [8, 2], [0, 4], [said[0]!, 4], [said[1]!, 4], [said[2]!, 4], [Buffer.byteLength(name), 2], [0, 2]), Buffer.from(name), packed]);
    const tail = odd.descriptors ? numbers([0x08074b50, 4], [crc, 4], [packed.length, 4], [size, 4]) : Buffer.alloc(0);
    const extra = odd.wide ? numbers([1, 2], [24, 2], [size, 8], [packed.length, 8], [offset, 8]) : Buffer.alloc(0);
    const field = (value: number): [number, number] => [odd.wide ? 0xffffffff : value, 4];
    directory.push(numbers([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [8, 2], [0, 4], [crc, 4], field(packed.length), field(size), [Buffer.byteLength(name), 2], [extra.length, 2], [0, 4], [0, 2], [0, 4], field(offset)), Buffer.from(name), extra);
    chunks.push(local, tail);
    offset += local.length + tail.length;
  }
  const central = Buffer.concat(directory);
  const end = numbers([0x06054b50, 4], [0, 4], [entries.length, 2], [entries.length, 2], [central.length, 4], [offset, 4], [0, 2]);
  return new Uint8Array(Buffer.concat([...chunks, central, end]));
}

function numbers(...fields: readonly (readonly [number, number])[]): Buffer {
  return Buffer.concat(fields.map(([value, width]) => {
    const field = Buffer.alloc(8);
    field.writeBigUInt64LE(BigInt(value));
    return field.subarray(0, width);
  }));
}

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const relationships = (targets: Readonly<Record<string, readonly [string, string]>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets).map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** A workbook; `sheets` gives each tab's name and its worksheet XML, which stand in files numbered backwards. */
export function anXlsx(sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[], others: Readonly<Record<string, string>> = {}): Uint8Array {
  const file = (i: number) => `worksheets/sheet${sheets.length - i}.xml`;
  return aZip({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="${relation}"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(Object.fromEntries(sheets.map((_, i) => [`rId${i}`, ["worksheet", file(i)]]))),
    ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/${file(i)}`, `<worksheet>${xml}</worksheet>`])),
    ...others,
  });
}

/** A presentation; each slide is its shapes' XML, and its notes if any; the slides' files are numbered backwards. */
export function aPptx(slides: readonly { readonly xml: string; readonly notes?: string }[]): Uint8Array {
  const number = (i: number) => slides.length - i;
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "ppt/presentation.xml": `<p:presentation xmlns:p="p" xmlns:r="${relation}"><p:sldIdLst>${slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i}"/>`).join("")}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": relationships(Object.fromEntries(slides.map((_, i) => [`rId${i}`, ["slide", `slides/slide${number(i)}.xml`]]))),
  };
  slides.forEach(({ xml, notes }, i) => {
    parts[`ppt/slides/slide${number(i)}.xml`] = `<p:sld xmlns:p="p" xmlns:a="a"><p:cSld>${xml}</p:cSld></p:sld>`;
    if (notes === undefined) return;
    parts[`ppt/slides/_rels/slide${number(i)}.xml.rels`] = relationships({ rId1: ["notesSlide", `../notesSlides/notesSlide${number(i)}.xml`] });
    parts[`ppt/notesSlides/notesSlide${number(i)}.xml`] = `<p:notes xmlns:p="p" xmlns:a="a">${notes}</p:notes>`;
  });
  return aZip(parts);
}

export interface OdfPieces {
  /** Inside office:text, office:spreadsheet or office:presentation. */
  readonly content: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly manifest?: string;
}

/** An OpenDocument file of the kind named: text, spreadsheet, presentation. */
export function anOdf(kind: "text" | "spreadsheet" | "presentation", { content, automatic = "", styles = "", manifest = "" }: OdfPieces): Uint8Array {
  const names = ["office", "text", "table", "draw", "style", "fo", "svg", "presentation", "meta"].map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`).join(" ");
  return aZip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "content.xml": `<office:document-content ${names}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${names}>${styles}</office:document-styles>`,
    "meta.xml": `<office:document-meta ${names}><office:meta><meta:document-statistic meta:page-count="3"/></office:meta></office:document-meta>`,
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`,
  });
}
