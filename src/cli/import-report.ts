import type { CatalogueChanges, FieldChange, NamedEntry } from "../config/import-catalogue/compare-catalogues";
import type { LostTag } from "../config/import-catalogue/lost-tags";
import type { ImportProblem } from "../config/import-catalogue/problem";
import { printable } from "./printable";

/** What came of an import; with `--json` it is printed as it is. */
export interface ImportOutcome {
  readonly entries: number;
  readonly problems: readonly ImportProblem[];
  readonly changes: CatalogueChanges | null;
  readonly past: { readonly tags: number; readonly unread: number; readonly lost: readonly LostTag[] } | null;
  /** The file written; `null` when none was. */
  readonly written: string | null;
}

const fieldNames: Readonly<Record<FieldChange["field"], string>> = {
  code: "mã", vi: "tên", group: "nhóm", types: "loại văn bản", destinations: "nơi đăng tải", supply: "cung cấp", electronicOnly: "chỉ điện tử",
};
const roleNames: Readonly<Record<string, string>> = {
  "periodic-report": "báo cáo định kỳ", reply: "văn bản phúc đáp", "consultation-letter": "văn bản xin ý kiến", "consultation-draft": "dự thảo lấy ý kiến",
};
const values: Readonly<Record<string, string>> = { true: "có", false: "không", "": "(trống)" };
const longestContent = 120;

/** An import, for an administrator at a terminal. */
export function importReport({ entries, problems, changes, past, written }: ImportOutcome): string {
  const lines = [
    ...problemLines(problems),
    ...(changes ? changeLines(changes) : []),
    ...(past ? pastLines(past) : []),
    "",
    entries === 0
      ? "Không có dòng nào dùng được nên không ghi Danh mục mới. Hãy sửa bảng theo các điểm trên rồi chạy lại."
      : written === null
        ? `Đọc được ${entries} mục. Chưa ghi tệp nào; thêm --out TỆP để ghi Danh mục mới.`
        : `Đã ghi ${entries} mục vào ${printable(written)}.`,
  ];
  return `${lines.join("\n").replace(/^\n+/, "")}\n`;
}

function problemLines(problems: readonly ImportProblem[]): readonly string[] {
  if (problems.length === 0) return ["Đọc bảng: mọi dòng đều rõ."];
  const left = problems.filter(({ severity }) => severity === "error").length;
  return [
    `Đọc bảng: ${problems.length} chỗ phải xem lại${left > 0 ? `, trong đó ${left} chỗ không dùng được` : ""}.`,
    ...problems.flatMap(({ severity, sheet, row, column, content, message }) => {
      const place = [`trang "${sheet}"`, ...(row === null ? [] : [column === null ? `dòng ${row}` : `ô ${column}${row}`])].join(", ");
      return [`  [${severity === "error" ? "bỏ qua" : "xem lại"}] ${printable(place)}${content === "" ? "" : `: ${shorten(content)}`}`, `      ${printable(message)}`];
    }),
  ];
}

function changeLines({ added, gone, changed, unchanged, lostRoles }: CatalogueChanges): readonly string[] {
  const list = (title: string, entries: readonly NamedEntry[]) => (entries.length === 0 ? [] : [`  ${title} (${entries.length}):`, ...entries.map(({ code, vi }) => `    ${printable(code)}  ${printable(vi)}`)]);
  return [
    "",
    `So với Danh mục hiện hành: ${added.length} mục mới, ${gone.length} mục không còn, ${changed.length} mục thay đổi, ${unchanged} mục giữ nguyên.`,
    ...list("Mục mới", added),
    ...list("Không còn", gone),
    ...(changed.length === 0 ? [] : [`  Thay đổi (${changed.length}):`]),
    ...changed.flatMap(({ code, vi, changes }) => [`    ${printable(code)}  ${printable(vi)}`, ...changes.map(({ field, before, after }) => `        ${fieldNames[field]}: ${value(before)} → ${value(after)}`)]),
    ...lostRoles.map((role) => `  Chú ý: không còn mục nào giữ vai trò ${roleNames[role] ?? role}; các kiểm tra theo văn bản ngày 29/3/2016 dựa vào vai trò này sẽ không chạy. Hãy ghi "role": "${role}" cho mục thích hợp trong tệp Danh mục mới.`),
  ];
}

function pastLines({ tags, unread, lost }: NonNullable<ImportOutcome["past"]>): readonly string[] {
  return [
    "",
    `Thẻ đã gắn: ${tags}; ${lost.length === 0 ? "không thẻ nào mất mục." : `${lost.reduce((sum, { count }) => sum + count, 0)} thẻ mất mục.`}`,
    ...(unread > 0 ? [`  ${unread} tệp thư không đọc được nên không đếm.`] : []),
    ...lost.map(({ code, count, reason, vi, nearest }) => {
      const was = `${printable(code)}${vi === null ? " (không có trong Danh mục hiện hành)" : `  ${printable(vi)}`}: ${count} thẻ`;
      const now = reason === "means-another" ? "; mã nay là mục khác" : "";
      if (nearest === null) return `  ${was}${now}. Không thấy mục mới nào gần; hãy quyết định cách xử lý.`;
      return `  ${was}${now}. ${nearest.isSame ? "Mục này nay có mã" : "Mục mới gần nhất:"} ${printable(nearest.code)}${nearest.isSame ? "" : ` ${printable(nearest.vi)}`}.`;
    }),
  ];
}

function value(text: string): string {
  return printable(values[text] ?? text);
}

function shorten(content: string): string {
  const shown = printable(content);
  return `"${shown.length > longestContent ? `${shown.slice(0, longestContent)}…` : shown}"`;
}
