/**
 * What `npm start` and `npm test` need before they can begin, on a machine that has Node and nothing else:
 * packages, the built add-in, and for the tests a browser. Plain Node, because nothing is installed yet when it runs.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Ends the command with a sentence that says what to do. */
export function giveUp(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

export function needNode20() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) giveUp(`Cần Node.js 20 trở lên; máy này đang chạy ${process.versions.node}. Hãy cài bản mới từ nodejs.org rồi chạy lại. (Node 20 or later is needed.)`);
}

/** Installs the packages of package-lock.json unless exactly those are there. */
export function installPackages() {
  const lock = readFileSync(path.join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const stamp = path.join(root, "node_modules", ".evanban-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  // npm would empty the folder the link leads to, which others work with.
  if (lstatSync(path.join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) {
    giveUp("node_modules là liên kết tới thư mục dùng chung và không khớp package-lock.json, nên không cài đè. Hãy cài ở thư mục gốc của nó, hoặc cập nhật nhánh này. (node_modules is a link to a shared folder; nothing was installed.)");
  }
  console.log("Đang cài các gói cần thiết (một hai phút)…  (installing packages)");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) giveUp("Chưa cài được các gói. Hãy kiểm tra mạng và dung lượng đĩa, rồi chạy lại. (npm ci failed; see above.)");
  writeFileSync(stamp, wanted);
}

const sources = ["src", "host/page", "host/protocol", "host/prelude", "assets", "build", "docs/checks.md", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** Build settings of webpack.config.js: another value is another build. */
const settings = ["EVANBAN_ORIGIN", "EVANBAN_OFFICE_JS", "EVANBAN_POLICY", "EVANBAN_CATALOGUE", "EVANBAN_SEND_MODE"];

/** Builds the add-in and the page, with the sample policy, unless the build is newer than every source. */
export function buildOnce() {
  const dist = path.resolve(root, process.env.EVANBAN_DIST ?? "dist");
  const stamp = path.join(dist, ".built");
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  emptyBuild(dist);
  console.log("Đang dựng phần bổ trợ và trang Outlook cục bộ (chừng nửa phút)…  (building)");
  const done = spawnSync(process.execPath, [path.join(root, "node_modules/webpack/bin/webpack.js")], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, EVANBAN_SAMPLE: "1", NODE_ENV: "production" },
  });
  if (done.status !== 0) giveUp("Chưa dựng được bản chạy. Lỗi đã ghi ở trên; hãy sửa rồi chạy lại. (The build failed; see above.)");
  writeFileSync(stamp, wanted);
}

/** Files with a hash in their name are new ones at each change: without this the folder keeps all the old ones. The cache stays. */
export function emptyBuild(dist) {
  for (const name of [".built", "hosting.json", "addin", "host"]) rmSync(path.join(dist, name), { recursive: true, force: true });
}

function fingerprint() {
  const hash = createHash("sha256");
  hash.update(JSON.stringify(settings.map((name) => process.env[name] ?? "")));
  const walk = (file) => {
    const stat = statSync(file);
    if (stat.isDirectory()) for (const name of readdirSync(file).sort()) walk(path.join(file, name));
    else hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  };
  for (const source of sources) walk(path.join(root, source));
  return hash.digest("hex");
}

/** The first browser of the Chromium family on this machine; on Debian it is installed when there is none. */
export function findBrowser() {
  const named = process.env.EVANBAN_CHROMIUM;
  if (named) {
    if (!existsSync(letters)) installByApt(["fonts-noto-core"]);
    if (!existsSync(named)) giveUp(`EVANBAN_CHROMIUM chỉ tới ${named}, nhưng tệp đó không có. Hãy sửa đường dẫn. (No such browser.)`);
    return named;
  }
  const found = candidates().find((file) => existsSync(file));
  if (found) {
    if (!existsSync(letters)) installByApt(["fonts-noto-core"]);
    return found;
  }
  if (installByApt(["chromium", "fonts-noto-core"])) {
    const installed = candidates().find((file) => existsSync(file));
    if (installed) return installed;
  }
  return giveUp("Không tìm thấy Chromium, Chrome hay Edge. Hãy cài một trong ba (Debian: sudo apt-get install chromium), hoặc đặt EVANBAN_CHROMIUM là đường dẫn tới trình duyệt. (No browser found.)");
}

/** What the pictures of the looks are drawn in, where Debian puts it. */
const letters = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf";

/** Whether this machine is one on which the tests install by themselves: Debian, as root. */
function installByApt(packages) {
  if (process.platform !== "linux" || !existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  console.log(`Đang cài ${packages.join(", ")} để chạy kiểm thử…  (installing by apt)`);
  const quiet = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], quiet);
  return spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet).status === 0;
}

function candidates() {
  const names = process.platform === "win32" ? ["chrome.exe", "msedge.exe"] : ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const onPath = (process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  const programs = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(Boolean);
  return [
    ...onPath,
    ...programs.flatMap((folder) => [path.join(folder, "Google/Chrome/Application/chrome.exe"), path.join(folder, "Microsoft/Edge/Application/msedge.exe")]),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ];
}
