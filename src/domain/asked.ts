import { addDays, type Day } from "./asking/calendar";
import { deadlinesIn, type Days, type Deadline, type FoundDeadline } from "./asking/deadline";
import { meetingIn } from "./asking/meeting";
import { actsIn, doerOf, kindOf, requestsIn, whomIn, type RequestKind } from "./asking/request";
import { sentencesOf, type Sentence } from "./asking/sentences";
import type { DocumentReading } from "./document";
import type { MailAttachment, OutgoingMail } from "./mail";
import { fold } from "./fold";
import { ownWords } from "./own-words";

/** Something a mail or its document asks of whoever receives it. */
export interface Asked {
  readonly kind: RequestKind | "attend";
  /** Of a meeting: when it begins; `null` where no time is set. */
  readonly deadline: Deadline | null;
  /** Where the meeting is. */
  readonly place: string | null;
  /** Whom it asks, in its own words; `null` where it does not say. */
  readonly whom: string | null;
  /** The sentence that says so, shortened round its date. */
  readonly sentence: string;
  /** "body", or the name of the attachment. */
  readonly where: string;
}

export interface AskingText extends Days {
  readonly text: string;
  readonly where: string;
  /** By its type an invitation (giấy mời). */
  readonly isInvitation?: boolean;
}

/** Types that ask (letters, invitations, telegrams, notices, plans, directives, submissions, programmes, guidance); the others set rules. */
const askingTypes = ["CV", "GM", "CĐ", "TB", "KH", "CT", "TTr", "CTr", "HD", "PC", "PB"];
/** A document sent on as something to read may have asked for things long ago; of late ones it is worth knowing, for so many days. */
const lately = 14;
const isHead = /^.{0,40}\bngay \d{0,2} ?thang ?\d{0,2} ?nam ?\d{0,4}\W*$|^cong hoa xa hoi|^doc lap/;
const mostDocuments = 12;

/** What a mail asks, received on that day: in its author's own words, and in the documents it carries; the nearest date first. */
export function findAsked({ body, attachments }: Pick<OutgoingMail, "body" | "attachments">, received: Day): readonly Asked[] {
  const inBody = askedIn({ text: ownWords(body.ownText), where: "body", written: received, received });
  const documents = attachments.reduce<readonly Page[]>((all, one) => all.concat(pagesOf(one)), []).slice(0, mostDocuments);
  const inDocuments = documents.reduce<readonly Asked[]>((all, page) => all.concat(askedOnPage(page, received)), []);
  const told = inDocuments.reduce<readonly Asked[]>((all, one) => (all.some((other) => isSame(other, one)) ? all.map((other) => (isSame(other, one) ? joined(other, one) : other)) : all.concat(one)), inBody);
  const dated = told.filter(({ deadline }) => deadline !== null);
  return dated.length > 0 ? dated.sort(byDay) : told.slice(0, 1);
}

interface Page {
  readonly name: string;
  readonly reading: DocumentReading;
}

function pagesOf({ name, reading, isInline }: MailAttachment): readonly Page[] {
  return reading === null || isInline ? [] : insideOf({ name, reading });
}

function insideOf(page: Page): readonly Page[] {
  return (page.reading.inside || []).reduce<readonly Page[]>((all, one) => all.concat(insideOf({ name: `${page.name} › ${one.name}`, reading: one.reading })), [page]);
}

/** A draft asks nothing yet, and what stands below "Nơi nhận" is another paper. */
function askedOnPage({ name, reading: { facts, lines } }: Page, received: Day): readonly Asked[] {
  if (facts.draft || facts.type === null || askingTypes.indexOf(facts.type) < 0) return [];
  const written = facts.issuedDate !== null && facts.issuedDate <= received ? facts.issuedDate : received;
  const end = lines.map(fold).findIndex((line) => /^noi nhan ?:/.test(line));
  // The head names the day of the letter, and stands close to what it is about.
  const text = (end < 0 ? lines : lines.slice(0, end)).map((line) => (isHead.test(fold(line)) ? "" : line)).join("\n");
  return askedIn({ text, where: name, written, received, isInvitation: facts.type === "GM" }).filter(({ deadline }) => deadline === null || deadline.day >= addDays(received, -lately));
}

/** The mail says again what its document asks. */
function isSame(one: Asked, other: Asked): boolean {
  if (one.where === other.where || (one.kind === "attend") !== (other.kind === "attend")) return false;
  return one.deadline !== null && other.deadline !== null && one.deadline.day === other.deadline.day;
}

function joined(first: Asked, second: Asked): Asked {
  const time = first.deadline!.time || second.deadline!.time;
  return { ...first, kind: first.kind === "do" ? second.kind : first.kind, place: first.place || second.place, whom: first.whom || second.whom, deadline: { ...first.deadline!, time } };
}

