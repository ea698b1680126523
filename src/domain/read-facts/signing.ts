import type { SigningCapacity } from "../document";
import { fold } from "../fold";
import { cellsOf, inCapitals } from "./cells";
import { signerName } from "./signer-name";
import { isPost, opensBlock, signingBlock } from "./signing-block";

/** The signer's block (quyền hạn, chức vụ, họ và tên của người ký). */
export interface Signing {
  /** `null` where the seal or the signature covers the name. */
  readonly signer: string | null;
  readonly capacity: SigningCapacity | null;
  /** The signer's own post, not that of the one signed for. */
  readonly position: string | null;
  /** The block as it stands there. */
  readonly text: string;
}

const lastLines = 140;
/** Where the block stands beside the recipients; a page read column by column has it above or below them. */
const aboveRecipients = 8;
const belowRecipients = 30;
/** How far below the post the name stands: the seal and the signature need the room. */
const roomForSeal = 16;
/**
 * Power, post and name at the end of the document, the name below the post (Decree 30/2020, annex I, part I, II.7):
 * "TM.", "KT.", "TL.", "TUQ." and "Q." stand before the post of the one signed for, the signer's own post on the next line. The
 * block beside the first recipients counts: what is attached behind the document was signed by others.
 */
export function findSigning(lines: readonly string[], scanned = false): Signing | null {
  let nameless: Signing | null = null;
  let listEnd = -1;
  for (let i = 0; i < lines.length; i++) {
    if (!/^[^a-z]{0,3}noi nhan ?[:;.(]?/.test(fold((lines[i] || "").slice(0, 40)))) continue;
    if (listEnd < 0) listEnd = i;
    const beside = firstSigning(lines, scanned, i - aboveRecipients, i + belowRecipients);
    if (beside) return beside;
    nameless = nameless || blockNear(lines, scanned, i);
    const name = nameless === null || nameless.signer === null ? nameBeside(lines, scanned, i) : null;
    if (name) return { capacity: null, position: null, text: name, ...nameless, signer: name };
    if (nameless) break;
  }
  // A block whose name is not seen is still the document's own; a name further down is another's.
  const isBehind = scanned && listEnd >= 0 && lines.length - listEnd > roomForSeal;
  return nameless || (isBehind ? null : lastSigning(lines, scanned));
}

/** A name alone beside the list of recipients is the signer's, though the seal hides the post. */
function nameBeside(lines: readonly string[], scanned: boolean, recipients: number): string | null {
  for (let i = recipients + 1; i < lines.length && i < recipients + belowRecipients; i++) {
    const cells = cellsOf(lines[i] || "", i);
    const last = cells[cells.length - 1];
    if (last && last.column > 0 && (cells.length === 2 || (lines[i] || "").charAt(0) === "\t") && signerName(last.text, scanned)) return signerName(last.text, scanned);
    if (cells.some((cell) => /^[-–—] ?luu\b/.test(cell.folded))) return null;
  }
  return null;
}

/** Power and post beside the recipients, the name unread. */
function blockNear(lines: readonly string[], scanned: boolean, recipients: number): Signing | null {
  for (let i = Math.min(lines.length, recipients + 6) - 1; i >= Math.max(0, recipients - 3); i--) {
    const cell = cellsOf(lines[i] || "", i).slice().reverse().filter(isPost)[0];
    if (!cell) continue;
    const { capacity, position, lines: block } = signingBlock(lines, cell, i + 3, scanned);
    return { signer: null, capacity, position, text: block.join(" ") };
  }
  return null;
}

/** The first block between two lines that has a name below it. */
function firstSigning(lines: readonly string[], scanned: boolean, from: number, to: number): Signing | null {
  for (let i = Math.max(0, from); i < to && i < lines.length; i++) {
    const found = signingAt(lines, scanned, i);
    if (found) return found;
  }
  return null;
}

function lastSigning(lines: readonly string[], scanned: boolean): Signing | null {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - lastLines); i--) {
    const found = signingAt(lines, scanned, i);
    if (found) return found;
  }
  return null;
}

function signingAt(lines: readonly string[], scanned: boolean, at: number): Signing | null {
  for (const cell of cellsOf(lines[at] || "", at).slice().reverse()) {
    const name = isPost(cell) ? nameBelow(lines, at + 1, scanned) : null;
    // A heading in capitals that ends in a post goes on in the next line: "… CHỦ TỊCH ỦY BAN", "NHÂN DÂN ĐẶC KHU".
    if (name === null || (inCapitals(name.text) && name.line === at + 1 && !opensBlock(cell))) continue;
    const { capacity, position, lines: block } = signingBlock(lines, cell, name.line, scanned);
    return { signer: name.text, capacity, position, text: [...block, name.text].join(" ") };
  }
  return null;
}

function nameBelow(lines: readonly string[], from: number, scanned: boolean): { readonly text: string; readonly line: number } | null {
  for (let i = from; i < lines.length && i < from + roomForSeal; i++) {
    for (const cell of cellsOf(lines[i] || "", i).slice().reverse()) {
      const name = signerName(cell.text, scanned);
      if (name !== null) return { text: name, line: i };
    }
  }
  return null;
}
