import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { filesOf, folderSite } from "../../../src/cli/site/folder-site";
import { lookAtSite } from "../../../src/cli/site/look-at-site";
import { serveFolder, type ServedFolder } from "../../../src/cli/site/serve-folder";
import { visit } from "../../../src/cli/site/visit";
import { runAdmin } from "../../support/run-command";
import { scratchFolder } from "../../support/scratch-folder";
import { officeJs, origin, realPolicy, root, smallRelease } from "../../support/small-site";

const { folder, at, write } = scratchFolder("releases");
const run = (...args: readonly string[]) => runAdmin(args);
const bytes = (release: string) => filesOf(release).map((file) => [file, readFileSync(path.join(release, file)).toString("base64")]);
const day = 24 * 60 * 60 * 1000;
const first = { "taskpane.1111111111.js": "/* 1 */", "taskpane.html": '<script src="taskpane.1111111111.js"></script>' };
const second = { "taskpane.2222222222.js": "/* 2 */", "taskpane.html": '<script src="taskpane.2222222222.js"></script>' };

describe("a release", () => {
  test("made twice has the same bytes", () => {
    expect(bytes(smallRelease())).toEqual(bytes(smallRelease()));
  });

  test("names our scripts by their content and gives their hash; the Office library, which Microsoft changes as it likes, has none", () => {
    const page = readFileSync(path.join(smallRelease(), "web/launchevent.html"), "utf8");
    expect(page).toMatch(/<script src="launchevent\.[0-9a-f]{10}\.js" integrity="sha384-[^"]{64}">/);
    expect(page).toContain(`<script src="${officeJs}"></script>`);
  });

  test("tells three kinds of server the same", () => {
    const out = smallRelease();
    const policy = readFileSync(path.join(out, "hosting.json"), "utf8").match(/"content-security-policy": "([^"]+)"/)![1]!;
    for (const file of ["nginx.conf", "web/web.config", "web/staticwebapp.config.json"]) expect(readFileSync(path.join(out, file), "utf8")).toContain(policy);
    expect(readFileSync(path.join(out, "nginx.conf"), "utf8")).toMatchSnapshot();
    expect(readFileSync(path.join(out, "web/web.config"), "utf8")).toMatchSnapshot();
    expect(readFileSync(path.join(out, "web/staticwebapp.config.json"), "utf8")).toMatchSnapshot();
  });

  test("built over an earlier one keeps its hashed files, and its days are counted from when it was replaced", async () => {
    const out = smallRelease(first);
    const old = path.join(out, "web/taskpane.1111111111.js");
    utimesSync(old, new Date(Date.now() - 300 * day), new Date(Date.now() - 300 * day));
    smallRelease(second, out, { prune: 60 });
    expect(existsSync(old)).toBe(true);
    const site = folderSite(out);
    if (typeof site === "string") throw new Error(site);
    expect(lookAtSite(await visit(site)).filter(({ file }) => file.startsWith("taskpane.1"))).toEqual([]);

    smallRelease(second, out, { prune: 60, now: new Date(Date.now() + 59 * day) });
    expect(existsSync(old)).toBe(true);
    smallRelease(second, out, { prune: 60, now: new Date(Date.now() + 62 * day) });
    expect(existsSync(old)).toBe(false);
    expect(readFileSync(path.join(out, "web/SHA256SUMS"), "utf8")).not.toContain("1111111111");
  });
});

describe("build refuses", () => {
  const policy = write("policy.json", realPolicy);
  const ask = (...change: readonly string[]) => run("build", "--host", origin, "--office-js", officeJs, "--policy", policy, "--out", at("out"), ...change);
  test.each([
    ["an address without encryption", ["--host", "http://vanban.moj.gov.vn"], /không phải https/],
    ["this very machine", ["--host", "https://localhost:8444"], /máy của chính người dùng/],
    ["a folder of a server", ["--host", "https://vanban.moj.gov.vn/evanban"], /gốc của máy chủ/],
    ["a name of the house", ["--host", "https://vanban"], /tên miền đầy đủ/],
    ["an Office library without encryption", ["--office-js", "http://appsforoffice.microsoft.com/lib/1/hosted/office.js"], /--office-js/],
    ["an unknown send mode", ["--send-mode", "Hard"], /--send-mode/],
    ["the sample policy", ["--policy", path.join(root, "assets/policy.json")], /chính sách mẫu[\s\S]*clientId/],
    ["a policy without a publication mailbox", ["--policy", write("none.json", realPolicy.replace(/"publicationMailboxes": \[[^\]]*\]/, '"publicationMailboxes": []'))], /publicationMailboxes: Chưa có hộp thư đăng tải.*Hãy hỏi/],
    ["a policy that is not in force yet", ["--policy", write("later.json", realPolicy.replace('"sample": false', '"sample": false,\n  "validFrom": "2999-01-01"'))], /later\.json:\d+:\d+ {2}validFrom: .*từ 2999-01-01.*Hãy dựng bằng chính sách đang có hiệu lực/],
    ["a policy with a fault", ["--policy", write("bad.json", realPolicy.replace('"enabled": true', '"enabled": 1'))], /enabled: Sai kiểu/],
    ["a folder that holds something else", ["--out", folder], /có thứ khác/],
  ])("%s", async (_, change, said) => {
    const { status, err } = await ask(...change);
    expect([status, err]).toEqual([2, expect.stringMatching(said)]);
    expect(existsSync(at("out"))).toBe(false);
  });
});

