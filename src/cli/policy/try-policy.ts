import { parsePolicy } from "../../config/parse-policy";
import { policyWarnings } from "../../config/policy-warnings";
import { memoryStore } from "../../documents/ocr/ocr-cache";
import { openScanReader } from "../../documents/scan-reader";
import { dayInVietnam } from "../../domain/asking/calendar";
import { describeFinding } from "../../text/describe-finding";
import { readAndJudge } from "../check-file";
import { decisions } from "../checked";
import { commandOptions } from "../command-options";
import { misused } from "../misused";
import { findMails } from "../find-mails";
import { placedFaults } from "../json-faults";
import type { JudgedMail } from "../judge-mail";
import { placedLine } from "../placed-fault";
import { printable } from "../printable";
import { readOne, readRules } from "../read-rules";
import type { Streams } from "../streams";
import { rulesFor, standingOf } from "./for-person";

export const tryUsage = `npm run --silent admin -- try MỚI.json THƯ_MỤC… [--policy TỆP] [--catalogue TỆP] [--person ĐỊA_CHỈ] [--no-scans] [--json]
  Thử chính sách mới trên thư .eml đã có: thư nào đổi quyết định khi gửi, và vì sao.
  --policy TỆP        chính sách đang dùng; không có thì dùng assets/policy.json
  --catalogue TỆP     Danh mục; không có thì dùng assets/catalogue.json
  --person ĐỊA_CHỈ    thử như người này: theo cấp dưới và diện thí điểm của họ; không có thì theo chính sách của Bộ
  --no-scans          không nhận dạng chữ trong bản quét
  --json              mỗi thư đổi quyết định một dòng JSON
`;

interface Tried {
  readonly file: string;
  readonly before: JudgedMail["decision"];
  readonly after: JudgedMail["decision"];
  /** Titles of findings that come, go or weigh otherwise. */
  readonly why: readonly string[];
}

const severityWords = { advise: "chỉ nhắc", ask: "hỏi lại", stop: "dừng", off: "tắt" } as const;

/** `try`: 0 when every mail was read, 1 when some were not, 2 for wrong usage or rules that cannot be used. */
export async function tryPolicy(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: ["policy", "catalogue", "person"], flags: ["no-scans", "json"] });
  if (typeof options === "string") return refuse(misused(options, tryUsage));
  const { values, flags, paths: [newFile, ...folders] } = options;
  if (newFile === undefined || folders.length === 0) return refuse(misused("Hãy nêu chính sách mới, rồi thư mục hoặc tệp .eml.", tryUsage));
  const written = await readRules(values.policy ?? null, values.catalogue ?? null);
  if (typeof written === "string") return refuse(written);
  const policy = await readOne("Chính sách", newFile, parsePolicy);
  if (typeof policy === "string") return refuse(policy);
  const present = rulesFor(values.person, written);
  if (typeof present === "string") return refuse(present);
  const next = rulesFor(values.person, { ...written, policy: policy.value });
  if (typeof next === "string") return refuse(next);
  for (const fault of placedFaults(newFile, policy.text, policyWarnings(policy.value, dayInVietnam(new Date().toISOString())))) err(`${placedLine({ ...fault, advice: true })}\n`);
  if (values.person !== undefined && !flags.has("json")) await out(`${standingOf(values.person, { ...written, policy: policy.value })}\n`);

  // One reader for both: a page recognised once is not recognised again.
  const reads = !flags.has("no-scans") && (present.policy.readScans || next.policy.readScans);
  const scans = reads ? openScanReader(null, null, async () => memoryStore()) : null;
  let mails = 0;
  let unread = 0;
  let changed = 0;
  for (const folder of folders) {
    for await (const { file, error } of findMails(folder)) {
      mails++;
      const before = error ?? (await readAndJudge(file, present, present.policy.readScans ? scans : null));
      const after = error ?? (await readAndJudge(file, next, next.policy.readScans ? scans : null));
      if ("code" in before || "code" in after) {
        unread++;
        err(`${printable(file)}: ${("code" in before ? before : (after as { readonly message: string })).message}\n`);
        continue;
      }
      if (before.decision === after.decision) continue;
      changed++;
      const tried: Tried = { file, before: before.decision, after: after.decision, why: reasons(before, after) };
      await out(flags.has("json") ? `${JSON.stringify(tried)}\n` : readable(tried));
    }
  }
  scans?.close();
  // Nothing looked at would read as nothing changed.
  if (mails === 0) err(`Không thấy tệp .eml nào trong ${folders.map(printable).join(", ")}. Hãy chỉ tới thư mục có thư đã lưu thành .eml.\n`);
  if (!flags.has("json")) await out(`${mails} thư: ${changed} thư đổi quyết định, ${mails - changed - unread} thư giữ nguyên${unread > 0 ? `, ${unread} thư không đọc được` : ""}.\n`);
  return unread > 0 || mails === 0 ? 1 : 0;
}

function reasons(before: JudgedMail, after: JudgedMail): readonly string[] {
  const title = (finding: JudgedMail["findings"][number]) => describeFinding(finding, "vi").title;
  const of = ({ findings }: JudgedMail) => new Map(findings.map((finding) => [finding.kind, finding]));
  const [was, is] = [of(before), of(after)];
  return [
    ...(before.official === after.official ? [] : [after.official ? "nay là thư công vụ" : "không còn là thư công vụ"]),
    ...[...new Set([...was.keys(), ...is.keys()])].flatMap((kind) => {
      const [old, now] = [was.get(kind), is.get(kind)];
      if (!old) return [`thêm “${title(now!)}” (${severityWords[now!.severity]})`];
      if (!now) return [`bỏ “${title(old)}” (${severityWords[old.severity]})`];
      return old.severity === now.severity ? [] : [`“${title(now)}”: ${severityWords[old.severity]} → ${severityWords[now.severity]}`];
    }),
  ];
}

function readable({ file, before, after, why }: Tried): string {
  return `${printable(file)}\n  ${decisions[before]} → ${decisions[after]}: ${printable(why.join("; "))}\n`;
}
