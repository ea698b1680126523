import type { DocumentType } from "../document";
import { inCapitals, type Cell } from "./cells";
import { typeNamedBy } from "./document-types";
import { fold } from "../fold";
import type { Symbol } from "./symbol";

export interface Heading {
  readonly type: DocumentType;
  readonly cell: Cell;
  /** What follows the type's name on the heading's own line: "KẾT LUẬN" of "THÔNG BÁO KẾT LUẬN". */
  readonly rest: string;
}

const otherTitle = /^(tai lieu(?! thu hoi)|kich ban|tham luan|bai (phat bieu|tham luan)|lich(?= (?!su\b)\S)|thoi khoa bieu|bang phan cong|ket luan noi dung|ky yeu|thu cam on|thong tin bao chi|phieu xin y kien)\b/;

/** A title that stands in capitals where a heading would, and names none of the types; what follows it ("CHƯƠNG TRÌNH" in meeting papers) is only its part. */
export function isOtherTitle({ text, folded }: Cell): boolean {
  return otherTitle.test(folded) && inCapitals(text);
}

/** The heading (tên loại văn bản; annex I, part I, II.5): a line of its own in capitals. A line that is the bare name wins over one that only begins with it. */
export function findHeading(cells: readonly Cell[]): Heading | null {
  let beginning: Heading | null = null;
  for (const cell of cells) {
    const mark = /^\W?(ban )?du thao\W* */.exec(cell.folded);
    const text = cell.text.slice(mark ? mark[0].length : 0).replace(/[*_:.()[\]]+/g, " ").trim();
    const named = typeNamedBy(fold(text));
    if (isOtherTitle(cell)) return beginning;
    if (named === null || !inCapitals(text)) continue;
    // "THÔNG CÁO BÁO CHÍ" is the name of the type, in full.
    const rest = named.rest.replace(/^bao chi\b ?/, "");
    if (rest === "" || /^(cua|so)\b/.test(rest)) return { type: named.type, cell, rest: "" };
    if (beginning === null && (rest.indexOf("chung") !== 0 || named.type === "TC")) beginning = { type: named.type, cell, rest: text.split(/\s+/).slice(-rest.split(" ").length).join(" ") };
  }
  return beginning;
}

/**
 * The heading says what a document is. Without one, a subject line beginning "V/v" makes it a letter, whatever its notation
 * seems to say: 4809/CT-TTHT is a letter of a tax department (Cục Thuế), not a directive.
 */
export function decideType(heading: Heading | null, symbol: Symbol | null, subject: { readonly ofLetter: boolean; readonly titled?: boolean } | null): DocumentType | null {
  if (heading) return heading.type;
  if (subject && subject.ofLetter) return "CV";
  // An unknown notation makes a letter only of what has no other title.
  return symbol && !(symbol.type === "CV" && subject && subject.titled) ? symbol.type : null;
}
