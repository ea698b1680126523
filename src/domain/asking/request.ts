import type { Sentence } from "./sentences";

/** What is asked for: opinions, a report, figures, names, a registration, an answer, papers, or something else to be done. */
export type RequestKind = "opinion" | "report" | "figures" | "people" | "register" | "reply" | "papers" | "do";

/** Said so, it is asked for; "theo đề nghị của…", "đơn đề nghị" only speak of a request. */
const asks =
  /(?:^|[^a-z])(?:(?:de nghi|d\/n)(?! (?:tai|cua|xay dung|cap)\b)|yeu cau(?! (?:tai|cua)\b)|(?:kinh|rat|xin) mong|mong (?:nhan|som|quy|anh|chi|cac)|xin (?:gui|y kien|moi nguoi)|vui long|nho (?:anh|chi|em|cac|moi|quy|ban|dong chi|co|chu|ho)|giup (?:em|minh|toi|anh|chi|chung)|kinh trinh|can (?:ban|danh sach|so lieu|bao cao)|cho (?:em|minh|toi|chi|anh)(?: xin| biet)?|phan hoi|hay |please|chi dao|nhac (?:lai|viec|nho)?|chot|moi nguoi|(?:^|[.:,] ?)giao )/g;
const onlyNames = /\b(?:theo|xet|don|giay|phieu|ho so|co so|cac|nhung|dap ung|van ban|cong van|nhan duoc|can cu) $/;
const acts =
  /\b(?:gui|nop|bao cao|dang ky|tra loi|phan hoi|hoan thanh|hoan thien|cung cap|xac nhan|ra soat|cap nhat|(?:cho|co) y kien|gop y|tham gia|bao (?:lai|cho|van phong|phong|em|minh|chi|anh)|thong bao|dien|nhap|doi mat khau|cu|thong ke|trinh|chuyen|lap|ke khai|duyet|kiem tra|giai trinh|de xuat|dang)\b/g;
/** What somebody did, will do, or need not do. */
const notAsked = /\b(?:da|se|vua|chua|khong (?:can|phai|bat buoc|con phai)|dung|xin phep|(?:em|minh|toi|chung toi) (?:phai|se|xin|dang)|du kien|duoc) ?(?:[a-z]+ ?){0,2}$/;

const kinds: readonly (readonly [RequestKind, RegExp])[] = [
  // Others' opinions are to be taken in, not given.
  ["do", /\btiep thu\b|\bhoan thien (?:du thao|de an|ho so)/],
  ["opinion", /\by kien\b|\bgop y\b/],
  ["people", /\bdanh sach\b|\bcu (?:\d|can bo|cong chuc|nguoi|dai dien|dai bieu|lanh dao|dong chi)|\bphan cong\b|\bdau moi\b/],
  ["figures", /\bso lieu\b|\bthong ke\b/],
  ["register", /\bdang ky\b/],
  ["report", /\bbao cao\b|\bb\/c\b|\bket qua\b|\bgiai trinh\b/],
  ["reply", /\btra loi\b|\bphan hoi\b|\bxac nhan\b|\bbao lai\b|\bbao cho\b|\bcho .{0,20}biet\b/],
  ["papers", /\b(?:gui|nop|cung cap|chuyen|trinh|cho .{0,12}xin)\b/],
];

/** Where requests begin in a sentence. */
export function requestsIn({ folded }: Sentence): readonly number[] {
  const found: number[] = [];
  asks.lastIndex = 0;
  for (let match = asks.exec(folded); match !== null; match = asks.exec(folded)) {
    const at = match.index + (/^[^a-z]/.test(match[0]) ? 1 : 0);
    if (!onlyNames.test(folded.slice(0, at))) found.push(at);
  }
  return found;
}

/** Where something to be done is named, by no one who did it or will do it. */
export function actsIn(folded: string): readonly number[] {
  const found: number[] = [];
  acts.lastIndex = 0;
  for (let match = acts.exec(folded); match !== null; match = acts.exec(folded)) {
    const before = folded.slice(Math.max(0, match.index - 40), match.index).split(/[,;:(]/).pop()!;
    if (!notAsked.test(before)) found.push(match.index);
  }
  return found;
}

export function kindOf(words: string): RequestKind {
  for (const [kind, pattern] of kinds) if (pattern.test(words)) return kind;
  return "do";
}

/** Whoever can be asked: a unit, an agency, a person. */
const someone = /^(?:(?:tất cả |toàn thể )?(?:quý|các|thủ trưởng|lãnh đạo|đồng chí|đ\/c|cục|vụ|sở|ubnd|ủy ban|phòng|văn phòng|ban|viện|trường|học viện|tổng cục|bộ|chi cục|thanh tra|tòa|toà|đại sứ|đơn vị|cơ quan|những|mọi người|anh|chị|em|ông|bà|nhà thầu|cô|chú|trung tâm|nhà xuất bản|công đoàn|đoàn|hội)(?=[\s/,]))/i;
const called = /^(?:trân trọng |kính )?(?:đề nghị|yêu cầu|mong|nhờ|giao|kính mời|mời|vui lòng|chỉ đạo|kính mong|rất mong|đ\/n|de nghi|yeu cau|nho|kinh moi)\s+/i;
/** A person is called by a name, or by no more than the pronoun. */
const named = /^(?:anh|chị|em|ông|bà|cô|chú)(?! (?:em|chị|trong|ở)\b)(?: [A-ZĐÀ-Ỹ][a-zà-ỹ]*)*/;
const longestName = 90;
/** What the one asked is to do ends the name; in capitals it belongs to it: "Vụ Tổ chức cán bộ". */
const task =
  /\s(?:gửi|nộp|báo|cho (?:ý|em|biết)|có (?:ý|văn)|góp|trả lời|phản hồi|phối|chủ trì|hoàn|cung cấp|xác nhận|rà soát|cập nhật|cử|thống kê|trình|chuyển|lập|kê|duyệt|kiểm|giải|đề xuất|nghiên|quan tâm|khẩn|thực hiện|triển|tổ chức|phân công|tham|dự|tới|đến|bố trí|đăng|đổi|nghiêm|nêu|xem|truy|tiếp|chỉ đạo|căn cứ|nhập|điền|sớm|thông báo|họp|thuộc thẩm quyền|huy động|trực|tổng hợp|xin|làm|thu|soát|chuẩn bị|xây dựng|tiến hành|và [a-zà-ỹ]+ |gui|bao|cho|co|tra loi|phan hoi|cu|nop)(?=[\s,;.]|$)|[,;:.(\n]/;

/** The words that say whom it asks; `null` where the request names nobody. */
export function whomIn({ text }: Sentence, at: number): string | null {
  const rest = text.slice(at, at + 160);
  const call = called.exec(rest);
  return call === null ? null : nameAt(rest.slice(call[0].length));
}

/** "3. Cục Công nghệ thông tin kiểm tra…": whoever the sentence begins with is to do it. */
export function doerOf({ text }: Sentence): string | null {
  const opening = text.replace(/^[^A-Za-zĐÀ-ỹ]+/, "").slice(0, 160);
  return /^(?:em|anh|chị|ông|bà|cô|chú|mọi|đơn vị nào|những ai)\s/i.test(opening) ? null : nameAt(opening);
}

function nameAt(after: string): string | null {
  if (!someone.test(after)) return null;
  const person = named.exec(after);
  const end = task.exec(after);
  const name = person !== null ? person[0] : end === null ? after.slice(0, longestName) : after.slice(0, end.index);
  return name.length > longestName ? null : name.trim();
}
