import type { Budget } from "../budget";
import type { ByteView } from "./byte-view";

const mostFonts = 4000;

/** Names of the fonts by their number. */
export function readFontTable(table: ByteView, old: boolean, budget: Budget): readonly string[] {
  const names: string[] = [];
  const head = old ? 6 : 40;
  let at = old ? 2 : 4;
  while (at < table.length && names.length < mostFonts) {
    budget.tick();
    const length = table.u8(at) + 1;
    if (at + length > table.length || length === 1) break;
    const letters = Math.max(0, old ? length - head : (length - head) >> 1);
    const name = old ? String.fromCharCode(...table.part(at + Math.min(head, length), letters).bytes) : table.text(at + Math.min(head, length), letters);
    // Another name for the same font may follow behind the zero.
    names.push(name.split("\0")[0]!);
    at += length;
  }
  return names;
}
