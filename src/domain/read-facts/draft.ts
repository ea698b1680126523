import { inCapitals, type Cell } from "./cells";

const bareMark = /^\W*(ban )?du thao\W*(lan|so|ngay|trinh|\d|$)/;

const markAlone = /^\W*(ban )?du thao\W*(lan (thu )?)?\d*\W*$/;

/** A draft mark: "DỰ THẢO", "Dự thảo lần 2", "(DỰ THẢO 12/3/2016)" on its own, or heading the title. A letter's "V/v dự thảo…" is not one. */
export function findDraftMark(cells: readonly Cell[], headingLine: number | null): Cell | null {
  let belowSubject = false;
  for (const cell of cells.slice(0, 24)) {
    if (/^[^a-z]*v\/v|^[^a-z]*ve viec/.test(cell.folded)) {
      if (inCapitals(cell.text)) return null;
      belowSubject = true;
    }
    // Below a letter's subject line only a mark with its line to itself is one.
    if (belowSubject && !(inCapitals(cell.text) && markAlone.test(cell.folded))) continue;
    // Below the heading it may be what a report is about: "BÁO CÁO THẨM ĐỊNH / Dự thảo Nghị quyết…".
    const isAbout = headingLine !== null && cell.line > headingLine && !inCapitals(cell.text) && !bareMark.test(cell.folded);
    if (/^[^a-z]*(ban )?du thao\b/.test(cell.folded) && !/[.;]$/.test(cell.text) && !isAbout) return cell;
    if (/[([]\s*du thao[^)\]]*[)\]]\s*$/.test(cell.folded)) return cell;
  }
  return null;
}
