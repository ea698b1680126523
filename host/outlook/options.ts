import path from "node:path";
import { Refusal } from "../server/refusal";

export interface Options {
  readonly port: number;
  /** Where the certificate is kept: the folder of the local Outlook, which has the same. */
  readonly data: string;
  /** Has this machine trust the certificate, rather than say how. */
  readonly trust: boolean;
  readonly help: boolean;
}

export const usage = `Phục vụ phần bổ trợ trên máy này cho Outlook thật. (Serves the add-in from this machine to a real Outlook.)

  npm run start:outlook                      dựng nếu cần, phục vụ, in cách tin chứng thư và cách nạp vào Outlook
  npm run start:outlook -- --trust           thêm: cho máy này tin chứng thư thử (hệ điều hành có thể hỏi mật khẩu)
  npm run start:outlook -- --port 9444       đổi cổng (mặc định: 8444)
  npm run start:outlook -- --data THƯ-MỤC    nơi giữ chứng thư (mặc định: .data)
`;

/** Reads the command line; a relative folder is relative to where the command was called. */
export function readOptions(args: readonly string[], cwd: string): Options {
  let [port, data, trust, help] = [8444, path.join(cwd, ".data"), false, false];
  const rest = [...args];
  const valueOf = (flag: string): string => {
    const value = rest.shift();
    if (value === undefined || value.startsWith("--")) throw new Refusal(2, "usage", `${flag} cần một giá trị đi sau.\n\n${usage}`);
    return value;
  };
  while (rest.length > 0) {
    const flag = rest.shift() ?? "";
    if (flag === "--port") port = Number(valueOf(flag));
    else if (flag === "--data") data = path.resolve(cwd, valueOf(flag));
    else if (flag === "--trust") trust = true;
    else if (flag === "--help" || flag === "-h") help = true;
    else throw new Refusal(2, "usage", `Không hiểu “${flag}”.\n\n${usage}`);
  }
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal(2, "usage", "Cổng không hợp lệ: hãy dùng một số từ 1 đến 65535, ví dụ --port 9444.");
  return { port, data, trust, help };
}
