import type { Day } from "./calendar";
import { readMoment, type Moment } from "./read-moment";
import type { Sentence } from "./sentences";

/** When and where we are invited to. */
export interface Meeting {
  readonly day: Day;
  readonly time: string | null;
  readonly place: string | null;
  /** Number of the sentence that says when. */
  readonly sentence: number;
}

const gathering = "hop|hoi nghi|hoi thao|toa dam|le|du|tham du|tham gia|tap huan|giao ban|lam viec|ngay hoi|dai hoi|lop|cuoc";
const gathers = new RegExp(`\\b(?:${gathering})\\b`);
/** "Mời … dự họp"; the word alone is a friend's treat. With diacritics "mời" is not "mới" or "mỗi"; without them it takes more. */
const invites = /(?:^|[^a-zà-ỹ])(?:mời|triệu tập)(?![a-zà-ỹ])/i;
const invitesFolded = /\b(?:kinh moi|tran trong moi|trieu tap)\b/;
const invitation = new RegExp(`\\b(?:giay|thu|cong van) moi (?:so \\d|${gathering})|\\b(?:moi|trieu tap)\\b[^.;]{0,120}\\b(?:${gathering})\\b|\\b(?:${gathering})\\b[^.;]{0,160}\\bmoi\\b`);
const over = /\bda (?:dien ra|tham du|to chuc|hop|du|ban hanh)\b|\bcam on\b.*\bda\b|\bket luan\b/;
/** "Thời gian: 01 ngày, 08/3/2026": below such a label figures alone are a day. */
const figures = /\d{1,2}\/\d{1,2}(?!\d)/;
const when = /\d{1,2} ?(?:gio|g|h)(?![a-z])|\d{1,2}:\d{2}|\b(?:ngay \d|thu (?:hai|ba|tu|nam|sau|bay|[2-7])\b|(?:sang|chieu|toi|ngay) (?:mai|nay)\b|hom nay\b)/g;
/** The day a document bears, a limit, or the other end of a span. */
const otherDay =
  /(?:\d\/[a-z\d-]+,? ?(?:cua [a-z ]{0,40})?|\b(?:truoc|cham nhat|muon nhat|han|het|ke tu|so lieu)(?: vao| den| het| la| trong)?:? ?|\b(?:nghi dinh|quyet dinh|thong tu|cong van|ke hoach|thong bao|nghi quyet|luat|giay moi)[^,;:]{0,60})$/;
const labelled = /^[\W\d]*(?:thoi gian|bat dau)\b/;
const placeLabel = /^[\W\d]*(?:dia diem|noi hop)(?: (?:hop|to chuc))? ?:/;
const at = /\btai:? /;

/** How many sentences round an invitation may say when it is; a line "Thời gian:" may stand further below. */
const near = 3;
const nearLabel = 12;

/** The gathering a text invites to; `null` where it invites to none, or to one that is past. */
export function meetingIn(sentences: readonly Sentence[], written: Day, isInvitation: boolean): Meeting | null {
  const invitations = sentences.reduce<readonly number[]>((all, { text, folded }, number) => {
    const isWord = invites.test(text) || invitesFolded.test(folded);
    const isHeading = /^\W*giay moi\W*$/.test(folded);
    return isHeading || ((isWord || /\b(?:giay|thu) moi (?:so \d|hop|du|tham)/.test(folded)) && invitation.test(folded)) ? all.concat(number) : all;
  }, []);
  if (invitations.length === 0 && !isInvitation) return null;
  const told: Meeting[] = [];
  sentences.forEach((sentence, number) => {
    const { folded } = sentence;
    const isLabelled = labelled.test(folded);
    const belongs = isInvitation || invitations.some((one) => Math.abs(number - one) <= near || (isLabelled && number > one && number - one <= nearLabel));
    if (!belongs || over.test(folded) || !(isLabelled || gathers.test(folded))) return;
    const moment = firstMoment(folded, written) || (isLabelled ? dayInFigures(folded, written) : null);
    if (moment !== null) told.push({ day: moment.day, time: moment.time, place: placeAfter(sentences, number, moment.end), sentence: number });
  });
  return told.filter(({ time }) => time !== null)[0] || told[0] || null;
}

function firstMoment(folded: string, written: Day): Moment | null {
  let best: Moment | null = null;
  when.lastIndex = 0;
  for (let match = when.exec(folded); match !== null; match = when.exec(folded)) {
    const moment = otherDay.test(folded.slice(Math.max(0, match.index - 90), match.index)) ? null : readMoment(folded, match.index, written);
    if (moment === null || moment.day < written) continue;
    if (best === null || (best.time === null && moment.time !== null)) best = moment;
    when.lastIndex = Math.max(when.lastIndex, moment.end);
  }
  return best;
}

function dayInFigures(folded: string, written: Day): Moment | null {
  const found = figures.exec(folded);
  const moment = found && readMoment(folded, found.index, written);
  return moment !== null && moment.day >= written ? moment : null;
}

/** After "tại …" in the same sentence, else after "Địa điểm:" close below. */
function placeAfter(sentences: readonly Sentence[], number: number, end: number): string | null {
  for (const { text, folded } of sentences.slice(number, number + 6)) {
    const label = placeLabel.exec(folded);
    if (label !== null) return tidy(text.slice(label[0].length));
  }
  const { text, folded } = sentences[number]!;
  const from = at.test(folded.slice(end)) ? end : 0;
  const found = at.exec(folded.slice(from));
  if (found === null) return null;
  const rest = text.slice(from + found.index + found[0].length);
  return tidy(rest.split(/[;(]|\.\s|, (?=đề nghị|để|và|do|vào|lúc|thời gian|bắt đầu|nội dung|kính|với)| (?:để|về việc|vào (?:lúc|hồi)|lúc|từ) /i)[0]!);
}

const longestPlace = 140;

function tidy(place: string): string | null {
  const short = place.trim().replace(/[\s.,;:/]+$/, "");
  return short === "" || short.length > longestPlace ? null : short;
}
