import { fold } from "../../domain/fold";
import { typeNamedBy } from "../../domain/read-facts/document-types";
import type { Line } from "./read-lines";
import type { Report } from "./problem";

/** A row that is an entry, with what the rows above and below add to it. */
export interface OutlinedEntry {
  readonly row: number;
  /** "3", "2.1", "1b", "I/1/a"; empty without one. */
  readonly number: string;
  readonly group: string;
  readonly name: string;
  /** The entry's own row first, then those that go on with it, then the rows it stands under: the first that says something counts. */
  readonly lines: readonly Line[];
  /** Rows whose name is merged down from the entry's: what they say is added. */
  readonly more: readonly Line[];
}

interface Container {
  readonly line: Line;
  readonly level: number;
}

/** A group without a number stands where Roman numbers do. */
const groupLevel = 1;

/** Which rows are groups, which are entries, and which only go on with the row above. */
export function outline(lines: readonly Line[], report: Report): readonly OutlinedEntry[] {
  const isNumbered = lines.filter(({ numbering }) => numbering !== null).length * 2 > lines.length;
  const kinds = lines.map((_, i) => kindOf(lines, i, isNumbered));
  const entries: { row: number; number: string; group: string; name: string; lines: Line[]; more: Line[] }[] = [];
  let containers: Container[] = [];
  let group: { readonly line: Line; used: boolean } | null = null;
  const order = orderWatch(report);

  const closeGroup = () => {
    if (group && !group.used) report({ kind: "empty-group", severity: "warning", row: group.line.row, column: null, content: group.line.name, message: "Nhóm này không có mục nào bên dưới. Hãy ghi các mục của nhóm, hoặc xoá dòng." });
  };
  lines.forEach((line, i) => {
    const kind = kinds[i]!;
    const last = entries[entries.length - 1];
    if (kind === "same" || kind === "continuation") {
      if (!last) report({ kind: "without-place", severity: "warning", row: line.row, column: null, content: line.name, message: "Dòng đứng trước mục đầu tiên và không có số thứ tự nên bỏ qua. Hãy ghi số thứ tự nếu đây là một mục." });
      else if (kind === "same") last.more.push(line);
      else last.name = `${last.name}${line.numbering ? "; " : " "}${line.name}`;
      return;
    }
    const level = line.numbering?.level ?? (kind === "container" ? groupLevel : 99);
    containers = containers.filter((one) => one.level < level);
    order(line, containers.map((one) => one.line.row).join());
    if (line.isUnusable) return;
    if (line.name === "") {
      report({ kind: "no-name", severity: "error", row: line.row, column: null, content: line.numbering?.text ?? "", message: "Dòng không có tên văn bản nên bỏ qua. Hãy ghi tên, hoặc xoá dòng." });
      return;
    }
    if (kind === "container") {
      if (level <= groupLevel) {
        if (!group || group.used || level <= (group.line.numbering?.level ?? groupLevel)) closeGroup();
        group = { line, used: false };
      }
      containers.push({ line, level });
      return;
    }
    if (group) group.used = true;
    const { groupName, above } = placeOf(containers);
    const inColumn = line.cell("group")?.text ?? "";
    entries.push({
      row: line.row,
      number: numberUnder(containers, line),
      group: sentenceCase(inColumn || groupName),
      name: nameUnder(above, line.name),
      lines: [line, ...containers.slice().reverse().map((one) => one.line)],
      more: [],
    });
  });
  closeGroup();
  return entries;
}

type Kind = "container" | "entry" | "continuation" | "same";

function kindOf(lines: readonly Line[], i: number, isNumbered: boolean): Kind {
  const line = lines[i]!;
  const { numbering, name, hasOwn, isWide } = line;
  if (line.isUnusable) return "entry";
  if (line.isSame) return "same";
  const following = lines.slice(i + 1).find((one) => !one.isSame && one.name !== "" && (one.numbering !== null || one.hasOwn || one.isWide));
  if (numbering === null) {
    if (hasOwn) return "entry";
    if (isWide || isCapital(name)) return "container";
    if (!isNumbered) return "entry";
    return following?.numbering?.ordinal === 1 && lines[i + 1] === following ? "container" : "continuation";
  }
  if (numbering.kind === "bullet") return hasOwn ? "entry" : "continuation";
  if (name !== "" && isWide && !hasOwn) return "container";
  const children = childrenOf(lines, i);
  if (children.length > 0) {
    // The code stands once: the items below only explain it.
    const isWhole = line.cell("code") !== null && children.every((child) => child.cell("code") === null);
    return isWhole ? "entry" : "container";
  }
  const parent = lines.slice(0, i).reverse().find((one) => one.numbering !== null && one.numbering.level < numbering.level);
  if (parent && parent.cell("code") !== null && !hasOwn && childrenOf(lines, lines.indexOf(parent)).every((child) => child.cell("code") === null)) return "continuation";
  const isOuter = numbering.level <= groupLevel && !hasOwn;
  return isOuter && lines.some((other, j) => other.numbering?.level === numbering.level && childrenOf(lines, j).length > 0) ? "container" : "entry";
}

