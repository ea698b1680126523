import type { Evidence, EvidenceKind } from "../domain/evidence";
import type { Language } from "./language";
import { hiddenCharacters } from "../domain/read-address";
import { quote } from "./quote";

/** One piece of evidence, where a person can check it: "Số, ký hiệu “247/TB-BTP” — trong thong-bao.pdf". */
export function describeEvidence(evidence: Evidence, language: Language): string {
  const { kinds, inside } = words[language];
  return `${kinds[evidence.kind]} “${quote(evidence.text, 120)}” — ${inside} ${placeOf(evidence.where, language)}`;
}

/** What a piece of evidence is, where it stands, and its words between those round it; text throughout, whatever a mail holds. */
export interface EvidenceInPlace {
  readonly kind: string;
  readonly where: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export function evidenceInPlace({ kind, text, where, context }: Evidence, language: Language): EvidenceInPlace {
  const { kinds, inside } = words[language];
  const stands = context !== undefined && context.text.slice(context.at, context.at + text.length) === text;
  const round = stands ? context.text : text;
  const at = stands ? context.at : 0;
  return { kind: kinds[kind], where: `${inside} ${placeOf(where, language)}`, before: plain(round.slice(0, at)), words: plain(round.slice(at, at + text.length)), after: plain(round.slice(at + text.length)) };
}

/** "subject", "body" or a file's name, as a sentence says it. */
export function placeOf(where: string, language: Language): string {
  const { subject, body } = words[language];
  return where === "subject" ? subject : where === "body" ? body : quote(where, 80);
}

/** What draws nothing is shown; blanks at the ends stay, for words stand beside them. */
function plain(said: string): string {
  return said.replace(/\s+/g, " ").replace(hiddenCharacters, "�");
}

const words: Readonly<Record<Language, { kinds: Readonly<Record<EvidenceKind, string>>; inside: string; subject: string; body: string }>> = {
  vi: {
    kinds: {
      heading: "Tên loại",
      symbol: "Số, ký hiệu",
      "subject-line": "Trích yếu",
      phrase: "Cụm từ",
      mark: "Dấu",
      "file-name": "Tên tệp",
      "place-and-date": "Địa danh, thời gian",
      signer: "Người ký",
      issuer: "Cơ quan, tổ chức ban hành",
      addressee: "Kính gửi",
      recipient: "Nơi nhận",
      answer: "Văn bản được trả lời",
    },
    inside: "trong",
    subject: "tiêu đề thư",
    body: "nội dung thư",
  },
  en: {
    kinds: {
      heading: "Type",
      symbol: "Number and symbol",
      "subject-line": "Subject line",
      phrase: "Phrase",
      mark: "Mark",
      "file-name": "File name",
      "place-and-date": "Place and date",
      signer: "Signer",
      issuer: "Issuer",
      addressee: "Addressee",
      recipient: "Recipients",
      answer: "Document answered",
    },
    inside: "in",
    subject: "the mail's subject",
    body: "the mail's text",
  },
};
