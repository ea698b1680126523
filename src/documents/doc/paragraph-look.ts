import { ByteView } from "./byte-view";
import type { FileInformation } from "./file-information";
import { codes, readCodes } from "./property-codes";

/** What of a paragraph's formatting decides where its text stands. */
export interface ParagraphLook {
  /** False where the file says nothing of it. */
  readonly known: boolean;
  readonly style: number;
  /** How many tables it stands in. */
  readonly depth: number;
  /** Its mark ends a row of an outer table. */
  readonly rowEnd: boolean;
  readonly innerCell: boolean;
  readonly innerRowEnd: boolean;
}

const unknown: ParagraphLook = { known: false, style: 0, depth: 0, rowEnd: false, innerCell: false, innerRowEnd: false };

export function paragraphLook(properties: ByteView | null, file: FileInformation): ParagraphLook {
  if (!properties || properties.length < 2) return properties ? { ...unknown, known: true } : unknown;
  const look = { ...unknown, known: true, style: properties.u16(0) };
  let inTable = false;
  const apply = (list: ByteView, follow: boolean) =>
    readCodes(list, file.old, (code, at) => {
      const on = () => list.u8(at) === 1;
      if (code === codes.inTable) inTable = on();
      else if (code === codes.depth) look.depth = list.u32(at);
      else if (code === codes.rowEnd) look.rowEnd = on();
      else if (code === codes.innerCell) look.innerCell = on();
      else if (code === codes.innerRowEnd) look.innerRowEnd = on();
      else if (follow && (code === codes.elsewhere || code === codes.elsewhereBefore)) apply(keptElsewhere(file.data, list.u32(at)), false);
    });
  apply(properties.part(2, properties.length - 2), true);
  return look.depth === 0 && inTable ? { ...look, depth: 1 } : look;
}

function keptElsewhere(data: ByteView, at: number): ByteView {
  const length = at + 2 <= data.length ? data.u16(at) : 0;
  return at + 2 + length <= data.length ? data.part(at + 2, length) : new ByteView(new Uint8Array(0));
}
