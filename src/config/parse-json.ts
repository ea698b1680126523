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
  if (/^\s*</.test(bare)) return fault("Đây là một trang web, không phải tệp JSON. Hãy kiểm tra địa chỉ của tệp và cấu hình máy chủ.");
  try {
    const value = JSON.parse(bare) as unknown;
    return isTooDeep(value) ? fault(`Các nhóm lồng nhau quá ${deepest} lớp. Hãy xem lại ngoặc { và [.`) : { ok: true, value };
  } catch {
    const at = placeOfMistake(bare);
    const before = bare.slice(0, at).split("\n");
    const column = (before[before.length - 1] ?? "").length + 1;
    return fault(`Tệp không phải JSON đúng (dòng ${before.length}, cột ${column}). ${cureOf(bare.slice(at))}`);
  }
}

/** What editors and word processors put in most often; else the usual. */
function cureOf(rest: string): string {
  if (/^[“”„«]/.test(rest)) return 'Hãy thay dấu ngoặc kép cong bằng dấu thẳng: ".';
  if (/^(?:\/\/|\/\*|#)/.test(rest)) return "JSON không có chú thích: hãy xoá dòng ấy.";
  if (/^'/.test(rest)) return 'Hãy thay nháy đơn bằng nháy kép: ".';
  if (/^[}\]]/.test(rest)) return "Hãy xoá dấu phẩy thừa ở ngay trước, hoặc xem lại ngoặc.";
  return "Hãy xem quanh đó có thừa, thiếu dấu phẩy, ngoặc hay nháy kép.";
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

/** Where JSON stops being JSON; engines say it each in their own words, or not at all. */
function placeOfMistake(text: string): number {
  const stack: ("{" | "[")[] = [];
  const token = /\s*(?:([{}[\],:])|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b))/y;
  let expects: "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" = "value";
  for (;;) {
    const start = token.lastIndex;
    const at = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
    const match = token.exec(text);
    if (!match) return at;
    const [, sign, literal] = match;
    const opens = sign === "{" || sign === "[";
    const isValue = opens || sign === undefined;
    if (expects === "colon") {
      if (sign !== ":") return at;
      expects = "value";
    } else if (expects === "comma-or-end" && sign === ",") expects = stack[stack.length - 1] === "{" ? "key" : "value";
    else if ((sign === "}" && stack[stack.length - 1] === "{" && expects !== "key") || (sign === "]" && stack[stack.length - 1] === "[" && expects !== "value")) {
      if (expects === "value") return at;
      stack.pop();
      expects = "comma-or-end";
    } else if ((expects === "key" || expects === "key-or-end") && sign === undefined && literal === undefined) expects = "colon";
    else if ((expects === "value" || expects === "value-or-end") && isValue) {
      if (opens) stack.push(sign);
      expects = sign === "{" ? "key-or-end" : sign === "[" ? "value-or-end" : "comma-or-end";
    } else return at;
    if (expects === "comma-or-end" && stack.length === 0) return token.lastIndex + (/^\s*/.exec(text.slice(token.lastIndex))?.[0].length ?? 0);
  }
}
