import { showDate } from "./dates";
import type { Language } from "./language";

interface OwnReleaseWords {
  /** In one word. */
  readonly late: string;
  /** The day it was sent, yyyy-mm-dd. */
  readonly owed: (day: string) => string;
  readonly notNeeded: (why: string, by: string) => string;
}

/** On a mail of one's own unit whose document nobody has supplied. */
export const ownReleaseWords: Readonly<Record<Language, OwnReleaseWords>> = {
  vi: {
    late: "Chậm",
    owed: (day) => `Đơn vị bạn đã phát hành văn bản này ngày ${showDate(day)}, chưa cung cấp. Hãy cung cấp ngay.`,
    notNeeded: (why, by) => `Đã ghi là không cần cung cấp: ${why}${by === "" ? "" : ` (${by})`}.`,
  },
  en: {
    late: "Late",
    owed: (day) => `Your unit issued this document on ${showDate(day)} and has not supplied it. Supply it now.`,
    notNeeded: (why, by) => `Noted as not needing to be supplied: ${why}${by === "" ? "" : ` (${by})`}.`,
  },
};
