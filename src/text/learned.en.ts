import type { LearnedWords } from "./learned-words";
import { showCount } from "./numbers";

const digits = (count: number): string => showCount(count, "en");

export const learnedEn: LearnedWords = {
  remembered: (code) => `Remembered: mail like this is ${code}.`,
  rememberedWhat: (subject, from) => `Mail from ${from} with a subject like “${subject}”, whatever its number and date.`,
  recalled: (day, subject) => `By your correction of ${day}, for the mail “${subject}”.`,
  forgotten: "Forgotten. Later mail is judged by its content, as before.",
  forgottenKept: "Forgotten. This mail stays under the entry you chose; further mail is judged by what it says, as before.",
  judgeAgain: "Judge this mail anew",
  forget: "Forget",
  restore: "Remember again",
  count: (count) => (count === 1 ? "1 correction of yours is remembered" : `${digits(count)} corrections of yours are remembered`),
  empty: "Nothing is remembered yet. When you choose another entry for a document, that is remembered for mail like it.",
  off: "Switched off: nothing more is remembered, and what is remembered does not count.",
  always: "Remember my corrections",
  from: (address) => `From ${address}`,
  made: (day, times) => (times === 1 ? `Corrected on ${day}` : `Corrected ${digits(times)} times, last on ${day}`),
  gone: "This entry is no longer in the catalogue, so it does not count.",
  forgetAll: "Forget all",
  forgetAllSure: (count) => (count === 1 ? "Forget this correction? It cannot be brought back." : `Forget all ${digits(count)} corrections? They cannot be brought back.`),
  cancel: "Cancel",
  copy: "Copy for the administrator",
  copyWhat: "Subjects, senders' addresses and the entries you chose, so that an administrator can add cues. The add-in itself sends them nowhere.",
  copied: (count) => (count === 1 ? "1 correction copied." : `${digits(count)} corrections copied.`),
  copyByHand: "Outlook does not allow copying; the text is selected, press Ctrl+C.",
  copyLabel: "Corrections as JSON",
};
