import { ByteView } from "./byte-view";
import type { CompoundFile } from "./compound-file";

const pageCountId = 0x0e;
const number32 = 3;

/** The number of pages Word noted when it last laid the document out; `null` when it noted none. */
export function notedPages(file: CompoundFile): number | null {
  const stream = file.read("\u0005SummaryInformation");
  if (!stream || stream.length < 0x30) return null;
  const summary = new ByteView(stream);
  const section = summary.u32(0x2c);
  if (section + 8 > stream.length) return null;
  const count = Math.min(summary.u32(section + 4), 100);
  for (let i = 0; i < count && section + 16 + 8 * i <= stream.length; i++) {
    if (summary.u32(section + 8 + 8 * i) !== pageCountId) continue;
    const at = section + summary.u32(section + 12 + 8 * i);
    if (at + 8 > stream.length || (summary.u32(at) & 0xffff) !== number32) return null;
    return summary.u32(at + 4);
  }
  return null;
}
