/** Where a mail's last check stands among the sender's own custom properties. */
export const checkNoteKey = "edoc-check";

/** What the last check of an official mail found, as kinds only: no address, no reason, no word of the mail. */
export interface CheckNote {
  /** Kinds asked about, or that stopped the mail. */
  readonly asked: readonly string[];
  /** Kinds only told. */
  readonly told: readonly string[];
  /** True when some part of the mail could not be read, so that the check was not whole. */
  readonly partial: boolean;
}

/** JSON of at most some 300 characters, plain ASCII. */
export function writeCheckNote(asked: readonly string[], told: readonly string[], whole: boolean): string {
  return JSON.stringify({ asked: asked.slice(0, 6), told: told.slice(0, 5), partial: whole ? 0 : 1 });
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const alphabet = letters.toUpperCase() + letters + "0123456789-_";

/** Three blanks in base64. Every value of ours ends with "ICB9", which is `  }`; the text before is padded so that both stand whole. */
const seam = "ICAg";

/**
 * The value of `x-moj-edoc-meta` with the note in it. Base64 is not undone for that, for the send file has no room for it: `meta`, as
 * `endedForNote` made it, ends where an object may go on. A value of another make gives way.
 */
export function metaWithNote(meta: string, note: string): string {
  const before = /ICB9$/.test(meta) && meta.split(/ICAg|ICB9$/)[0];
  return before ? before + seam + encoded(padded("," + note.slice(1))) : encoded(padded(note));
}

/** JSON in ASCII whose base64 ends with `  }`, so that a note can be put in later. */
export function endedForNote(json: string): string {
  return padded(json.replace(/[^\x00-\x7f]/g, (letter) => "\\u" + ("000" + letter.charCodeAt(0).toString(16)).slice(-4)).replace(/ {3,}/g, " "));
}

function padded(json: string): string {
  let text = json.slice(0, -1) + "  ";
  while (text.length % 3 !== 2) text += " ";
  return text + "}";
}

/** ASCII whose length is a multiple of three, in base64url. */
function encoded(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i += 3) {
    const three = (text.charCodeAt(i) << 16) | (text.charCodeAt(i + 1) << 8) | text.charCodeAt(i + 2);
    for (let shift = 18; shift >= 0; shift -= 6) out += alphabet.charAt((three >> shift) & 63);
  }
  return out;
}
