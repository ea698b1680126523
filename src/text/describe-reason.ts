import type { Catalogue } from "../domain/catalogue";
import { entryOf, exclusionOf } from "../domain/catalogue-lookup";
import type { Candidate, EntryJudgement, Reason, ReasonKind } from "../domain/classification";
import { documentTypeName } from "./document-type-names";
import { placeOf } from "./describe-evidence";
import type { Language } from "./language";
import { quote } from "./quote";

/** One candidate of a judgement, as a person can add it up. */
export interface ReckonedEntry {
  /** `null` for "not a catalogue document". */
  readonly code: string | null;
  readonly name: string;
  /** Whether it is the one the judgement came to. */
  readonly chosen: boolean;
  /** "6,5 điểm · 97%". */
  readonly total: string;
  readonly reasons: readonly { readonly points: string; readonly words: string }[];
}

/**
 * The reckoning behind a judgement, in words: the entry it came to first, then the next best, each with what spoke for and
 * against it and how much ("+2,0  Tên loại Thông báo hợp với mục này"). What the pane shows under "Vì sao?", and what a command
 * line prints: every line is whole by itself, and holds nothing but text. Empty where a mark on the page decided.
 */
export function reasonLines(judgement: Pick<EntryJudgement, "entry" | "considered">, catalogue: Catalogue, language: Language, most = 3): readonly ReckonedEntry[] {
  const { considered } = judgement;
  const at = Math.max(0, considered.findIndex(({ entry }) => entry === judgement.entry));
  const chosen = considered[at];
  const ordered = chosen === undefined ? [] : [chosen, ...considered.filter((one) => one !== chosen && one.reasons.length > 0)];
  return ordered.slice(0, most).map((one) => ({
    code: one.entry,
    name: nameOf(one, catalogue, language),
    chosen: one === chosen && one.entry === judgement.entry,
    total: reasonWords[language].total(inPoints(one.score, language), Math.round(one.confidence * 100)),
    reasons: one.reasons.map((reason) => ({ points: signed(reason.points, language), words: describeReason(reason, language) })),
  }));
}

function nameOf({ entry, reasons }: Candidate, catalogue: Catalogue, language: Language): string {
  const found = entryOf(entry, catalogue) ?? exclusionOf(entry, catalogue);
  if (found !== null) return language === "vi" ? found.vi : found.en;
  // What the catalogue ignores is told by its words as well.
  return reasons.some(({ kind }) => kind === "exclusion") ? reasonWords[language].everydayMail : reasonWords[language].noEntry;
}

function describeReason({ kind, text, where }: Reason, language: Language): string {
  const { said, reasons } = reasonWords[language];
  switch (kind) {
    case "type-fits":
    case "type-differs":
      return reasons[kind](documentTypeName(quote(text, 40), language));
    case "phrase":
    case "against":
      return reasons[kind](said(quote(text, 120), placeOf(where, language)));
    case "answers":
      return reasons[kind](quote(text, 80));
    default:
      return reasons[kind]("");
  }
}

function signed(points: number, language: Language): string {
  return (points < 0 ? "−" : "+") + inPoints(Math.abs(points), language);
}

function inPoints(points: number, language: Language): string {
  const shown = points.toFixed(1).replace("-", "−");
  return language === "vi" ? shown.replace(".", ",") : shown;
}

interface ReasonWords {
  readonly total: (points: string, percent: number) => string;
  readonly noEntry: string;
  readonly everydayMail: string;
  readonly said: (phrase: string, where: string) => string;
  readonly reasons: Readonly<Record<ReasonKind, (what: string) => string>>;
}

export const reasonWords: Readonly<Record<Language, ReasonWords>> = {
  vi: {
    total: (points, percent) => `${points} điểm · ${percent}%`,
    noEntry: "Không thuộc Danh mục",
    everydayMail: "Thư thường ngày, không thuộc Danh mục",
    said: (phrase, where) => `“${phrase}” trong ${where}`,
    reasons: {
      "type-fits": (type) => `${type} là tên loại hợp với mục này`,
      "type-differs": (type) => `${type} không phải tên loại của mục này`,
      phrase: (said) => `Có cụm từ ${said}`,
      against: (said) => `Có cụm từ ${said}, thường gặp ở văn bản khác`,
      answers: (symbol) => `Văn bản này trả lời văn bản số “${symbol}”`,
      "text-limit": () => "Lời văn ngoài trích yếu chỉ được tính đến một mức",
      exclusion: () => "Trường hợp loại trừ được xét trước các mục",
      nothing: () => "Mức mà các mục phải vượt qua",
      everyday: () => "Lời thư giống thư trao đổi thường ngày",
    },
  },
  en: {
    total: (points, percent) => `${points} points · ${percent}%`,
    noEntry: "Not in the catalogue",
    everydayMail: "Everyday mail, not in the catalogue",
    said: (phrase, where) => `“${phrase}” in ${where}`,
    reasons: {
      "type-fits": (type) => `${type} is a type this entry may have`,
      "type-differs": (type) => `${type} is not a type of this entry`,
      phrase: (said) => `It says ${said}`,
      against: (said) => `It says ${said}, which is usual in other documents`,
      answers: (symbol) => `It answers document “${symbol}”`,
      "text-limit": () => "Running text counts only up to a limit",
      exclusion: () => "An exclusion is considered before the entries",
      nothing: () => "What an entry has to exceed",
      everyday: () => "The mail sounds like everyday mail",
    },
  },
};
