import type { Asked } from "../domain/asked";
import { daysBetween, weekdayOf } from "../domain/asking/calendar";
import { showDate } from "./dates";
import type { IncomingWords } from "./incoming-words";
import { quote } from "./quote";

export interface AskedInWords {
  /** "Gửi ý kiến" */
  readonly what: string;
  /** "trước 17:00, thứ Hai 16/11/2026" */
  readonly when: string;
  /** "còn 3 ngày"; empty where no date is set. */
  readonly left: string;
  /** True from two days before until it is long past. */
  readonly presses: boolean;
  /** The place, and whom it asks where it names one unit and not all its readers: perhaps not us. */
  readonly notes: readonly string[];
  /** Whom else it asks, and how the day was counted. */
  readonly more: readonly string[];
  /** The sentence, and where it stands. */
  readonly sentence: string;
  readonly where: string;
}

/** "Quý đơn vị", "các đơn vị thuộc Bộ", "anh", "Vụ": whoever reads it. */
const anyone = /^(?:quý|quy|các|cac|tất cả|toàn thể|mọi|những|thủ trưởng|lãnh đạo quý|anh|chị|em|ông|bà|cô|chú|đồng chí|đ\/c|đơn vị)(?=[\s,]|$)|^\S+$/i;
const soon = 2;
/** A month after its date a request is history: nobody opens an old mail to be told so. */
const longAgo = 30;

/** What is asked as a person says it who looks at it on the day `today`; `null` where nobody looks on a day. */
export function describeAsked({ kind, deadline, place, whom, sentence, where }: Asked, today: string | null, { asked: words }: IncomingWords): AskedInWords {
  const isMeeting = kind === "attend";
  const days = deadline === null || today === null ? 0 : daysBetween(today, deadline.day);
  const say = deadline === null ? null : isMeeting ? words.at : deadline.bound === "before" || deadline.time !== null ? words.before : words.by;
  const isNamed = whom !== null && !anyone.test(whom);
  const left = days >= 0 ? words.left(days) : isMeeting ? words.meetingOver : days < -longAgo ? words.longOver : words.over(-days);
  return {
    what: words.kind[kind],
    when: deadline === null || say === null ? words.noDate : say(words.when(deadline.time, weekdayOf(deadline.day), showDate(deadline.day))),
    left: deadline === null || today === null ? "" : left,
    presses: deadline !== null && today !== null && days <= soon && (days >= 0 || (!isMeeting && days >= -longAgo)),
    notes: said(place !== null && words.place(quote(place, 140)), isNamed && words.whom(quote(whom, 90))),
    more: said(whom !== null && !isNamed && words.whom(quote(whom, 90)), deadline !== null && deadline.counted !== null && words.counted(deadline.counted)),
    sentence: quote(sentence, 400),
    where: where === "body" ? words.inBody : words.inFile(quote(where, 120)),
  };
}

function said(...notes: readonly (string | false)[]): readonly string[] {
  return notes.filter((note): note is string => note !== false);
}
