import { availableParallelism } from "node:os";
import { unknownOption } from "./command-options";

export interface Options {
  readonly json: boolean;
  /** What a person gets: a row a mail, or all of it; `null` is the table on a terminal, all of it in a file or a pipe. */
  readonly shape: "table" | "details" | null;
  readonly help: boolean;
  /** False leaves scanned pages unread. */
  readonly scans: boolean;
  /** Mails checked at the same time. */
  readonly jobs: number;
  /** Seconds a mail may take. */
  readonly timeout: number;
  readonly policy: string | null;
  readonly catalogue: string | null;
  readonly paths: readonly string[];
}

/** A scan takes seconds a page, and a mail may carry a dozen of them. */
const timeout = 300;
const known = ["json", "table", "details", "no-scans", "policy", "catalogue", "jobs", "timeout"];
const most = { jobs: 256, timeout: 86_400 } as const;

/** Reads the command line; a sentence when it cannot be followed. */
export function readOptions(args: readonly string[]): Options | string {
  const files: { policy: string | null; catalogue: string | null } = { policy: null, catalogue: null };
  const numbers = { jobs: Math.min(most.jobs, availableParallelism()), timeout };
  const paths: string[] = [];
  let json = false;
  let shape: Options["shape"] = null;
  let help = false;
  let scans = true;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    const [, name = "", joined] = /^--(policy|catalogue|jobs|timeout)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (arg === "--") {
      paths.push(...args.slice(i + 1));
      break;
    } else if (arg === "--json") json = true;
    else if (arg === "--details" || arg === "--table") shape = arg === "--details" ? "details" : "table";
    else if (arg === "--no-scans") scans = false;
    else if (arg === "--help" || arg === "-h") help = true;
    else if (name !== "") {
      const value = joined ?? args[++i];
      const missing = value === undefined || value === "" || (joined === undefined && value.startsWith("--"));
      if (name === "jobs" || name === "timeout") {
        const number = missing || !/^\d{1,6}$/.test(value) ? 0 : Number(value);
        if (number < 1 || number > most[name]) return `Sau --${name} phải có một số từ 1 đến ${most[name]}, ví dụ: --${name} ${name === "jobs" ? 4 : 600}.`;
        numbers[name] = number;
      } else if (missing) return `Sau --${name} phải có tên tệp, ví dụ: --${name} ${name}.json.`;
      else files[name as "policy" | "catalogue"] = value;
    } else if (arg.startsWith("-") && arg !== "-") return unknownOption(arg, known);
    else paths.push(arg);
  }
  if (!help && paths.length === 0) return "Chưa nêu tệp .eml hoặc thư mục nào để kiểm tra.";
  return { json, shape, help, scans, ...numbers, ...files, paths };
}

/** A command line that `readOptions` reads as these options, for other paths. */
export function argumentsFor({ json, shape, scans, jobs, timeout, policy, catalogue }: Options, paths: readonly string[]): readonly string[] {
  return [
    ...(json ? ["--json"] : []), ...(shape === null ? [] : [`--${shape}`]), ...(scans ? [] : ["--no-scans"]), `--jobs=${jobs}`, `--timeout=${timeout}`,
    ...(policy === null ? [] : [`--policy=${policy}`]), ...(catalogue === null ? [] : [`--catalogue=${catalogue}`]), "--", ...paths,
  ];
}

export const usage = `Cách dùng: npm run --silent check -- [--json] [--policy TỆP] [--catalogue TỆP] ĐƯỜNG_DẪN…

  ĐƯỜNG_DẪN         tệp .eml, hoặc thư mục chứa tệp .eml (kể cả thư mục con)
  --json            mỗi thư một dòng JSON
  --table           mỗi thư một hàng của bảng; mặc định khi xem trên màn hình
  --details         báo cáo đầy đủ từng thư; mặc định khi ghi ra tệp hay chuyển sang lệnh khác
  --policy TỆP      chính sách cần thử; không có thì dùng chính sách mẫu assets/policy.json
  --no-scans        không nhận dạng chữ trong bản quét (nhanh hơn, bản quét chỉ xét theo tên tệp)
  --catalogue TỆP   Danh mục cần thử; không có thì dùng assets/catalogue.json
  --jobs N          số thư kiểm tra cùng lúc; không có thì bằng số lõi của máy
  --timeout GIÂY    thời gian nhiều nhất cho một thư, mặc định ${timeout}; thư nào quá thì báo lỗi riêng thư ấy

Kết quả: 0 mọi tệp đều đọc được, 1 có tệp không đọc được, 2 sai cách dùng hoặc chính sách có lỗi.
`;