function byDay({ deadline: one }: Asked, { deadline: other }: Asked): number {
  const [a, b] = [one, other].map((deadline) => `${deadline!.day} ${deadline!.time || "24"}`);
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

/** What one text asks for, in its order. */
export function askedIn({ text, where, written, received, isInvitation = false }: AskingText): readonly Asked[] {
  const sentences = sentencesOf(text);
  /** A letter says who is to do it, where a mail's sentence begins with whoever writes. */
  const isLetter = where !== "body";
  const asked: Asked[] = [];
  /** The request whose list, or whose next sentence, says by when. */
  let open: { readonly sentence: Sentence; readonly number: number; readonly isList: boolean; readonly whom: string | null } | null = null;
  let dateless: Asked | null = null;
  const meeting = meetingIn(sentences, written, isInvitation);
  sentences.forEach((sentence, number) => {
    const requests = requestsIn(sentence);
    const goesOn = open !== null && (open.isList || number === open.number + 1);
    const found = deadlinesIn(sentence, { written, received }, goesOn);
    const whom = requests.reduce<string | null>((named, at) => named || whomIn(sentence, at), null) || (goesOn ? open!.whom : null) || (isLetter && requests.length === 0 ? doerOf(sentence) : null);
    for (const deadline of found) {
      const own = kindOf(wordsFor(sentence.folded, deadline, requests));
      const kind = own === "do" && goesOn ? kindOf(open!.sentence.folded) : own;
      asked.push({ kind, deadline: bare(deadline), place: null, whom, sentence: around(sentence.text, deadline.at, deadline.end), where });
    }
    if (found.length === 0 && requests.length > 0 && dateless === null && asksOutright(sentence, requests[0]!, whom, where)) {
      const kind = kindOf(sentence.folded.slice(requests[0]));
      if (kind !== "do") dateless = { kind, deadline: null, place: null, whom, sentence: around(sentence.text, requests[0]!, requests[0]! + 60), where };
    }
    if (requests.length > 0) open = { sentence, number, isList: /:$/.test(sentence.text), whom };
    else if (open !== null && open.isList && !/^\W*(?:[-–•+*]|\d{1,2}[.)]|[a-z]\))/.test(sentence.folded)) open = null;
  });
  if (meeting !== null) {
    const sentence = sentences[meeting.sentence]!;
    const whom = sentences.reduce<string | null>((named, one) => named || inviteesOf(one), null);
    asked.push({ kind: "attend", deadline: { day: meeting.day, time: meeting.time, bound: "by", counted: null }, place: meeting.place, whom, sentence: around(sentence.text, 0, 0), where });
  }
  return asked.length === 0 && dateless !== null ? [dateless] : asked;
}

/** A letter speaks of many requests, its own and others'; without a date only what it asks of its reader by name, or begins with, is told. */
function asksOutright({ folded }: Sentence, at: number, whom: string | null, where: string): boolean {
  if (actsIn(folded).length === 0 || /^\W*(?:tra loi|can cu|(?:da )?nhan duoc|theo|thuc hien|truong hop|neu|sau khi|trong qua trinh|ngay \d)\b/.test(folded)) return false;
  return where === "body" ? whom !== null || at < 25 : whom !== null && /^qu[ýy] /i.test(whom) && at < 80;
}

function inviteesOf(sentence: Sentence): string | null {
  const call = /(?:kính |trân trọng )*mời(?=\s)/i.exec(sentence.text);
  return call === null ? null : whomIn({ ...sentence, text: sentence.text.slice(call.index).replace(/^(?:kính |trân trọng )*/i, "") }, 0);
}

/** The words the deadline belongs to: from the request before it, without what others need it for. */
function wordsFor(folded: string, { at, end }: FoundDeadline, requests: readonly number[]): string {
  const last = requests.filter((one) => one < at).pop();
  const before = folded.slice(last === undefined ? 0 : last, at).replace(/[\s,(]de (?!nghi|xuat)[a-z].*$/, "");
  const kind = kindOf(before);
  if (kind === "do") return folded.slice(end);
  // "Ý kiến xin gửi về…": what is to be sent stands before the request.
  return kind === "papers" ? folded.slice(0, at) : before;
}

function bare({ day, time, bound, counted }: FoundDeadline): Deadline {
  return { day, time, bound, counted };
}

const mostShown = 280;

/** A long sentence is cut to the words round its date. */
function around(text: string, at: number, end: number): string {
  if (text.length <= mostShown) return text;
  const from = Math.max(0, Math.min(at - 160, text.length - mostShown));
  const to = Math.max(end + 20, from + mostShown);
  return (from > 0 ? "…" + text.slice(from, to).replace(/^\S*\s/, "") : text.slice(from, to)).replace(to < text.length ? /\s\S*$/ : /$^/, to < text.length ? "…" : "");
}
