import type { Asked } from "../domain/asked";
import type { CatalogueEntry, Exclusion } from "../domain/catalogue";
import type { DocumentJudgement, EntryJudgement } from "../domain/classification";
import { readSubject } from "../domain/classify/seen";
import type { Evidence } from "../domain/evidence";
import { memoryStore } from "../documents/ocr/ocr-cache";
import { openScanReader } from "../documents/scan-reader";
import { describeAsked } from "../text/describe-asked";
import { describeEvidence } from "../text/describe-evidence";
import { describeFinding } from "../text/describe-finding";
import { reasonLines } from "../text/describe-reason";
import { incomingVi } from "../text/incoming.vi";
import { readAndJudge } from "./check-file";
import { decisions, type Rules } from "./checked";
import { commandOptions } from "./command-options";
import { misused } from "./misused";
import type { JudgedMail } from "./judge-mail";
import { printable } from "./printable";
import { severities } from "./readable-report";
import { readRules } from "./read-rules";
import { reportLine } from "./report-line";
import type { Streams } from "./streams";

export const explainUsage = `npm run --silent admin -- explain THƯ.eml [--policy TỆP] [--catalogue TỆP] [--no-scans] [--json]
  Giải thích vì sao một thư được nhận định như vậy: đọc được gì, cân nhắc những mục nào, từng lý do bao nhiêu điểm, quyết định ra sao.
  --policy TỆP        chính sách cần thử; không có thì dùng chính sách mẫu assets/policy.json
  --catalogue TỆP     Danh mục cần thử; không có thì dùng assets/catalogue.json
  --no-scans          không nhận dạng chữ trong bản quét
  --json              dạng JSON
`;

const relations = { own: "của chính thư này", forwarded: "của thư được chuyển tiếp", answered: "của thư được trả lời" } as const;
const sources = { text: "chữ của tệp", ocr: "nhận dạng từ bản quét", "name-only": "chỉ theo tên tệp", none: "không có chữ" } as const;
const problems = { encrypted: "tệp có mật khẩu", damaged: "tệp bị hỏng", "too-large": "tệp quá lớn hoặc quá lâu", unsupported: "loại tệp không đọc được" } as const;

/** `explain`: 0 when the mail was read, 1 when it could not be, 2 for wrong usage or rules that cannot be used. */
export async function explain(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: ["policy", "catalogue"], flags: ["no-scans", "json"] });
  if (typeof options === "string") return refuse(misused(options, explainUsage));
  const { values, flags, paths } = options;
  const file = paths[0];
  if (file === undefined || paths.length !== 1) return refuse(misused("Hãy nêu đúng một tệp thư.", explainUsage));
  const rules = await readRules(values.policy ?? null, values.catalogue ?? null);
  if (typeof rules === "string") return refuse(rules);

  const scans = rules.policy.readScans && !flags.has("no-scans") ? openScanReader(null, null, async () => memoryStore()) : null;
  const judged = await readAndJudge(file, rules, scans);
  scans?.close();
  if ("code" in judged) {
    if (flags.has("json")) await out(`${JSON.stringify({ file, error: judged })}\n`);
    else err(`${printable(file)}: ${judged.message}\n`);
    return 1;
  }
  await out(flags.has("json") ? `${JSON.stringify(explanation(file, judged, rules))}\n` : readable(file, judged, rules));
  return 0;
}

/** The line of `check`, with what it rests on. */
function explanation(file: string, judged: JudgedMail, { policy }: Rules) {
  const { message, documents } = judged.classification;
  const line = reportLine(file, judged, policy);
  return {
    ...line,
    subject: judged.mail.subject,
    title: readSubject(judged.mail.subject),
    message: { ...line.message, evidence: message.evidence, considered: message.considered },
    documents: line.documents.map((document, i) => ({ ...document, considered: documents[i]?.considered ?? [] })),
  };
}

