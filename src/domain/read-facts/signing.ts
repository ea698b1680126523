import type { SigningCapacity } from "../document";
import { fold } from "../fold";
import { cellsOf, inCapitals, type Cell } from "./cells";
import { isFamilyName } from "./family-names";
import { isAgency } from "./issuer";
import { mendName } from "./scan/mend-name";
import { isWholePost } from "./scan/fixed-phrases";
import { inSentenceCase } from "./sentence-case";

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
const longestPost = 90;

const powers: readonly (readonly [SigningCapacity, RegExp])[] = [
  ["TUQ.", /^(t[./]? ?u[./]? ?q\b ?[.,:/]?|thua uy quyen) ?/],
  ["TM.", /^(t[./]? ?m\b ?[.,:/]?|thay mat) ?/],
  ["KT.", /^(k[./]? ?t\b ?[.,:/]?|ky thay) ?/],
  ["TL.", /^(t[./]? ?l\b ?[.,:/]?|thua lenh) ?/],
  ["Q.", /^(q ?[.,]|quyen\b) ?/],
];
const post =
  /(bo truong|thu truong|cuc truong|vu truong|chanh van phong|chanh an|giam doc|chu tich|vien truong|thu tuong|truong ban|hieu truong|tong bien tap|truong phong|chanh thanh tra|tong thanh tra|tong kiem toan|thong doc|truong doan|chu nhiem|vien pho|doi truong|to truong|tong thu ky|bi thu|chu toa)/;
const startsAsPost = new RegExp(`^(pho |tong )*${post.source}|^(thu truong|uy vien|pho (van phong|ban|tong thanh tra)|chanh )`);

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
    if (last && last.column > 0 && (cells.length === 2 || (lines[i] || "").charAt(0) === "\t") && wholeName(last.text, scanned)) return wholeName(last.text, scanned);
    if (cells.some((cell) => /^[-–—] ?luu\b/.test(cell.folded))) return null;
  }
  return null;
}

/** Power and post beside the recipients, the name unread. */
function blockNear(lines: readonly string[], scanned: boolean, recipients: number): Signing | null {
  for (let i = Math.min(lines.length, recipients + 6) - 1; i >= Math.max(0, recipients - 3); i--) {
    const cell = cellsOf(lines[i] || "", i).slice().reverse().filter(isPost)[0];
    if (!cell) continue;
    const block = blockAround(lines, cell, i + 3);
    return { signer: null, ...readBlock(block, scanned), text: block.join(" ") };
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
    if (name === null) continue;
    const block = blockAround(lines, cell, name.line);
    return { signer: name.text, ...readBlock(block, scanned), text: [...block, name.text].join(" ") };
  }
  return null;
}

function isPost(cell: Cell): boolean {
  return inCapitals(cell.text) && cell.text.length < longestPost && (post.test(cell.folded) || powerOf(cell.folded) !== null) && !/[;:]$/.test(cell.text);
}

function powerOf(folded: string): { readonly capacity: SigningCapacity; readonly rest: string } | null {
  for (const [capacity, pattern] of powers) {
    const match = pattern.exec(folded);
    const rest = match ? folded.slice(match[0].length) : "";
    if (match && /^[a-z]{2}/.test(rest)) return { capacity, rest };
  }
  return null;
}

/** The lines of the block in its own column: what stands in capitals from the power down to the name. */
function blockAround(lines: readonly string[], cell: Cell, nameLine: number): readonly string[] {
  const block = [cell.text];
  for (let i = cell.line - 1, blanks = 0; i >= 0 && block.length < 5; i--) {
    const above = inColumn(lines, i, cell);
    if (above === null) {
      if (++blanks > 1) break;
      continue;
    }
    if (!inCapitals(above.text) || above.text.length >= longestPost || /[;:.]$/.test(above.text)) break;
    const starts = isPost(above) || powerOf(above.folded) !== null;
    // A line that only goes on ("VÀ TÔN GIÁO") belongs to the power above it.
    const further = starts ? null : inColumn(lines, i - 1, cell);
    if (!starts && !(further && powerOf(further.folded))) break;
    block.unshift(above.text);
  }
  for (let i = cell.line + 1, gaps = 0; i < nameLine && block.length < 6; i++) {
    const below = inColumn(lines, i, cell);
    // Beside a recipient of its own line the post goes on a line further down.
    if (below === null && ++gaps <= 2) continue;
    if (below === null || !inCapitals(below.text) || below.text.length >= longestPost || /[;:]$/.test(below.text)) break;
    block.push(below.text);
  }
  return block;
}

function inColumn(lines: readonly string[], at: number, cell: Cell): Cell | null {
  const cells = cellsOf(lines[at] || "", at);
  return cells.filter((one) => one.column === cell.column)[0] || null;
}

function readBlock(block: readonly string[], scanned: boolean): Pick<Signing, "capacity" | "position"> {
  let capacity: SigningCapacity | null = null;
  let position: string[] = [];
  let isPower = false;
  let head = false;
  for (const text of block) {
    const folded = cellsOf(text, 0)[0]?.folded || "";
    // On a scan a line that is not wholly a post hides what it was.
    if (scanned && !isWholePost(text)) {
      position = [];
      continue;
    }
    const power = powerOf(folded);
    // A deputy's post below that of the head: the power before it was lost.
    if (capacity === null && head && /^(pho|thu truong)\b/.test(folded)) capacity = "KT.";
    head = head || startsAsPost.test(folded);
    if (power) {
      capacity = power.capacity;
      // An acting head has no other post; everyone else's stands on the next line.
      position = power.capacity === "Q." ? [text.replace(/^(Q ?[.,]|QUYỀN) ?/, "")] : [];
      isPower = power.capacity !== "Q.";
    } else if (startsAsPost.test(folded) || (!isPower && position.length === 0 && post.test(folded))) {
      position = [text];
      isPower = false;
    } else if (!isPower && position.length > 0) position.push(text);
  }
  return { capacity, position: position.length === 0 ? null : inSentenceCase(position.join(" ")) };
}

function nameBelow(lines: readonly string[], from: number, scanned: boolean): { readonly text: string; readonly line: number } | null {
  for (let i = from; i < lines.length && i < from + roomForSeal; i++) {
    for (const cell of cellsOf(lines[i] || "", i).slice().reverse()) {
      const name = wholeName(cell.text, scanned);
      if (name !== null) return { text: name, line: i };
    }
  }
  return null;
}

function wholeName(text: string, scanned: boolean): string | null {
  const bare = text.replace(/^(?:(?:GS|PGS|TS|ThS|Ths|Bs|BS|LS|CN)\.? ?)+/, "").replace(/[.\s]+$/, "");
  const whole = scanned ? mendName(bare) : bare;
  // On a scan half a name looks like a whole one.
  const isHalf = scanned && (inCapitals(whole) || whole.split(" ").length < 3 || /^[^A-Za-zÀ-ỹĐđ]/.test(bare));
  return isName(whole) && !isHalf ? whole : null;
}


/** Two to five words, each with a capital, the first a Vietnamese family name. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d,;:/()]/.test(text)) return false;
  const first = cellsOf(words[0] || "", 0)[0];
  if (!first || !isFamilyName(first.folded) || (inCapitals(text) && isAgency(text)) || post.test(cellsOf(text, 0)[0]?.folded || "")) return false;
  return words.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase() && (inCapitals(text) || word.slice(1) === word.slice(1).toLowerCase()));
}
