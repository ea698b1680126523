import { cellsOf } from "./cells";

const portal = /cong (thong tin|tt[- ]?dt|tt )|trang (thong tin|tt ?dt)|cong tdt|web ?si[dt]e|\bcttdt\b/;

/** The portal among the recipients (Nơi nhận): the ministry asks for it on every outgoing document since April 2013. */
export function hasPortalRecipient(lines: readonly string[]): boolean {
  return isBelowHeading(lines) || isAboveArchive(lines);
}

/** A scan may lose the words "Nơi nhận"; the archive's line still ends the list. */
function isAboveArchive(lines: readonly string[]): boolean {
  const listed = (line: string) => cellsOf(line, 0).filter((cell) => /^[-–—] ?[a-z]/.test(cell.folded));
  for (let i = 0; i < lines.length; i++) {
    if (!listed(lines[i] || "").some((cell) => /^[-–—] ?luu ?[:;.,]? ?(vt|van thu)\b/.test(cell.folded))) continue;
    for (let above = i - 1; above >= 0 && above > i - 14; above--) if (listed(lines[above] || "").some((cell) => portal.test(cell.folded))) return true;
  }
  return false;
}

function isBelowHeading(lines: readonly string[]): boolean {
  let inList = 0;
  for (let i = 0; i < lines.length; i++) {
    for (const cell of cellsOf(lines[i] || "", i)) {
      if (/^noi nhan/.test(cell.folded)) inList = 30;
      if (inList > 0 && portal.test(cell.folded)) return true;
    }
    inList--;
  }
  return false;
}
