/** `npm run looks [STATE…]`: every state of the product photographed in every theme, language and width, and compared with what was accepted. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildOnce, findBrowser, installPackages, needNode20, root } from "../../build/prepare.mjs";

needNode20();
installPackages();
buildOnce();
const { status } = spawnSync(process.execPath, ["--import", "tsx", path.join(root, "test/looks/looks.ts"), ...process.argv.slice(2)], { cwd: root, stdio: "inherit", env: { ...process.env, EVANBAN_CHROMIUM: findBrowser() } });
process.exit(status ?? 1);