/** The numbered rows under a row, until one of its own level. */
function childrenOf(lines: readonly Line[], i: number): readonly Line[] {
  const level = lines[i]!.numbering?.level;
  if (level === undefined) return [];
  const children: Line[] = [];
  for (const line of lines.slice(i + 1)) {
    if (line.isSame) continue;
    if (line.numbering === null) {
      if (line.isWide || isCapital(line.name)) break;
      continue;
    }
    if (line.numbering.level <= level) break;
    if (line.numbering.kind !== "bullet" || line.hasOwn) children.push(line);
  }
  return children;
}

/**
 * The group is the innermost one with a letter or a Roman number, else the outermost row above, if that names no kind of document;
 * what stands between belongs to the name.
 */
function placeOf(containers: readonly Container[]): { readonly groupName: string; readonly above: readonly string[] } {
  const groups = containers.filter((one) => one.level <= groupLevel);
  const first = containers[0];
  const group = groups[groups.length - 1] ?? (first && !first.line.hasOwn && typeNamedBy(fold(first.line.name)) === null ? first : undefined);
  return { groupName: group?.line.name ?? "", above: containers.filter((one) => one.level > groupLevel && one !== group).map((one) => one.line.name) };
}

/** "b" under "1" is "1b"; a path says it all itself. */
function numberUnder(containers: readonly Container[], { numbering }: Line): string {
  if (!numbering || numbering.kind === "bullet") return "";
  const above = containers.filter((one) => one.level > groupLevel && one.line.numbering?.kind === "number").map((one) => one.line.numbering!.text);
  return numbering.kind === "item" ? `${above.join(".")}${numbering.text}` : numbering.text;
}

/** "Định kỳ hàng tháng" under "Báo cáo" is "Báo cáo: Định kỳ hàng tháng"; a name that stands for itself stays as it is. */
function nameUnder(above: readonly string[], name: string): string {
  const parent = above[above.length - 1];
  if (parent === undefined || typeNamedBy(fold(name)) !== null || fold(name).startsWith(fold(parent))) return name;
  return `${above.map((one) => one.replace(/[\s:;,.]+$/, "")).join(": ")}: ${name}`;
}

function isCapital(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase();
}

/** "CHỈ ĐẠO, ĐIỀU HÀNH" as it is written in a sentence. */
function sentenceCase(group: string): string {
  const bare = group.replace(/[\s:;.]+$/, "");
  return isCapital(bare) ? bare.charAt(0) + bare.slice(1).toLowerCase() : bare;
}

/** Tells where numbers are left out, repeated or out of order. Numbers may go on from one group to the next. */
function orderWatch(report: Report): (line: Line, place: string) => void {
  const last = new Map<string, number>();
  return ({ row, name, numbering }, place) => {
    if (!numbering || numbering.ordinal === null) return;
    const key = `${numbering.kind}${numbering.level}`;
    const here = last.get(`${place}|${key}`);
    const anywhere = last.get(key) ?? 0;
    const { ordinal } = numbering;
    const fits = here === undefined ? ordinal === 1 || ordinal === anywhere + 1 : ordinal === here + 1;
    if (!fits) {
      report({
        kind: "out-of-order", severity: "warning", row, column: null, content: `${numbering.text} ${name}`.trim(),
        message: `Số thứ tự ${numbering.text} không nối tiếp số đứng trước. Hãy xem có thiếu, thừa dòng hoặc ghi nhầm số.`,
      });
    }
    last.set(`${place}|${key}`, ordinal);
    last.set(key, ordinal);
  };
}
