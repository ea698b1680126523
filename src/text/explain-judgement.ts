import type { Candidate, Reason } from "../domain/classification";
import { quote } from "./quote";

/** One reason of a judgement as a sentence, with what it adds or takes: "+3,0  có cụm từ “kết luận của”, trong tiêu đề thư". */
export function explainReason({ kind, points, text, where }: Reason): string {
  return `${signed(points)}  ${sentence(kind, quote(text, 80), placeOf(where))}`;
}

/** A candidate in one line: "TB-01 Thông báo kết luận: 97 %, 5,2 điểm". */
export function explainCandidate({ entry, confidence, score, reasons }: Candidate, name: string): string {
  const none = reasons.some(({ kind }) => kind === "exclusion") ? "Không thuộc Danh mục, theo một loại trừ" : "Không thuộc Danh mục";
  return `${entry === null ? none : `${quote(entry, 40)} ${quote(name, 200)}`.trim()}: ${Math.round(confidence * 100)} %, ${figure(score)} điểm`;
}

/** Where words stand: in the mail's subject, its text, or an attachment. */
export function placeOf(where: string): string {
  return where === "subject" ? "tiêu đề thư" : where === "body" ? "nội dung thư" : where === "" ? "" : `tệp ${quote(where, 80)}`;
}

function sentence(kind: Reason["kind"], text: string, place: string): string {
  const at = place === "" ? "" : `, trong ${place}`;
  switch (kind) {
    case "type-fits":
      return `tên loại “${text}” đúng với mục này${at}`;
    case "type-differs":
      return `tên loại “${text}” không phải loại của mục này${at}`;
    case "phrase":
      return `có cụm từ “${text}”${at}`;
    case "against":
      return `có cụm từ “${text}” cho thấy không phải mục này${at}`;
    case "answers":
      return `văn bản cho biết nó trả lời văn bản số “${text}”`;
    case "text-limit":
      return `phần thân văn bản chỉ được góp có giới hạn${at}`;
    case "exclusion":
      return `loại trừ được ưu tiên hơn các mục${at}`;
    case "nothing":
      return "mức mà từ ngữ phải vượt qua khi tên loại chưa rõ";
    case "everyday":
      return "thư viết như thư trao đổi hằng ngày";
  }
}

function signed(points: number): string {
  return `${points < 0 ? "−" : "+"}${figure(Math.abs(points))}`;
}

function figure(value: number): string {
  return value.toFixed(2).replace(/0$/, "").replace(".", ",").replace("-", "−");
}
