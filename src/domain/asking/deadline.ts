import { addDays, addWorkingDays, daysBetween, type Day } from "./calendar";
import { readMoment } from "./read-moment";
import { actsIn, requestsIn } from "./request";
import type { Sentence } from "./sentences";

/** When a text was written, and when the mail that brought it arrived: the same day, or a later one. */
export interface Days {
  readonly written: Day;
  readonly received: Day;
}

/** By when something is asked, as the words say it. */
export interface Deadline {
  readonly day: Day;
  readonly time: string | null;
  /** "Before" that day, or on it at the latest. */
  readonly bound: "before" | "by";
  /** How many days from the receipt of the mail it was counted; `null` where the words name the day. */
  readonly counted: number | null;
}

/** A deadline and the place of its words in the sentence. */
export interface FoundDeadline extends Deadline {
  readonly at: number;
  readonly end: number;
}

/** Words that by themselves say that a time limit is being set. */
const label = "han cuoi(?: cung)?|han chot|deadline|han (?:gui|nop|tra loi|bao cao|dang ky|hoan thanh|gop y|cho y kien|xac nhan)|thoi han(?! \\d)|thoi gian (?:gui|nop|bao cao|hoan thanh|tra loi|gop y)|lay y kien(?=[a-z ]{0,20} den het)|cho(?= den het)";
/** "Thời hạn nộp hồ sơ đến hết ngày…": what the limit is for. */
const limited = /^[a-z ,/]{1,45}?(?= (?:den|la|vao|truoc|het|cham nhat|muon nhat|ngay \d)\b| ?:| \d)/;
const firm = "cham nhat|muon nhat|khong (?:muon|cham) hon|truoc|before|t?r?uoc(?= ngay ?[i|„]? ?\\d)";
const loose = "den het|het|trong(?= (?:ngay|hom nay|sang|trua|chieu|toi|tuan|thang))|den(?= \\d{1,2}/)|chot(?: danh sach| so lieu)?(?= ngay)";
const lead = new RegExp(`(?:^|[^a-z])(?:(${label})|(${firm})|(${loose}))(?![a-z])`, "g");
const fillers = /^(?:[\s:,]+|(?:la|vao|den het|den|trong|truoc|het|cung|thoi diem|cham nhat|muon nhat|gio hanh chinh)(?![a-z]))/;
const counted = /\b(?:trong (?:thoi (?:han|gian)|vong)|cham nhat(?: la)?|sau) (\d{1,2}) (?:\([a-z ]+\) )?ngay( lam viec)?(?:,? (?:ke )?tu (?:khi|ngay) ([^,.;]*))?/g;
/** From the receipt of this very letter. */
const thisLetter = /^nhan(?: duoc)?(?: (?:duoc )?(?:cong van|van ban|thu|giay moi|e?-?mail|thong bao|phieu|y kien)(?: dien tu)?(?: nay)?)? ?(?:$|de nghi|yeu cau|quy|cac)|nay\b/;

/** A day by which a law takes effect, a right arose, a person was born… is no deadline of ours. */
const otherwise =
  /\b(?:hieu luc(?: thi hanh)?|ky ket|duoc ky|nguoi sinh|phat sinh|nghi huu|thong qua|(?:duoc|da) (?:cap|ban hanh)|ban hanh|(?:co )?gia tri|ap dung|thay the|du kien|do bo|quy dinh|dung duoc|(?:so lieu|duoc) tinh|nghi phep|(?:em|toi|xin) nghi|(?:tu|trong) ngay [\d/ ]+|su dung|khuyen khich|het han) ?(?:[a-z]+ ){0,2}$|\blien $/;
/** Nobody is to do anything by then: it was done, somebody promises it, it need not be done. */
const nothingToDo = /\b(?:da|se|vua|khong (?:can|phai)|da duoc|xin phep|nop muon|quen)\b[^,;:]*$/;
/** "…, để Vụ tổng hợp, báo cáo Chính phủ trước ngày…": when others need it. */
const purpose = /(?:^|[\s,(])de (?!nghi|xuat|an|tai|cuong|cap)[a-z][^;]*$/;

/** In days: nobody is asked for something farther ahead in a letter. */
const farthest = 800;

/** The deadlines a sentence sets to whoever reads it on the day `written`. */
export function deadlinesIn(sentence: Sentence, { written, received }: Days, asked: boolean): readonly FoundDeadline[] {
  const { folded } = sentence;
  const requests = requestsIn(sentence);
  const acts = actsIn(folded);
  const found: (FoundDeadline & { readonly isPurpose: boolean })[] = [];
  lead.lastIndex = 0;
  for (let match = lead.exec(folded); match !== null; match = lead.exec(folded)) {
    const at = match.index + (/^[^a-z]/.test(match[0]) ? 1 : 0);
    let from = match.index + match[0].length;
    if (match[1] !== undefined) from += (limited.exec(folded.slice(from)) || [""])[0].length;
    for (let filler = fillers.exec(folded.slice(from)); filler !== null && filler[0] !== ""; filler = fillers.exec(folded.slice(from))) from += filler[0].length;
    const moment = readMoment(folded, from, written);
    if (moment === null || moment.day < written || daysBetween(written, moment.day) > farthest) continue;
    const before = folded.slice(0, at);
    const lastRequest = requests.filter((one) => one < at).pop();
    const since = lastRequest === undefined ? before : before.slice(lastRequest);
    if (otherwise.test(since) || (lastRequest === undefined && nothingToDo.test(before)) || /\bkhong (?:can|phai)\b[^,;]*$/.test(before)) continue;
    const isAsked = match[1] !== undefined || requests.length > 0 || asked || (match[2] !== undefined && acts.length > 0 && !nothingToDo.test(folded.slice(0, acts[0])));
    if (!isAsked || (match[3] !== undefined && acts.length === 0 && !asked && !/^chot/.test(match[0].trim()))) continue;
    const bound = /uoc|before/.test(folded.slice(at, from)) && moment.time === null ? ("before" as const) : ("by" as const);
    found.push({ day: moment.day, time: moment.time, bound, counted: null, at, end: moment.end, isPurpose: purpose.test(since) });
    lead.lastIndex = Math.max(lead.lastIndex, moment.end);
  }
  const told = found.some(({ isPurpose }) => !isPurpose) ? found.filter(({ isPurpose }) => !isPurpose) : found;
  return told.length > 0 ? told : countedIn(folded, received, requests.length > 0 || asked);
}

/** "Trong thời hạn 05 ngày làm việc kể từ ngày nhận được công văn này". */
function countedIn(folded: string, received: Day, asked: boolean): readonly FoundDeadline[] {
  if (!asked || /\b(?:theo quy dinh|quy dinh tai|dieu \d|khoan \d|ho so hop le)/.test(folded)) return [];
  const found: FoundDeadline[] = [];
  counted.lastIndex = 0;
  for (let match = counted.exec(folded); match !== null; match = counted.exec(folded)) {
    const days = parseInt(match[1]!, 10);
    if (days === 0 || (match[3] !== undefined && !thisLetter.test(match[3].trim()))) continue;
    found.push({ day: match[2] ? addWorkingDays(received, days) : addDays(received, days), time: null, bound: "by", counted: days, at: match.index, end: match.index + match[0].length });
  }
  return found;
}
