import type * as z from "zod/mini";
import { findingKinds } from "../domain/finding-kinds";
import { nearestWord } from "./nearest-word";
import type { Fault } from "./parsed";

type Issue = z.core.$ZodIssue;

/** What zod found, said to an administrator: one fault a line, each with its place and what to do. */
export function faultsOf(issues: readonly Issue[], before = ""): readonly Fault[] {
  return issues.reduce<Fault[]>((faults, issue) => {
    const path = joinPath(before, issue.path);
    // Only records of kinds of finding refuse a key; others are told by `unknownKeys`.
    if (issue.code === "unrecognized_keys") return faults.concat(issue.keys.map((key) => unknownKey(joinPath(path, [key]), nearestWord(key, findingKinds))));
    if (issue.code === "invalid_union") return faults.concat(faultsOf(nearest(issue.errors), path));
    return faults.concat({ path, message: say(issue) });
  }, []);
}

/** Of several forms a value may have, what is wrong by the one that was meant: of its kind, and looked into. */
function nearest(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  const isOfAnotherKind = (issues: readonly Issue[]) => issues.some(({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value"));
  const isOfAnotherValue = (issues: readonly Issue[]) => issues.some(({ code, path }) => path.length === 0 && code === "invalid_value");
  return forms.find((issues) => !isOfAnotherKind(issues)) ?? forms.find((issues) => !isOfAnotherValue(issues)) ?? forms[0] ?? [];
}

/** `meant`: the key that exists and is spelt nearly so. */
export function unknownKey(path: string, meant: string | null = null): Fault {
  return { path, message: meant === null ? "Không có mục này. Hãy kiểm tra chính tả, hoặc xoá mục đi." : `Không có mục này. Hãy sửa thành "${meant}" nếu đó là mục cần ghi, hoặc xoá mục đi.` };
}

/** "units", 2, "mailboxes", 0 → "units[2].mailboxes[0]". */
export function joinPath(before: string, keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => (typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)), before);
}

function say(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? `Thiếu mục này. Hãy ghi vào đây ${kindOf(issue.expected)}.`
        : `Sai kiểu dữ liệu. Ở đây phải là ${kindOf(issue.expected)}.`;
    case "invalid_value":
      if (issue.input === undefined) return `Thiếu mục này. Hãy ghi: ${listed(issue.values)}.`;
      return `Giá trị không nằm trong các giá trị được dùng. Hãy chọn: ${listed(issue.values)}.`;
    case "invalid_key":
      return "Tên mục không có trong danh sách. Hãy kiểm tra chính tả.";
    case "too_small":
      return "Danh sách còn trống. Hãy ghi ít nhất một giá trị.";
    case "custom":
      return issue.message;
    default:
      return "Giá trị không hợp lệ. Hãy đối chiếu với lược đồ policy.schema.json.";
  }
}

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(", ");

function kindOf(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: "chữ trong dấu ngoặc kép",
    boolean: "true hoặc false",
    number: "số",
    int: "số nguyên",
    array: "danh sách […]",
    object: "một nhóm {…}",
    record: "một nhóm {…}",
  };
  return names[expected] ?? expected;
}
