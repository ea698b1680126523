import { jsonMistake } from "./json-mistake";
import type { Parsed } from "./parsed";

/** Characters; the ministry with every local office of the country has some three hundred thousand. */
const longest = 4_000_000;

/** Every reader after this one goes down a level with a call. */
const deepest = 40;

/** JSON as an administrator's editor saves it: a byte order mark is forgiven, a syntax error is placed. */
export function parseJson(text: string): Parsed<unknown> {
  if (text.length > longest) return fault(`Tệp quá lớn (${text.length} ký tự). Hãy kiểm tra lại có đúng là tệp này không.`);
  const bare = text.replace(/^\ufeff/, "");
  if (bare.trim() === "") return fault("Tệp trống. Hãy chép lại từ tệp mẫu rồi sửa.");
  if (/^\ufffd{2}|^\s*[{[]\0/.test(bare)) return fault("Tệp lưu bằng UTF-16 nên không đọc được. Hãy mở bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.");
  if (/^\s*</.test(bare)) return fault("Đây là một trang web, không phải tệp JSON. Hãy kiểm tra địa chỉ của tệp và cấu hình máy chủ.");
  try {
    const value = JSON.parse(bare) as unknown;
    return isTooDeep(value) ? fault(`Các nhóm lồng nhau quá ${deepest} lớp. Hãy xem lại ngoặc { và [.`) : { ok: true, value };
  } catch {
    const { at, cure } = jsonMistake(bare);
    const before = bare.slice(0, at).split("\n");
    const column = (before[before.length - 1] ?? "").length + 1;
    return fault(`Tệp không phải JSON đúng (dòng ${before.length}, cột ${column}). ${cure}`);
  }
}

function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

function fault(message: string): Parsed<never> {
  return { ok: false, faults: [{ path: "", message }] };
}
