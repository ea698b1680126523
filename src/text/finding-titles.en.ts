import type { SendFindingKind } from "../domain/finding";
import { dialogEn } from "./dialog.en";
import type { FindingWords } from "./finding-words";

/** Title of every finding in English: those the dialog at send has, and those it does not tell apart. */
export const titlesEn: FindingWords<SendFindingKind>["titles"] = {
  ...dialogEn,
  "foreign-sender": "The real sender differs from From",
  "state-address": "Recipient in another state body",
  "unread-attachment": "A file could not be read",
  "recipients-incomplete": "Not every recipient could be checked",
};
