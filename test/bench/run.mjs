/** `npm run bench`: prints figures, each beside a named rival measured in the same run. Never an assertion: machines are noisy. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildOnce, findBrowser, installPackages, needNode20, root } from "../../build/prepare.mjs";

needNode20();
installPackages();
buildOnce();
const wanted = process.argv.slice(2);
const benches = ["pane-open", "main-thread", "docx", "pdf", "ocr", "check"].filter((name) => wanted.length === 0 || wanted.includes(name));
let status = 0;
for (const name of benches) {
  const done = spawnSync(process.execPath, ["--import", "tsx", path.join(root, "test/bench", `${name}.ts`)], { cwd: root, stdio: "inherit", env: { ...process.env, EVANBAN_CHROMIUM: findBrowser() } });
  if (done.status !== 0) status = 1;
}
process.exit(status);
