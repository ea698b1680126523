import https from "node:https";
import { Refusal } from "./refusal";

/** A built release as a server of its own serves it (`npm run admin -- serve`), headers and all. */
export interface Release {
  /** Address of the Office library, as its pages name it. */
  readonly officeJs: string;
  get(path: string): Promise<Relayed>;
}

interface Relayed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Of this one connection, and what a changed page makes untrue. */
const ofTheConnection = ["connection", "keep-alive", "transfer-encoding", "content-length", "date"];

export async function openRelease(address: string): Promise<Release> {
  const get = (path: string): Promise<Relayed> =>
    new Promise((resolve, reject) => {
      // Its certificate is made for one run; it is on this machine.
      const request = https.get(new URL(path, address), { rejectUnauthorized: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => resolve({ status: answer.statusCode ?? 502, headers: Object.fromEntries(Object.entries(answer.headers).flatMap(([name, value]) => (value === undefined || ofTheConnection.includes(name) ? [] : [[name, String(value)]]))), body: Buffer.concat(chunks) }));
      });
      request.on("error", reject);
    });
  const officeJs = /<script src="(https:[^"]+)"><\/script>/.exec(await get("/taskpane.html").then(({ body }) => body.toString("utf8"), () => ""))?.[1];
  if (officeJs === undefined) throw new Refusal(1, "no-release", `Không có bản dựng nào được phục vụ ở ${address}. Hãy chạy \`npm run admin -- serve THƯ_MỤC\` ở một cửa sổ khác rồi chạy lại.`);
  return { officeJs, get };
}
