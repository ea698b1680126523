import type { ByteView } from "../doc/byte-view";
import { byteText, markedText } from "./workbook-strings";

/** Fonts and number formats of a workbook, and which of them its cells have. */
export class WorkbookLook {
  private readonly fonts: string[] = [];
  private readonly patterns = new Map<number, string>();
  private readonly cells: { font: number; format: number }[] = [];

  constructor(private readonly wide: boolean) {}

  addFont(body: ByteView): void {
    const letters = body.u8(14);
    this.fonts.push(this.wide ? markedText(body, 15, letters) : byteText(body, 15, letters));
  }

  addNumberFormat(body: ByteView): void {
    this.patterns.set(body.u16(0), this.wide ? markedText(body, 4, body.u16(2)) : byteText(body, 3, body.u8(2)));
  }

  addCellFormat(body: ByteView): void {
    this.cells.push({ font: body.u16(0), format: body.u16(2) });
  }

  font(cell: number): string | null {
    const number = this.cells[cell]?.font ?? 0;
    // There is no font of the number 4.
    return this.fonts[number > 4 ? number - 1 : number] ?? null;
  }

  format(cell: number): { readonly number: number; readonly pattern: string | null } {
    const number = this.cells[cell]?.format ?? 0;
    return { number, pattern: this.patterns.get(number) ?? null };
  }
}
