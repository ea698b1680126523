import type { Cell } from "./cells";

/** A draft mark: "DỰ THẢO", "Dự thảo lần 2", "(DỰ THẢO 12/3/2016)" on its own, or heading the title. A letter's "V/v dự thảo…" is not one. */
export function findDraftMark(cells: readonly Cell[]): Cell | null {
  for (const cell of cells.slice(0, 24)) {
    if (/^[^a-z]*v\/v|^[^a-z]*ve viec/.test(cell.folded)) return null;
    if (/^[^a-z]*(ban )?du thao\b/.test(cell.folded) && !/[.;]$/.test(cell.text)) return cell;
    if (/[([]\s*du thao[^)\]]*[)\]]\s*$/.test(cell.folded)) return cell;
  }
  return null;
}
