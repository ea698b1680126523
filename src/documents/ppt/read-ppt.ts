import type { Budget } from "../budget";
import { ByteView } from "../doc/byte-view";
import { openCompoundFile } from "../doc/compound-file";
import type { DocumentText } from "../document-text";
import { LineKeeper } from "../page-lines";
import { ReadingFailure } from "../reading-failure";

const container = 0x0f;
const wideText = 0x0fa0;
const byteText = 0x0fa8;
const textList = 0x0ff0;
/** Masters, notes and handouts: what is written there is "Click to edit" and the speaker's own. */
const unseen = new Set([0x03f0, 0x03f8, 0x0fc9, 0x03f1]);
const encryptedMark = 0xf3d1c4df;

/** The texts of the slides of a presentation of the years 1997 to 2003 (.ppt), in the order of the file; their fonts are not looked at. */
export function readPpt(bytes: Uint8Array, budget: Budget): DocumentText {
  const file = openCompoundFile(bytes, budget);
  const stream = file.read("PowerPoint Document");
  if (!stream) throw new ReadingFailure("unsupported", "no presentation inside");
  const user = file.read("Current User");
  if (user && user.length >= 16 && new ByteView(user).u32(12) === encryptedMark) throw new ReadingFailure("encrypted", "presentation");

  const records = new ByteView(stream);
  const keeper = new LineKeeper();
  // Each time it saves in haste, PowerPoint appends the slides that changed and leaves the old ones.
  const said = new Set<string>();
  let at = 0;
  while (at + 8 <= records.length) {
    budget.tick();
    const head = records.u16(at);
    const kind = records.u16(at + 2);
    const length = records.u32(at + 4);
    if (at + 8 + length > records.length) throw new ReadingFailure("damaged", "presentation");
    // The list of texts of slides has the number 0, those of masters and notes others.
    const passed = unseen.has(kind) || (kind === textList && head >> 4 !== 0) || (head & 0x0f) !== container;
    if (kind === wideText || kind === byteText) {
      budget.spend(length);
      const text = kind === wideText ? records.text(at + 8, length >> 1) : latin(records.part(at + 8, length).bytes);
      if (!said.has(text)) for (const line of text.split(/[\r\n\v]/)) keeper.add(line.normalize("NFC"));
      said.add(text);
    }
    at += 8 + (passed ? length : 0);
  }
  return { lines: keeper.lines(), pages: null };
}

/** Letters whose upper byte is zero and left out. */
function latin(bytes: Uint8Array): string {
  const wide = new Uint8Array(2 * bytes.length);
  bytes.forEach((byte, i) => (wide[2 * i] = byte));
  return new TextDecoder("utf-16le").decode(wide);
}
