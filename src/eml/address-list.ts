import { decodeWords } from "postal-mime";
import type { Correspondent } from "../domain/mail";

/**
 * The correspondents of an address header, each as it was written. What is no address (a bare name, an empty group,
 * two `@`) is kept: libraries repair or drop it, and it is the one that matters.
 */
export function readAddressList(header: string): readonly Correspondent[] {
  return splitList(header).map(readOne);
}

/** The pieces between commas and semicolons; a group ("Name: a, b;") gives its members, an empty one its name. */
function splitList(header: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let group: string | null = null;
  let membersBefore = 0;
  const close = () => {
    if (piece.trim() !== "") pieces.push(piece.trim());
    piece = "";
  };
  for (const token of tokens(header)) {
    if (token === ",") close();
    else if (token === ";") {
      close();
      if (group !== null && pieces.length === membersBefore) pieces.push(`${group} <>`);
      group = null;
    } else if (token === ":" && group === null && !piece.includes("@")) {
      group = piece.trim();
      membersBefore = pieces.length;
      piece = "";
    } else piece += token;
  }
  close();
  if (group !== null && pieces.length === membersBefore) pieces.push(`${group} <>`);
  return pieces;
}

/**
 * Quoted texts, comments, angle brackets and domain literals whole; everything else letter by letter. The lengths are
 * bounded: a header of open brackets only must not be searched to its end for each of them.
 */
function tokens(text: string): readonly string[] {
  return text.match(/"(?:\\[\s\S]|[^"\\]){0,400}"|\((?:\\[\s\S]|[^()\\]|\((?:\\[\s\S]|[^()\\]){0,100}\)){0,200}\)|<[^<>]{0,1000}>|\[[^[\]]{0,200}\]|[\s\S]/g) ?? [];
}

function readOne(written: string): Correspondent {
  const angled = /^([\s\S]*?)<([^<>]*)>\s*$/.exec(written);
  if (angled) return { address: (angled[2] ?? "").trim(), name: readName(angled[1] ?? "") };
  /** The old form: an@moj.gov.vn (Nguyễn Văn An). */
  const commented = /^([^"()\s]+)\s*\(([\s\S]*)\)$/.exec(written);
  if (commented) return { address: commented[1] ?? "", name: readName(commented[2] ?? "") };
  return written.includes("@") ? { address: written, name: "" } : { address: readName(written), name: "" };
}

function readName(written: string): string {
  const name = written.trim();
  const quoted = /^"([\s\S]*)"$/.exec(name);
  return decodeWords(quoted ? (quoted[1] ?? "").replace(/\\([\s\S])/g, "$1") : name).trim();
}
