import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parsePolicy } from "../../config/parse-policy";
import { faultLines } from "../../config/parsed";
import { readAddress, readHost } from "../../domain/read-address";
import { commandOptions } from "../command-options";
import { misused } from "../misused";
import { defaultPolicy } from "../read-rules";
import type { Streams } from "../streams";
import { writeNew } from "../write-new";

export const initUsage = `npm run --silent admin -- init [TỆP.json]
  Hỏi vài câu rồi viết chính sách của Bộ; không ghi đè tệp đã có. Câu trả lời có thể đưa qua đường ống, mỗi dòng một câu.
  TỆP.json            nơi ghi; không có thì là chinh-sach.json
`;

/** It stands beside the policy, for the editor; it is not published. */
const schemaName = "policy.schema.json";

type Ask = NonNullable<Streams["ask"]>;

/** What a person answers that cannot be used is asked again; the end of the answers is not an answer. */
class NoAnswer extends Error {}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isAddress = (text: string) => typeof readAddress(text) !== "string" && !/[<>\s]/.test(text);
const isHost = (text: string) => /^[^@*[\s/]+\.[^@*[\s/]+$/.test(text) && readHost(text) !== "";

/** `init`: 0 when the policy is written, 2 when it is not. */
export async function init(args: readonly string[], { out, err, ask }: Streams): Promise<0 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: [], flags: [] });
  if (typeof options === "string" || options.paths.length > 1) return refuse(misused(typeof options === "string" ? options : "Hãy nêu nhiều nhất một tệp.", initUsage));
  const file = options.paths[0] ?? "chinh-sach.json";
  if (existsSync(file)) return refuse(`Tệp ${file} đã có nên không ghi. Hãy nêu tên khác, hoặc sửa tệp ấy rồi chạy \`npm run admin -- check --policy ${file}\`.`);
  if (!ask) return refuse("Không có ai trả lời ở đầu vào. Hãy chạy lệnh trong cửa sổ lệnh.");
  try {
    const text = await questions(ask, (message) => err(`  ${message}\n`));
    const parsed = parsePolicy(text);
    if (!parsed.ok) return refuse(`Chính sách từ các câu trả lời có lỗi, chưa ghi:\n${faultLines(parsed.faults)}`);
    const failure = await writeNew(file, text, false);
    if (failure !== null) return refuse(failure);
    // One that is there stays: it is this one, or somebody's own.
    await writeNew(path.join(path.dirname(file), schemaName), readFileSync(path.join(path.dirname(defaultPolicy), schemaName), "utf8"), false);
  } catch (error) {
    if (error instanceof NoAnswer) return refuse(`\nHết câu trả lời khi đang hỏi: ${error.message}\nChưa ghi tệp nào. Hãy chạy lại và trả lời đủ.`);
    throw error;
  }
  await out(`Đã viết ${file} và, bên cạnh, ${schemaName} (gợi ý cho trình soạn thảo). Còn thiếu đơn vị thì thêm vào mục units của tệp, hoặc nhập cả bảng bằng lệnh units import. Tiếp theo: \`npm run admin -- check --policy ${file}\`, \`try ${file} THƯ_MỤC_THƯ\`, rồi \`build\`.\n`);
  return 0;
}

/** A policy of the answers; the lists of state bodies and personal providers are those of the sample. */
async function questions(ask: Ask, complain: (message: string) => void): Promise<string> {
  const one = async (question: string, fits: (answer: string) => string | null): Promise<string> => {
    for (;;) {
      const answer = (await ask(`${question}\n> `))?.trim();
      if (answer === undefined) throw new NoAnswer(question);
      const wrong = fits(answer);
      if (wrong === null) return answer;
      complain(wrong);
    }
  };
  const several = (answer: string) => answer.split(/[\s,;]+/).filter((part) => part !== "");
  const each = (what: string, fits: (part: string) => boolean) => (answer: string) => {
    const parts = several(answer);
    const wrong = parts.find((part) => !fits(part));
    return parts.length === 0 ? `Chưa có ${what} nào. Hãy ghi ít nhất một.` : wrong === undefined ? null : `"${wrong}" không phải ${what}. Hãy ghi lại.`;
  };
  const domains = several(await one("Tên miền hộp thư do Bộ cấp, cách nhau bằng dấu phẩy (ví dụ: moj.gov.vn, thads.moj.gov.vn)", each("tên miền", isHost)));
  const outside = (address: string) => (domains.some((domain) => address.toLowerCase().endsWith(`@${domain.toLowerCase()}`)) ? null : `${address} không thuộc tên miền đã ghi (${domains.join(", ")}). Hãy ghi lại; nếu tên miền ghi sai, nhấn Ctrl+C rồi chạy lại lệnh.`);
  const issued = (parts: readonly string[]) => parts.map(outside).find((wrong) => wrong !== null) ?? null;
  const mailboxes = several(await one("Hộp thư tiếp nhận văn bản để đăng tải (không có giá trị mặc định; hỏi Cục Công nghệ thông tin)", (answer) => each("địa chỉ thư", isAddress)(answer) ?? issued(several(answer))));
  const units: { code: string; name: string; mailboxes: readonly string[]; responsible: string }[] = [];
  for (;;) {
    const answer = await one(`Đơn vị thứ ${units.length + 1}: MÃ; tên đầy đủ; hộp thư chung, cách nhau bằng dấu phẩy (để trống: hết)`, (text) => unitFault(text, units.map(({ code }) => code)) ?? issued(several(text.split(";")[2] ?? "")));
    if (answer === "") break;
    const [code = "", name = "", addresses = ""] = answer.split(";").map((part) => part.trim());
    units.push({ code, name, mailboxes: several(addresses), responsible: "" });
  }
  const asGuid = (answer: string) => (guid.test(answer) && !/^0{8}-/.test(answer) ? null : "Không phải mã GUID thật. Hãy chép từ trang đăng ký ứng dụng của Microsoft Entra.");
  const tenantId = await one("Directory (tenant) ID của Bộ", asGuid);
  const clientId = await one("Application (client) ID của phần bổ trợ", asGuid);
  const support = await one("Nơi người dùng hỏi khi cần giúp (ví dụ: Cục Công nghệ thông tin, số máy lẻ)", (answer) => (answer === "" ? "Còn trống. Hãy ghi để người dùng biết hỏi ai." : null));
  const sample = JSON.parse(readFileSync(defaultPolicy, "utf8")) as Record<string, unknown>;
  const policy = { ...sample, $schema: `./${schemaName}`, sample: false, name: "", issuedDomains: domains, units, publicationMailboxes: mailboxes, editorialBoard: mailboxes, denied: [], signIn: { clientId, tenantId }, support };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

function unitFault(answer: string, codes: readonly string[]): string | null {
  if (answer === "") return codes.length === 0 ? "Chưa có đơn vị nào. Hãy ghi ít nhất một." : null;
  const parts = answer.split(";").map((part) => part.trim());
  const [code, name, addresses] = parts;
  if (parts.length !== 3 || !code || !name || !addresses) return "Cần ba phần cách nhau bằng dấu chấm phẩy, như: VP; Văn phòng Bộ; vanphongbo@moj.gov.vn.";
  if (codes.includes(code)) return `Mã ${code} đã dùng. Hãy chọn mã khác.`;
  const wrong = addresses.split(/[\s,]+/).find((address) => !isAddress(address));
  return wrong === undefined ? null : `"${wrong}" không phải địa chỉ thư. Hãy ghi lại cả dòng.`;
}
