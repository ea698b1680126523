import type { SigningCapacity } from "../document";
import { cellsOf, inCapitals, type Cell } from "./cells";
import { isWholePost } from "./scan/fixed-phrases";
import { inSentenceCase } from "./sentence-case";

export interface SigningBlock {
  readonly capacity: SigningCapacity | null;
  /** The signer's own post, not that of the one signed for. */
  readonly position: string | null;
  readonly lines: readonly string[];
}

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

/** Power and posts above the name, read from one of their lines; `nameLine` ends them. */
export function signingBlock(lines: readonly string[], cell: Cell, nameLine: number, scanned: boolean): SigningBlock {
  const block = blockAround(lines, cell, nameLine);
  return { ...readBlock(block, scanned), lines: block };
}

/** Whether some words speak of a post. */
export function namesPost(folded: string): boolean {
  return post.test(folded);
}

export function isPost(cell: Cell): boolean {
  return inCapitals(cell.text) && cell.text.length < longestPost && (post.test(cell.folded) || powerOf(cell.folded) !== null) && !/[;:]$/.test(cell.text);
}

/** Whether a line begins with a power or a post, as those of the block do. */
export function opensBlock({ folded }: Cell): boolean {
  return powerOf(folded) !== null || startsAsPost.test(folded);
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

function readBlock(block: readonly string[], scanned: boolean): Pick<SigningBlock, "capacity" | "position"> {
  let capacity: SigningCapacity | null = null;
  let position: string[] = [];
  let isPower = false;
  let head = false;
  for (const text of block) {
    const folded = cellsOf(text, 0)[0]?.folded || "";
    // On a scan a line that is not wholly a post hides what it was.
    if (scanned && !isWholePost(text) && !isClean(text, position)) {
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

/** Whole words in capitals that begin as a post of an agency does, or go on with one: "VỤ TRƯỞNG VỤ PHÁP LUẬT", "HÌNH SỰ - HÀNH CHÍNH". */
function isClean(text: string, before: readonly string[]): boolean {
  const words = text.replace(/[,–-]/g, " ").trim().split(/\s+/);
  if (!words.every((word) => /^(?:[A-ZÀ-ỸĐ]{2,}|Y|VÀ|TM\.|KT\.|TL\.|TUQ\.|Q\.)$/.test(word))) return false;
  const ofAgency = /(truong|phong|doc|tich|tra) (cuc|vu|vien|bo|so|van phong|tong cuc|chi cuc|ban|trung tam|uy ban|hoi dong) /;
  const folded = cellsOf(text, 0)[0]?.folded || "";
  const last = cellsOf(before[before.length - 1] || "", 0)[0]?.folded || "";
  return ofAgency.test(`${folded} `) || ofAgency.test(`${last} `);
}