describe("check finds what build would refuse for the policy, in the same words", () => {
  test.each([
    ["the sample", path.join(root, "assets/policy.json"), 1, ""],
    ["no publication mailbox", write("none-2.json", realPolicy.replace(/"publicationMailboxes": \[[^\]]*\]/, '"publicationMailboxes": []')), 1, ""],
    ["a registration that is not theirs", write("zeros.json", realPolicy.replace(/12345678-1234-4234-8234-123456789012/, "00000000-0000-0000-0000-000000000002")), 1, ""],
    ["a fault", write("bad-2.json", realPolicy.replace('"enabled": true', '"enabled": 1')), 1, ""],
    // On the server such a policy is right.
    ["a day to come", write("later-2.json", realPolicy.replace('"sample": false', '"sample": false,\n  "validFrom": "2999-01-01"')), 0, "[nên xem] "],
  ])("%s", async (_, file, status, mark) => {
    const built = await run("build", "--host", origin, "--office-js", officeJs, "--policy", file, "--out", at("out"));
    const lines = built.err.trim().split("\n").filter((line) => line.startsWith(`${file}:`));
    expect([built.status, lines.length > 0]).toEqual([2, true]);
    const checked = await run("check", "--policy", file);
    expect(checked.status).toBe(status);
    for (const line of lines) expect(checked.out.split("\n")).toContain(line.replace(/^(\S+ {2})/, `$1${mark}`));
  });
});

describe("a release served on this machine", () => {
  let served: ServedFolder;
  let release: string;
  beforeAll(async () => {
    release = smallRelease();
    const started = await serveFolder(release, 0);
    if (typeof started === "string") throw new Error(started);
    served = started;
  });
  afterAll(() => served.close());
  const doctor = (address = origin, ...more: readonly string[]) => run("doctor", address, "--connect", `localhost:${served.port}`, "--ca", write("ca.pem", served.certificate), ...more);

  test("passes its own doctor", async () => {
    expect(await doctor()).toEqual({ status: 0, out: `${origin}: mọi thứ đúng như bản đã dựng.\n`, err: "" });
  });

  test("is told apart from the address it was built for", async () => {
    expect(await doctor("https://localhost")).toMatchObject({ status: 1, out: expect.stringContaining("Manifest viết cho https://vanban.moj.gov.vn") });
  });

  test("is not trusted where nobody vouches for its certificate", async () => {
    expect(await run("doctor", origin, "--connect", `localhost:${served.port}`)).toMatchObject({ status: 1, out: expect.stringMatching(/không tin chứng thư.*--ca/) });
  });

  test("is not there when nobody serves", async () => {
    expect(await run("doctor", origin, "--connect", "localhost:1")).toMatchObject({ status: 1, out: expect.stringMatching(/không nhận kết nối.*Hãy/) });
  });

  test("switched off on the server stays as it was built, and the doctor says that it is off", async () => {
    const file = path.join(release, "web/policy.json");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace('"enabled": true', '"enabled": false'));
    expect(await doctor()).toMatchObject({ status: 0, out: expect.stringMatching(/\[nên xem\] Đã sửa sau khi dựng[\s\S]*\[nên xem\] enabled: Mọi kiểm tra đang tắt/) });
    writeFileSync(file, before);
  });

  test.each(["../hosting.json", "..%2fhosting.json", "web.config", "staticwebapp.config.json", "%00"])("keeps %s to itself", async (asked) => {
    const site = folderSite(release);
    if (typeof site === "string") throw new Error(site);
    expect(await site.get(asked)).toMatchObject({ status: 404 });
  });
});
