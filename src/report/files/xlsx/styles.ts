import type { Look } from "./cell";

/* Vietnam's formats by its locale number (42A): the dot stands between thousands and the comma before decimals wherever a program follows it. */
const formats = { count: [164, "[$-42A]#,##0"], share: [165, "[$-42A]0.0%"], days: [166, "[$-42A]0.0"], moment: [167, "[$-42A]dd/mm/yyyy\\ hh:mm"] } as const;
const words = 49;

interface Style {
  readonly format: number;
  readonly bold?: boolean;
  readonly size?: "title" | "small";
  readonly fill?: boolean;
  readonly frame?: boolean;
  readonly across?: "center";
}

/** Words are cells of the format "Text": Excel makes no formula of them, not even when somebody edits the cell. */
const looks: Readonly<Record<Look, Style>> = {
  plain: { format: 0 },
  title: { format: words, bold: true, size: "title" },
  said: { format: words },
  head: { format: words, bold: true, fill: true, frame: true, across: "center" },
  words: { format: words, frame: true },
  count: { format: formats.count[0], frame: true },
  share: { format: formats.share[0], frame: true },
  days: { format: formats.days[0], frame: true },
  moment: { format: formats.moment[0], frame: true },
  "total-words": { format: words, bold: true, frame: true, fill: true },
  "total-count": { format: formats.count[0], bold: true, frame: true, fill: true },
  "total-share": { format: formats.share[0], bold: true, frame: true, fill: true },
  "total-days": { format: formats.days[0], bold: true, frame: true, fill: true },
};
const order = Object.keys(looks) as Look[];

export const styleOf = (look: Look): number => order.indexOf(look);

export function stylesXml(): string {
  const font = (bold: boolean, size: number) => `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
  const edge = (side: string) => `<${side} style="thin"><color rgb="FF8A8A8A"/></${side}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="4">${Object.values(formats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join("")}</numFmts>`,
    `<fonts count="3">${font(false, 12)}${font(true, 12)}${font(true, 15)}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(edge).join("")}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${order.length}">${order.map((look) => cellFormat(looks[look])).join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join("");
}

function cellFormat({ format, bold = false, size, fill = false, frame = false, across }: Style): string {
  const align = `<alignment${across === undefined ? "" : ` horizontal="${across}"`} vertical="${fill ? "center" : "top"}"${format === words ? ' wrapText="1"' : ""}/>`;
  const fontId = size === "title" ? 2 : bold ? 1 : 0;
  return `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill ? 2 : 0}" borderId="${frame ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align}</xf>`;
}
