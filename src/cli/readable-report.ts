import { judgeAddress } from "../domain/judge-address";
import type { Policy } from "../domain/policy";
import { describeReason } from "../text/describe-address";
import { describeFinding } from "../text/describe-finding";
import { verdictWords } from "../text/describe-verdict";
import { decisions } from "./checked";
import type { JudgedMail } from "./judge-mail";
import { printable } from "./printable";

const fields = { to: "Tới", cc: "Cc", bcc: "Bcc" } as const;
export const severities = { stop: "dừng", ask: "hỏi", advise: "nhắc" } as const;

/** One checked mail, for a person at a terminal. */
export function readableReport(file: string, { mail, classification, official, findings, decision }: JudgedMail, policy: Policy): string {
  const { entry, confidence } = classification.message;
  const carried = entry === null ? "không thuộc Danh mục" : `${entry} (${Math.round(confidence * 100)} %)`;
  const judgement = (person: { readonly address: string; readonly name: string }, isList = false) => {
    const { verdict, reason } = judgeAddress(person, policy, isList);
    return `${printable(person.address || person.name || "(trống)")}: ${verdictWords.vi[verdict]}. ${printable(describeReason(reason, "vi"))}`;
  };
  const lines = [
    `${decisions[decision]}  ${printable(file)}`,
    `  Tiêu đề: ${printable(mail.subject)}`,
    `  Văn bản: ${carried}; ${official ? "thư công vụ" : "thư thường"}`,
    ...classification.documents.map((document) => `    ${printable(document.attachment ?? "nội dung thư")}: ${document.entry ?? "không thuộc Danh mục"}${document.facts.symbol ? `, số ${printable(document.facts.symbol)}` : ""}`),
    ...(mail.from ? [`  Từ: ${judgement(mail.from)}`] : []),
    ...mail.recipients.map((recipient) => `  ${fields[recipient.field]}: ${judgement(recipient, recipient.isList)}`),
    ...findings.flatMap((finding) => {
      const { title, what, todo } = describeFinding(finding, "vi");
      return [`  [${severities[finding.severity]}] ${printable(title)}`, `      ${printable(what)} ${printable(todo)}`];
    }),
  ];
  return `${lines.join("\n")}\n`;
}
