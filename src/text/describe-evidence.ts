import type { Evidence, EvidenceKind } from "../domain/evidence";
import type { Language } from "./language";
import { quote } from "./quote";

/** One piece of evidence, where a person can check it: "Số, ký hiệu “247/TB-BTP” — trong thong-bao.pdf". */
export function describeEvidence(evidence: Evidence, language: Language): string {
  const { kinds, inside, subject, body } = words[language];
  const where = evidence.where === "subject" ? subject : evidence.where === "body" ? body : quote(evidence.where, 80);
  return `${kinds[evidence.kind]} “${quote(evidence.text, 120)}” — ${inside} ${where}`;
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
      issuer: "Cơ quan ban hành",
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
