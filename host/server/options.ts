import path from "node:path";
import { Refusal } from "./refusal";

export interface Options {
  /** Port of the page; the add-in has its own origin on the next port. */
  readonly port: number;
  readonly data: string;
  /** Folder of `.eml` files to add to the mailbox of the first person. */
  readonly mail: string | null;
  /** Address on this machine at which a release is served, to be looked at instead of the build. */
  readonly addin: string | null;
  readonly open: boolean;
  readonly help: boolean;
}

export const usage = `Outlook cục bộ: xem toàn bộ phần bổ trợ trên thư mẫu, không cần máy chủ thư.

  npm start                         chạy với thư mẫu
  npm start -- --mail THƯ-MỤC       thêm các tệp .eml của bạn vào hộp thư
  npm start -- --port 9443          đổi cổng (phần bổ trợ dùng cổng kế tiếp)
  npm start -- --data THƯ-MỤC       nơi giữ các hộp thư (mặc định: .data)
  npm start -- --addin ĐỊA-CHỈ      xem bản dựng đang được \`npm run admin -- serve\` phục vụ, với tiêu đề của nó
  npm start -- --no-open            không tự mở trình duyệt
`;

/** Reads the command line; relative folders are relative to where `npm start` was called. */
export function readOptions(args: readonly string[], cwd: string): Options {
  let port = 8443;
  let data = path.join(cwd, ".data");
  let mail: string | null = null;
  let addin: string | null = null;
  let open = true;
  let help = false;
  const rest = [...args];
  const valueOf = (flag: string): string => {
    const value = rest.shift();
    if (value === undefined || value.startsWith("--")) throw new Refusal(2, "usage", `${flag} cần một giá trị đi sau.\n\n${usage}`);
    return value;
  };
  while (rest.length > 0) {
    const flag = rest.shift();
    if (flag === "--port") port = readPort(valueOf(flag));
    else if (flag === "--data") data = path.resolve(cwd, valueOf(flag));
    else if (flag === "--mail") mail = path.resolve(cwd, valueOf(flag));
    else if (flag === "--addin") addin = readAddin(valueOf(flag));
    else if (flag === "--no-open") open = false;
    else if (flag === "--help" || flag === "-h") help = true;
    else throw new Refusal(2, "usage", `Không hiểu “${flag ?? ""}”.\n\n${usage}`);
  }
  return { port, data, mail, addin, open, help };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65534) throw new Refusal(2, "usage", `Cổng “${text}” không hợp lệ: hãy dùng một số từ 1 đến 65534, ví dụ --port 9443.`);
  return port;
}

function readAddin(text: string): string {
  if (!/^https:\/\/localhost:\d{1,5}\/?$/.test(text)) throw new Refusal(2, "usage", `“${text}” không phải địa chỉ trên máy này: hãy dùng địa chỉ mà \`npm run admin -- serve\` in ra, ví dụ --addin https://localhost:8445.`);
  return text;
}