function readable(file: string, { mail, classification, official, findings, decision, asked }: JudgedMail, rules: Rules): string {
  const title = readSubject(mail.subject);
  const pictures = mail.attachments.filter(({ isInline }) => isInline).length;
  const lines = [
    printable(file),
    "",
    "TIÊU ĐỀ THƯ",
    `  ${said(mail.subject)}`,
    `  đọc như tên văn bản: ${relations[title.relation]}; loại ${said(title.type)}${title.type === null ? "" : ` (chắc ${percent(title.certainty)})`}; số, ký hiệu ${said(title.symbol)}; phần còn lại ${said(title.rest)}`,
    ...(pictures > 0 ? [`  ${pictures} ảnh nằm trong nội dung thư, không xét như văn bản`] : []),
    ...classification.documents.flatMap((document) => ["", `VĂN BẢN: ${printable(document.attachment ?? "nội dung thư")}`, ...documentLines(document), ...judgementLines(document, rules)]),
    "",
    "CẢ THƯ",
    ...messageLines(classification, rules),
    `  ${official ? "thư công vụ" : "thư thường"}`,
    ...askedLines(asked),
    "",
    `QUYẾT ĐỊNH: ${decisions[decision]}`,
    ...(findings.length === 0 ? ["  Không có gì phải nhắc."] : []),
    ...findings.flatMap((finding) => {
      const { title: name, what, todo, legal } = describeFinding(finding, "vi");
      return [`  [${severities[finding.severity]}] ${printable(name)}`, `      ${printable(what)}`, `      ${printable(todo)}`, ...(legal === null ? [] : [`      Căn cứ: ${printable(legal)}`])];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function askedLines(asked: readonly Asked[]): readonly string[] {
  if (asked.length === 0) return [];
  return [
    "",
    "THƯ ĐỀ NGHỊ NGƯỜI NHẬN",
    ...asked.flatMap((one) => {
      const { what, when, notes, more, sentence, where } = describeAsked(one, null, incomingVi);
      return [`  ${printable(`${what}: ${when}`)}`, ...[...notes, ...more].map((note) => `      ${printable(note)}`), `      ${printable(`${where}: “${sentence}”`)}`];
    }),
  ];
}

function documentLines({ facts, textSource, problem, signatures, poor }: DocumentJudgement): readonly string[] {
  const { type, symbol, issuedDate, issuer, subject, signer, secrecy, circulation, urgency, draft, portalRecipient, evidence } = facts;
  const known: readonly (readonly [string, string | null])[] = [
    ["Loại", type], ["Số, ký hiệu", symbol], ["Ngày", issuedDate], ["Cơ quan ban hành", issuer], ["Trích yếu", subject], ["Người ký", signer], ["Độ mật", secrecy],
    ["Phạm vi lưu hành", circulation], ["Độ khẩn", urgency], ["Dự thảo", draft ? "có" : null], ["Nơi nhận có Cổng thông tin", portalRecipient ? "có" : null],
  ];
  return [
    `  Nguồn chữ: ${sources[textSource]}${problem === null ? "" : `; ${problems[problem]}`}${poor ? "; chữ xấu, dễ đọc sai" : ""}`,
    ...known.flatMap(([name, value]) => (value ? [`  ${name}: ${printable(value)}`] : [])),
    ...signatures.map((one) => `  Chữ ký số: ${printable(one.signer)}${one.coversFile ? "" : "; không bao trùm cả tệp"}`),
    ...(evidence.length > 0 ? ["  Thấy ở đâu:", ...evidence.map(evidenceLine)] : []),
  ];
}

function evidenceLine(evidence: Evidence): string {
  const { context, text, sure } = evidence;
  const round = context ? ` («${printable(context.text.slice(0, context.at))}[${printable(text)}]${printable(context.text.slice(context.at + text.length))}»)` : "";
  return `    - ${printable(describeEvidence(evidence, "vi"))}${sure === undefined ? "" : `, chắc ${percent(sure)}`}${round}`;
}

/** Most mails take the judgement of the document they carry, which stands above. */
function messageLines({ message, documents }: JudgedMail["classification"], rules: Rules): readonly string[] {
  const main = documents.find((one) => one.entry === message.entry && JSON.stringify(one.considered) === JSON.stringify(message.considered));
  return main ? [judgedLine(message, rules), `  theo văn bản: ${printable(main.attachment ?? "nội dung thư")} (lý do ở trên)`] : judgementLines(message, rules);
}

function judgementLines(judgement: EntryJudgement, rules: Rules): readonly string[] {
  const { evidence, considered } = judgement;
  return [
    judgedLine(judgement, rules),
    ...evidence.filter(({ kind }) => kind === "phrase").map(evidenceLine),
    considered.length === 0 ? "  Không cân nhắc mục nào khác: dấu trên văn bản đã quyết định." : "  Đã cân nhắc:",
    ...reasonLines(judgement, rules.catalogue, "vi", considered.length).flatMap(({ code, name, total, reasons }, i) => [
      `    ${i + 1}. ${printable(`${code ?? ""} ${name}`.trim())}: ${total}`,
      ...reasons.map(({ points, words }) => `         ${points}  ${printable(words)}`),
    ]),
  ];
}

function judgedLine({ entry, confidence }: EntryJudgement, rules: Rules): string {
  return `  Nhận định: ${entry === null ? "không thuộc Danh mục" : `${printable(entry)} ${printable(nameOf(entry, rules))}`} (${percent(confidence)})`;
}

function nameOf(code: string | null, { catalogue }: Rules): string {
  return [...catalogue.entries, ...catalogue.exclusions].find((one: CatalogueEntry | Exclusion) => one.code === code)?.vi ?? "";
}

function said(text: string | null): string {
  return text === null || text === "" ? "không thấy" : `“${printable(text)}”`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
