import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { certificate } from "../server/certificate";
import { addinFolder, readHosting } from "../server/hosting";
import { Refusal } from "../server/refusal";
import { outlookSite } from "./outlook-site";
import { readOptions, usage, type Options } from "./options";
import { steps } from "./steps";
import { isTrusted, trustCommands, trustNow, type Machine, type TrustCommands } from "./trust";

/** Serves the built add-in to a real Outlook on this machine and says what is left to do by hand. */
async function main({ port, data, trust, help }: Options): Promise<void> {
  if (help) return void console.log(usage);
  const hosting = readHosting();
  const origin = `https://localhost:${port}`;
  const folder = path.join(data, "certificate");
  const tls = await certificate(folder);
  const server = https.createServer(tls, outlookSite(addinFolder, hosting, origin));
  server.listen(port, "localhost");
  await once(server, "listening");
  const { fingerprint256, serialNumber } = new X509Certificate(tls.cert);
  const file = path.join(folder, "localhost-cert.pem");
  const commands = trustCommands(file, serialNumber, os.homedir());
  console.log(steps({ origin, port, certificate: file, fingerprint: fingerprint256, commands, trustedHere: trustedHere(commands, trust) }));
}

/** The commands of this kind of machine, where it trusts the certificate, or does so now because the person wishes it. */
function trustedHere(commands: Readonly<Record<Machine, TrustCommands>>, wished: boolean): TrustCommands | null {
  const machine = process.platform as Machine;
  const own = commands[machine] as TrustCommands | undefined;
  if (own === undefined) return null;
  if (isTrusted(own)) return own;
  const why = wished ? trustNow(own, machine, os.homedir()) : null;
  if (why !== null) console.error(`\nChưa cho máy này tin chứng thư được: ${why}. Hãy làm theo BƯỚC 1 dưới đây. (The certificate could not be trusted; see step 1.)`);
  return wished && why === null ? own : null;
}

try {
  await main(readOptions(process.argv.slice(2), process.env["EVANBAN_STARTED_IN"] ?? process.cwd()));
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof Refusal) console.error(`\n${error.message}\n`);
  else if (code === "EADDRINUSE") console.error("\nCổng này đang có chương trình khác dùng, có thể là npm start. Hãy tắt nó, hoặc chọn cổng khác: npm run start:outlook -- --port 9444\n");
  else if (code === "EACCES") console.error("\nKhông có quyền mở cổng hoặc ghi thư mục dữ liệu. Hãy chọn cổng trên 1024, hoặc thư mục khác: npm run start:outlook -- --port 9444 --data THƯ-MỤC\n");
  else console.error(error);
  process.exit(error instanceof Refusal && error.code === "usage" ? 2 : 1);
}
