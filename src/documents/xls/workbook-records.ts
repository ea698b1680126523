import type { Budget } from "../budget";
import type { ByteView } from "../doc/byte-view";

/** Numbers of the records this reader minds (BIFF 5 and 8). */
export const records = {
  formula: 0x0006, end: 0x000a, encrypted: 0x002f, font: 0x0031, continued: 0x003c, sheet: 0x0085, manyNumbers: 0x00bd, richLabel: 0x00d6, cellFormat: 0x00e0, strings: 0x00fc,
  sharedLabel: 0x00fd, textBox: 0x01b6, number: 0x0203, label: 0x0204, result: 0x0207, shortNumber: 0x027e, numberFormat: 0x041e, begin: 0x0809,
} as const;

export interface WorkbookRecord {
  readonly kind: number;
  readonly body: ByteView;
}

/** The records of a workbook from a place on; a record that runs over the end is the last, and left out. */
export function* recordsFrom(workbook: ByteView, start: number, budget: Budget): Generator<WorkbookRecord> {
  let at = start;
  while (at + 4 <= workbook.length) {
    budget.tick();
    const length = workbook.u16(at + 2);
    if (at + 4 + length > workbook.length) return;
    yield { kind: workbook.u16(at), body: workbook.part(at + 4, length) };
    at += 4 + length;
  }
}
