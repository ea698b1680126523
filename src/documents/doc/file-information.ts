import { ReadingFailure } from "../reading-failure";
import { ByteView } from "./byte-view";
import type { CompoundFile } from "./compound-file";

/** Parts of the document's text, one behind the other in this order. */
export interface StoryLengths {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
  readonly headerBoxes: number;
}

/** What the head of the stream says of the document (FIB): where in which stream each of its tables lies. */
export interface FileInformation {
  /** Word 6 and 95: letters of one byte, other formatting. */
  readonly old: boolean;
  /** The document is one run of text, if it has no table of pieces. */
  readonly textStart: number;
  readonly lengths: StoryLengths;
  readonly word: ByteView;
  /** Where Word keeps what is too long for its place. */
  readonly data: ByteView;
  /** The part of the table stream with this number in the list of parts; empty when the document has none. */
  part(index: number): ByteView;
}

/** Numbers of parts in the list. */
export const parts = { styles: 1, headerPlaces: 11, characters: 12, paragraphs: 13, fonts: 15, pieces: 33, shapes: 40, boxes: 56 } as const;

const word8Mark = 0xa5ec;
const word6Mark = 0xa5dc;
const names = ["body", "footnotes", "headers", "macros", "comments", "endnotes", "boxes", "headerBoxes"] as const;

export function readFileInformation(file: CompoundFile): FileInformation {
  const stream = file.read("WordDocument");
  if (!stream) throw new ReadingFailure("unsupported", "no Word document inside");
  const word = new ByteView(stream);
  const mark = word.u16(0);
  const flags = word.u16(0x0a);
  if (mark !== word8Mark && mark !== word6Mark) throw new ReadingFailure("unsupported", "an older Word document");
  if ((flags & 0x0100) !== 0) throw new ReadingFailure("encrypted", "Word document");
  // 101 is the first number of Word 6; all that 97 and later write is above 192.
  const old = word.u16(2) < 0x00c0;
  const table = old ? word : new ByteView(file.read((flags & 0x0200) === 0 ? "0Table" : "1Table") ?? new Uint8Array(0));
  const lengthsAt = old ? 0x34 : 0x4c;
  const placesAt = old ? 0x58 : 0x9a;
  const lengths = Object.fromEntries(names.map((name, i) => [name, word.u32(lengthsAt + 4 * i)])) as unknown as StoryLengths;
  return {
    old,
    textStart: word.u32(0x18),
    lengths,
    word,
    data: new ByteView(file.read("Data") ?? new Uint8Array(0)),
    part(index) {
      const at = placesAt + 8 * index;
      if (at + 8 > word.length) return new ByteView(new Uint8Array(0));
      const length = word.u32(at + 4);
      return length === 0 ? new ByteView(new Uint8Array(0)) : table.part(word.u32(at), length);
    },
  };
}
