import ts from "typescript";

/** A value a parameter may have, and how the key of its sentence names it. */
export interface Sample {
  readonly value: unknown;
  readonly name: string;
}

/** Deep enough for every parameter of the words; a type that goes on for ever ends here. */
const deepest = 5;

/** Values of a parameter by its type and its name: every member of a union, 2, 1 and 0 of a number, one and five of a list. The first is the usual one. */
export function samplesOf(checker: ts.TypeChecker, type: ts.Type, name: string, depth = 0): readonly Sample[] {
  // What trouble says is told where it is the whole of a sentence, and once where it is a part of one.
  if (depth > 0 && type.aliasSymbol?.name === "Trouble" && type.isUnion()) return samplesOf(checker, type.types[0]!, name, depth);
  if (type.isUnion()) return firstOfEach(type.types.flatMap((member) => samplesOf(checker, member, name, depth))).sort((a, b) => Number(a.value === null) - Number(b.value === null));
  if (type.isStringLiteral() || type.isNumberLiteral()) return [{ value: type.value, name: String(type.value) }];
  if (type.flags & ts.TypeFlags.BooleanLiteral) return [{ value: checker.typeToString(type) === "true", name: checker.typeToString(type) }];
  if (type.flags & ts.TypeFlags.Null) return [{ value: null, name: "–" }];
  if (type.flags & ts.TypeFlags.Undefined) return [];
  if (type.flags & ts.TypeFlags.String || (type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String))) return saidAs(name).map((value, at) => ({ value, name: at === 0 ? "…" : value }));
  if (type.flags & ts.TypeFlags.Number) return numbersOf(name).map((value) => ({ value, name: String(value) }));
  const [item] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
  if (item !== undefined) return listsOf(samplesOf(checker, item, name.replace(/s$/, ""), depth + 1));
  if (/^(?:Readonly)?Map$/.test(type.symbol?.name ?? "")) return [{ value: new Map(), name: "…" }];
  return depth > deepest ? [] : objectsOf(checker, type, depth);
}

/** One of each sentence-making difference: the usual object, then one for every other value of each of its properties. */
function objectsOf(checker: ts.TypeChecker, type: ts.Type, depth: number): readonly Sample[] {
  const own = type.getProperty("kind");
  const of = own === undefined ? undefined : checker.getTypeOfSymbol(own);
  const within = of?.isStringLiteral() ? `${of.value}.` : "";
  const properties = checker.getPropertiesOfType(type).map((property) => ({ key: property.name, samples: samplesOf(checker, checker.getTypeOfSymbol(property), within + property.name, depth + 1) }));
  const known = properties.filter(({ samples }) => samples.length > 0);
  const values = type.getStringIndexType();
  const usual: Record<string, unknown> = Object.fromEntries(known.map(({ key, samples }) => [key, samples[0]!.value]));
  if (values !== undefined) for (const { value } of samplesOf(checker, values, "", depth + 1).slice(0, 1)) usual["BC-01"] = value;
  const kind = known.find(({ key }) => key === "kind")?.samples[0]?.name ?? "…";
  const others = known.flatMap(({ key, samples }) => samples.slice(1).map(({ value, name }) => ({ value: { ...usual, [key]: value }, name: `${kind === "…" ? "" : `${kind}, `}${key}: ${name}` })));
  return [{ value: usual, name: kind }, ...others];
}

function listsOf(items: readonly Sample[]): readonly Sample[] {
  const [first] = items;
  if (first === undefined) return [];
  const five = Array.from({ length: 5 }, (_, at) => items[at % items.length]!.value);
  const each = items.length === 1 ? [] : items.map(({ value, name }) => ({ value: [value], name }));
  return [{ value: [first.value], name: "1" }, { value: five, name: "5" }, ...each];
}

function numbersOf(name: string): readonly number[] {
  return usualNumbers[lastOf(name)] ?? [2, 1, 0, 1234];
}

