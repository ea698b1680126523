export interface Options {
  readonly json: boolean;
  readonly help: boolean;
  /** False leaves scanned pages unread. */
  readonly scans: boolean;
  readonly policy: string | null;
  readonly catalogue: string | null;
  readonly paths: readonly string[];
}

/** Reads the command line; a sentence when it cannot be followed. */
export function readOptions(args: readonly string[]): Options | string {
  const files: { policy: string | null; catalogue: string | null } = { policy: null, catalogue: null };
  const paths: string[] = [];
  let json = false;
  let help = false;
  let scans = true;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    const file = /^--(policy|catalogue)(?:=([\s\S]*))?$/.exec(arg);
    if (arg === "--") {
      paths.push(...args.slice(i + 1));
      break;
    } else if (arg === "--json") json = true;
    else if (arg === "--no-scans") scans = false;
    else if (arg === "--help" || arg === "-h") help = true;
    else if (file) {
      const value = file[2] ?? args[++i];
      if (value === undefined || value === "" || (file[2] === undefined && value.startsWith("--"))) return `Sau --${file[1]} phải có tên tệp, ví dụ: --${file[1]} ${file[1]}.json.`;
      files[file[1] as "policy" | "catalogue"] = value;
    } else if (arg.startsWith("-") && arg !== "-") return `Không có tuỳ chọn ${arg}.`;
    else paths.push(arg);
  }
  if (!help && paths.length === 0) return "Chưa nêu tệp .eml hoặc thư mục nào để kiểm tra.";
  return { json, help, scans, ...files, paths };
}

export const usage = `Cách dùng: npm run --silent check -- [--json] [--policy TỆP] [--catalogue TỆP] ĐƯỜNG_DẪN…

  ĐƯỜNG_DẪN         tệp .eml, hoặc thư mục chứa tệp .eml (kể cả thư mục con)
  --json            mỗi thư một dòng JSON
  --policy TỆP      chính sách cần thử; không có thì dùng chính sách mẫu assets/policy.json
  --no-scans        không nhận dạng chữ trong bản quét (nhanh hơn, bản quét chỉ xét theo tên tệp)
  --catalogue TỆP   Danh mục cần thử; không có thì dùng assets/catalogue.json

Kết quả: 0 mọi tệp đều đọc được, 1 có tệp không đọc được, 2 sai cách dùng hoặc chính sách có lỗi.
`;
