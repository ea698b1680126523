import type { DialogWords } from "../../text/dialog-words";
import { dialogVi } from "../../text/dialog.vi";
import { titlesVi } from "../../text/finding-titles.vi";
import { furtherVi } from "../../text/further.vi";
import type { Language } from "../../text/language";

/** The words of the dialog at send, with a title for every kind of finding, also for those the send file cannot tell apart. */
export async function dialogWordsFor(language: Language): Promise<DialogWords> {
  if (language === "vi") return { ...titlesVi, ...furtherVi.titles, ...dialogVi };
  const [{ dialogEn }, { titlesEn }, { furtherEn }] = await Promise.all([import("../../text/dialog.en"), import("../../text/finding-titles.en"), import("../../text/further.en")]);
  return { ...titlesEn, ...furtherEn.titles, ...dialogEn };
}
