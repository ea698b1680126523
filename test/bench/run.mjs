/** `npm run bench`: prints figures, each beside a named rival measured in the same run. Never an assertion: machines are noisy. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { buildOnce, findBrowser, installPackages, needNode20, root } from "../../build/prepare.mjs";

needNode20();
installPackages();
buildOnce();
const wanted = process.argv.slice(2);
const benches = ["pane", "switch", "typing", "main-thread", "docx", "pdf", "ocr", "classify", "decide", "check", "month", "desk-list"].filter((name) => wanted.length === 0 || wanted.includes(name));
/** Compiled as the product is: run from its sources, every function inside another pays for its name. */
const compiled = ["classify", "decide"];
let status = 0;
for (const name of benches) {
  const program = compiled.includes(name) ? [await compile(name)] : ["--import", "tsx", path.join(root, "test/bench", `${name}.ts`)];
  const done = spawnSync(process.execPath, program, { cwd: root, stdio: "inherit", env: { ...process.env, EVANBAN_CHROMIUM: findBrowser() } });
  if (done.status !== 0) status = 1;
}
process.exit(status);

async function compile(name) {
  const outfile = path.join(root, ".data/bench", `${name}.mjs`);
  await build({ entryPoints: [path.join(root, "test/bench", `${name}.ts`)], outfile, bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", logLevel: "error" });
  return outfile;
}
