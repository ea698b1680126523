import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { commandOptions } from "../command-options";
import { misused } from "../misused";
import type { Streams } from "../streams";
import { serveFolder } from "./serve-folder";

export const serveUsage = `npm run --silent admin -- serve THƯ_MỤC [--port CỔNG]
  Phục vụ một bản dựng qua https trên máy này, với đúng các tiêu đề trong tệp tiêu đề của nó, để xem thử trước khi đưa lên. Ctrl-C để dừng.
  --port CỔNG         không có thì dùng 8445
`;

/** `serve`: runs until it is told to stop; 2 when it cannot begin. */
export async function serve(args: readonly string[], { out, err }: Streams): Promise<0 | 2> {
  const refuse = (message: string): 2 => {
    err(`${message}\n`);
    return 2;
  };
  const options = commandOptions(args, { values: ["port"], flags: [] });
  if (typeof options === "string") return refuse(misused(options, serveUsage));
  const folder = options.paths[0];
  const port = Number(options.values.port ?? "8445");
  if (folder === undefined || options.paths.length !== 1) return refuse(misused("Hãy nêu đúng một thư mục đã dựng.", serveUsage));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return refuse("Sau --port phải có số cổng, ví dụ: --port 8445.");
  const served = await serveFolder(folder, port);
  if (typeof served === "string") return refuse(served);
  const temporary = mkdtempSync(path.join(os.tmpdir(), "evanban-serve-"));
  const authority = path.join(temporary, "chung-thu.pem");
  writeFileSync(authority, served.certificate);
  await out(`Đang phục vụ ${folder} tại https://localhost:${served.port}/taskpane.html (trình duyệt sẽ hỏi về chứng thư tự ký: chọn tiếp tục).\nXem từ bên ngoài: npm run admin -- doctor ĐỊA_CHỈ_ĐÃ_DỰNG --connect localhost:${served.port} --ca ${authority}\nCtrl-C để dừng.\n`);
  await new Promise<void>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
  });
  await served.close();
  rmSync(temporary, { recursive: true, force: true });
  return 0;
}
