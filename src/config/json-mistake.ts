type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

/** Where JSON stops being JSON, and what to do there. */
export interface JsonMistake {
  readonly at: number;
  readonly cure: string;
}

const token = /[ \t\r\n]*(?:([{}[\],:])|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b))/y;

/** Engines say it each in their own words, or not at all. `text` is no JSON. */
export function jsonMistake(text: string): JsonMistake {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  for (let end = 0; ; end = token.lastIndex) {
    const at = end + /^[ \t\r\n]*/.exec(text.slice(end))![0].length;
    if (expected === "comma-or-end" && open.length === 0) return { at, cure: "Sau ngoặc đóng cuối cùng còn chữ thừa: hãy xoá phần từ đây, hoặc xem lại ngoặc ở trên." };
    token.lastIndex = end;
    const match = token.exec(text);
    const next: Expected | null = match && follow(expected, open, match[1] ?? (match[2] === undefined ? "string" : "literal"));
    if (match === null || next === null) return explained(text, end, at, expected, open);
    expected = next;
  }
}

/** What may come after a token; `null` when it may not stand here. Opens and closes groups. */
function follow(expected: Expected, open: ("{" | "[")[], what: string): Expected | null {
  const inside = open[open.length - 1];
  if (expected === "colon") return what === ":" ? "value" : null;
  if (what === ",") return expected === "comma-or-end" ? (inside === "{" ? "key" : "value") : null;
  if (what === "}" || what === "]") {
    const mayEnd = expected === "comma-or-end" || expected === (what === "}" ? "key-or-end" : "value-or-end");
    if (!mayEnd || inside !== (what === "}" ? "{" : "[")) return null;
    open.pop();
    return "comma-or-end";
  }
  if (expected === "key" || expected === "key-or-end") return what === "string" ? "colon" : null;
  if (expected === "comma-or-end" || what === ":") return null;
  if (what !== "{" && what !== "[") return "comma-or-end";
  open.push(what);
  return what === "{" ? "key-or-end" : "value-or-end";
}

const closing = { "{": "}", "[": "]" } as const;

/** What editors, word processors and hands put in most often; `end` is where the last right token ended, `at` what comes then. */
function explained(text: string, end: number, at: number, expected: Expected, open: readonly ("{" | "[")[]): JsonMistake {
  const rest = text.slice(at);
  const here = (cure: string): JsonMistake => ({ at, cure });
  const inside = open[open.length - 1];
  if (/^[“”„«]/.test(rest)) return here('Hãy thay dấu ngoặc kép cong bằng dấu thẳng: ".');
  if (/^(?:\/\/|\/\*|#)/.test(rest)) return here("JSON không có chú thích: hãy xoá dòng ấy.");
  if (/^[\s\u200b-\u200f\u2060\ufeff]/.test(rest)) return here("Ở đây có một dấu cách lạ, thường do chép từ Word hay trang web. Hãy xoá đi rồi gõ lại dấu cách.");
  if (/^'/.test(rest)) return here('Hãy thay nháy đơn bằng nháy kép: ".');
  if (rest === "") return here(`Tệp dừng giữa chừng${inside === undefined ? "" : `: còn thiếu ${[...open].reverse().map((sign) => closing[sign]).join(" ")} ở cuối`}. Hãy xem tệp có bị cắt không.`);
  if (expected === "comma-or-end" && inside !== undefined) {
    if (/^[}\]]/.test(rest)) return here(`Ở đây phải là ${closing[inside]}, không phải ${rest[0]}. Hãy xem lại ngoặc.`);
    return { at: end, cure: "Thiếu dấu phẩy ở đây, sau giá trị vừa xong. Hãy thêm dấu phẩy; nếu giá trị là chữ thì xem cả nháy kép." };
  }
  if (expected === "colon") return { at: end, cure: "Sau tên mục phải có dấu hai chấm rồi giá trị. Hãy thêm dấu hai chấm." };
  if (/^[}\]]/.test(rest)) return here(expected === "key" || text[end - 1] === "," ? "Hãy xoá dấu phẩy thừa ở ngay trước, hoặc xem lại ngoặc." : "Ở đây còn thiếu một giá trị. Hãy ghi giá trị, hoặc xem lại ngoặc.");
  if (/^"/.test(rest)) return here("Chữ từ đây chưa có nháy kép đóng trên cùng dòng, hoặc có dấu \\ lẻ. Hãy đóng nháy kép.");
  if (/^,/.test(rest)) return here("Có một dấu phẩy thừa ở đây. Hãy xoá dấu phẩy.");
  if (expected === "key" || expected === "key-or-end") return here("Ở đây phải là tên mục trong nháy kép. Hãy xem quanh đó có thừa, thiếu nháy kép hay ngoặc.");
  return here("Ở đây phải là một giá trị: chữ trong nháy kép, số, true, false, null, […] hay {…}. Hãy xem quanh đó có thừa, thiếu dấu phẩy hay nháy kép.");
}
