/** `npm run start:outlook`: installs what is missing, builds, and serves the add-in for a real Outlook. Options: `npm run start:outlook -- --help`. */
import { spawn } from "node:child_process";
import path from "node:path";
import { buildOnce, installPackages, needNode20, root } from "../build/prepare.mjs";

needNode20();
installPackages();
buildOnce();

const server = spawn(process.execPath, ["--import", "tsx", path.join(root, "host/outlook/main.ts"), ...process.argv.slice(2)], { stdio: "inherit", cwd: root, env: { ...process.env, EVANBAN_STARTED_IN: process.cwd() } });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
