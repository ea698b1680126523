import type { Budget } from "../budget";
import { MarginLines } from "../doc/margin-lines";
import { plausiblePages } from "../doc/plausible-pages";
import type { DecodeRun } from "../doc/story-lines";
import type { DocumentText } from "../document-text";
import { decodeRun } from "../old-fonts/decode-run";
import { LineKeeper } from "../page-lines";
import { ReadingFailure } from "../reading-failure";
import { RtfText } from "./rtf-text";

/** The text of a rich text file (.rtf, often named .doc): headers, body with its text boxes, notes, footers. */
export function readRtf(bytes: Uint8Array, budget: Budget, decode: DecodeRun = decodeRun): DocumentText {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).search(/\{\\rtf/);
  if (start < 0) throw new ReadingFailure("damaged", "no rich text");
  const headers = new MarginLines();
  const footers = new MarginLines();
  const notes = new LineKeeper();
  const body = new LineKeeper();
  let letters = 0;
  const text = new RtfText(
    bytes.subarray(start),
    {
      body(line) {
        letters += line.length;
        body.add(line);
      },
      elsewhere(place, lines) {
        if (place === "note") lines.forEach((line) => notes.add(line));
        else (place === "header" ? headers : footers).add(lines);
      },
    },
    decode,
    budget,
  );
  const whole = text.read();
  const lines = [...headers.lines(), ...body.lines(), ...notes.lines(), ...footers.lines()];
  return { lines, pages: plausiblePages(text.pages, letters), ...(whole ? {} : { poor: true }) };
}
