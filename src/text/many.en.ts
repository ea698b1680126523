import type { ManyWords } from "./many-words";
import { showCount } from "./numbers";

const digits = (count: number): string => showCount(count, "en");

export const manyEn: ManyWords = {
  open: "Correct several documents at once",
  heading: "Correct several",
  which: "Documents to correct",
  all: "All",
  change: "Fields to correct",
  preview: (count) => (count === 1 ? "Changes in 1 document" : `Changes in ${digits(count)} documents`),
  nothing: "Nothing changes yet. Choose a field and write its new value.",
  more: (count) => (count === 1 ? "and 1 more" : `and ${digits(count)} more`),
  apply: (count) => (count === 1 ? "Correct 1 document" : `Correct ${digits(count)} documents`),
  done: (count) => (count === 1 ? "1 document corrected." : `${digits(count)} documents corrected.`),
  undo: "Undo",
  undone: "As it was before.",
};
