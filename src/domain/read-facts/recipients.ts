import { cellsOf, inCapitals, type Cell } from "./cells";
import { listItem } from "./list-item";

export interface Recipients {
  readonly names: readonly string[];
  readonly text: string;
}

const mostLines = 60;
const longestName = 300;
/** The archive's own line ends the list: "- Lưu: VT, HC." */
const archive = /^[-–—−•+* ]*luu\b/;

/**
 * Who receives the document (Nơi nhận), below it at the left: each line begins with a dash and ends with a semicolon, the last
 * one, "Lưu", names the archive (Decree 30/2020, annex I, part I, II.9; cell 9b). Beside it stands the signer's block. The first list
 * counts: what is attached behind the document has its own.
 */
export function findRecipients(lines: readonly string[]): Recipients | null {
  for (let i = 0; i < lines.length; i++) {
    for (const cell of cellsOf(lines[i] || "", i)) {
      if (!/^noi nhan ?([:;.(]|$)/.test(cell.folded)) continue;
      const names = collect(lines, cell).map((name) => name.replace(/,$/, ""));
      if (names.length > 0) return { names, text: `${cell.text} ${names[0]}` };
    }
  }
  return aboveArchive(lines);
}

/** A scan may lose the words "Nơi nhận"; the list still begins with "Như trên" and ends with the archive's line. */
function aboveArchive(lines: readonly string[]): Recipients | null {
  for (let i = 0; i < lines.length; i++) {
    for (const cell of cellsOf(lines[i] || "", i)) {
      if (!/^[-–—] ?nhu (tren|dieu|kinh gui|thanh phan)/.test(cell.folded)) continue;
      const names = collect(lines, { ...cell, text: "", line: i - 1 });
      if (names.length > 0) return { names, text: names[0] || "" };
    }
  }
  return null;
}

function collect(lines: readonly string[], opened: Cell): readonly string[] {
  const names: string[] = [];
  let open = false;
  const add = (cell: Cell) => {
    const item = listItem(cell.text);
    // A page read without its columns runs the signer's post into the line: "Như trên; KT. BỘ TRƯỞNG".
    const name = (item === null ? cell.text : item).replace(/;\s*([^;]*)$/, (_all, rest: string) => (inCapitals(rest) || rest.length < 4 ? "" : `; ${rest}`)).replace(/[\s;.:]+$/, "");
    if (name === "") return;
    const goesOn = open && item === null;
    // One line may name several: "Các đơn vị thuộc Bộ; Cổng Thông tin điện tử"; but "Các Bộ: Ngoại giao; Tư pháp" are one.
    const areOne = /^các [^:;]*:/i.test(`${goesOn ? names[names.length - 1] : ""}${name}`);
    (areOne ? [name] : name.split(/;[-–—\s]*(?=[A-Za-zÀ-ỹĐđ])/)).forEach((one, i) => {
      // "; À" parts a name from nothing.
      if (/^[\s,]*$/.test(one)) return;
      if (i === 0 && goesOn) names[names.length - 1] = `${names[names.length - 1]} ${one}`.slice(0, longestName);
      else names.push(one.slice(0, longestName));
    });
    open = !/[;.]$/.test(cell.text);
  };
  const rest = opened.text.replace(/^[^:;.]{1,12}[:;.]\s*/, "");
  if (listItem(rest) !== null) add({ ...opened, text: rest });
  for (let i = opened.line + 1, blanks = 0; i < lines.length && i < opened.line + mostLines; i++) {
    // The list may have columns of its own; what stands beside it in capitals is the signer's post.
    const own = cellsOf(lines[i] || "", i).filter((cell) => cell.column === opened.column || listItem(cell.text) !== null);
    if (own.length === 0) {
      if (cellsOf(lines[i] || "", i).length === 0 && ++blanks > 2) break;
      continue;
    }
    blanks = 0;
    for (const listed of own) {
      if (archive.test(listed.folded)) return names;
      const end = /^(.*?)[-–—~ˆ;. ]+l[uư]u ?[:;.,]? ?(?:vt|văn thư|van thu)\b/i.exec(listed.text);
      const cell = end ? { ...listed, text: `${end[1]};` } : listed;
      const isItem = listItem(cell.text) !== null;
      const isBare = !isItem && /[;.]$/.test(cell.text) && cell.text.length < 120;
      const goesOn = !isItem && open && names.length > 0 && !inCapitals(cell.text);
      if (!isItem && !isBare && !goesOn) return names;
      add(cell);
      if (end) return names;
    }
  }
  return names;
}
