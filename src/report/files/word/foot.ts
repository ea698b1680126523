import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Letter } from "../letter";
import { halves } from "./head";
import { gap, line, run, sizes } from "./paragraphs";
import { noFrame } from "./table";

/** Cells 9b and 7a to 7c: recipients on the left, power, post and name on the right, with room for the signature and the seal. */
export function footOf({ to, recipients, draftingUnit, signer }: Letter): Table {
  const items = [...(to === "" ? [] : ["Như trên"]), ...recipients];
  const left = [
    new Paragraph({ children: [run("Nơi nhận:", { size: 24, bold: true, italics: true })] }),
    ...items.map((item) => line(`- ${item};`, { size: sizes.recipients }, AlignmentType.LEFT)),
    line(`- Lưu: VT${draftingUnit === "" ? "" : `, ${draftingUnit}`}.`, { size: sizes.recipients }, AlignmentType.LEFT),
  ];
  const right = [...posts(signer).map((post) => line(post.toUpperCase(), { bold: true })), gap(90), line(signer.name, { bold: true })];
  return new Table({
    width: { size: halves[0] + halves[1], type: WidthType.DXA },
    columnWidths: [...halves],
    layout: TableLayoutType.FIXED,
    borders: noFrame,
    rows: [new TableRow({ cantSplit: true, children: [left, right].map((children, at) => new TableCell({ width: { size: halves[at]!, type: WidthType.DXA }, borders: noFrame, margins: { left: 0, right: 0 }, children })) })],
  });
}

/** "KT. CHÁNH VĂN PHÒNG" above "PHÓ CHÁNH VĂN PHÒNG"; the head signs with the post alone. */
function posts({ power, headPost, ownPost }: Letter["signer"]): readonly string[] {
  return power === null ? [headPost] : [`${power} ${headPost}`, ownPost];
}
