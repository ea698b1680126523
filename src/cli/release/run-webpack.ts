import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Settings of webpack.config.js. */
export interface BuildSettings {
  readonly origin: string;
  readonly officeJs: string;
  readonly policy: string;
  readonly catalogue: string;
  readonly sendMode: string;
}

/** Builds the product alone, without the local Outlook, into `dist`; what webpack said when it could not. */
export function runWebpack(dist: string, { origin, officeJs, policy, catalogue, sendMode }: BuildSettings): Promise<string | null> {
  const { EVANBAN_SAMPLE: _sample, ...environment } = process.env;
  const env = { ...environment, EVANBAN_ORIGIN: origin, EVANBAN_OFFICE_JS: officeJs, EVANBAN_POLICY: policy, EVANBAN_CATALOGUE: catalogue, EVANBAN_SEND_MODE: sendMode, EVANBAN_DIST: dist, NODE_ENV: "production", FORCE_COLOR: "0" };
  const child = spawn(process.execPath, ["node_modules/webpack/bin/webpack.js", "--config-name", "send file", "--config-name", "pane", "--config-name", "desk"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0 ? null : said));
  });
}