/** Numbers that are no counts. */
const usualNumbers: Readonly<Record<string, readonly number[]>> = {
  status: [500, 403, 404, 413], code: [9020], percent: [97], weekday: [1], year: [2025], most: [500], hours: [5, 1, 0, 72], days: [2, 1, 0, -1, -40], seconds: [40, 600],
  retryAfterSeconds: [10, 1], revision: [2, 1], at: [1], number: [2], sent: [12], supplied: [10], megabytes: [25],
};

/** What a parameter of that name holds, as its caller hands it over; several where its words depend on it. */
function saidAs(name: string): readonly string[] {
  const own = lastOf(name);
  return codes[name] ?? [strings[own] ?? strings[own.replace(/.*[a-z](?=[A-Z])/, "").toLowerCase()] ?? "thông báo"];
}

/** "refused.code" is a property of what is of that kind. */
const lastOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

const codes: Readonly<Record<string, readonly string[]>> = { "refused.code": ["ErrorInternalServerError", "ErrorQuotaExceeded", "read-only"], "no-token.code": ["user_cancelled"] };

const strings: Readonly<Record<string, string>> = {
  mailbox: "cntt@moj.gov.vn", address: "binh.tran@gmail.com", board: "banbientap@moj.gov.vn", from: "plhshc@moj.gov.vn", by: "an.nm@moj.gov.vn", mail: "hotro@moj.gov.vn", whom: "hotro@moj.gov.vn", suppliedBy: "an.nm@moj.gov.vn", meant: "moj.gov.vn",
  name: "thong-bao.pdf", file: "thong-bao.pdf", where: "thong-bao.pdf", attachment: "thong-bao.pdf", original: "thong-bao.eml",
  day: "2026-11-24", issuedDate: "2026-11-24", deadline: "2026-12-05", date: "2026-11-24", sentOn: "2026-11-24", today: "2026-11-26", first: "1945-09-02", due: "2026-11-30",
  at: "2026-11-24T03:05:00Z", moment: "2026-11-24T03:05:00Z", suppliedAt: "2026-11-24T03:05:00Z", month: "2026-11",
  unit: "Vụ Pháp luật hình sự – hành chính", units: "20", scope: "Toàn Bộ", entry: "BC-01", code: "BC-01", symbol: "247/TB-BTP", number: "247", type: "TB", subject: "Tổ chức họp giao ban tháng 12", letter: "Xin ý kiến dự thảo Quy chế",
  link: "https://moj.gov.vn/y-kien/12", host: "vi-du.vn", phrase: "đính kèm", typed: "31/11/2026", reason: "Thiếu phụ lục", note: "Thư từ điện thoại không đếm được", what: "Sửa trích yếu", mark: "MẬT", signer: "Nguyễn Văn An", authority: "Ban Cơ yếu Chính phủ",
  domain: "moj.gov.vn", suffix: "gov.vn", provider: "gmail.com", column: "Quá hạn", act: "Đã đăng Cổng", document: "247/TB-BTP", version: "1.0.0.0", own: "1.0.0.0", needed: "1.1.0.0", words: "Khá chắc", value: "12", count: "12", message: "TypeError", call: "body.getAsync", why: "Đã cung cấp bằng cách khác",
  header: "x-moj-edoc-id", place: "Phòng họp 301", when: "17:00, thứ Sáu 27/11/2026", time: "17:00", evidence: "đề nghị gửi ý kiến trước ngày 27/11/2026", sentence: "Đề nghị gửi ý kiến trước 17:00 ngày 27/11/2026.", id: "a1b2c3d4", supplied: "12", settled: "8", waiting: "3", returned: "1", known: "12", now: "12", times: "2", median: "1,5", read: "1.200", of: "1.400", more: "12", says: "QĐ", judged: "TB-01", who: "Phòng Hỗ trợ, Cục Công nghệ thông tin", field: "PromulgationDate", other: "BTP,2026/11/24,247/TB-BTP", figure: "official/mails",
};

function firstOfEach(samples: readonly Sample[]): Sample[] {
  return samples.filter(({ name }, at) => samples.findIndex((other) => other.name === name) === at);
}
