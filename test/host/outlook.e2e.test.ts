import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addinFolder, readHosting, root } from "../../host/server/hosting";
import { ownId } from "../../host/outlook/own-manifest";
import { checkManifest } from "../../src/cli/manifest/check-manifest";
import { freePort } from "../support/local-outlook";

const data = mkdtempSync(path.join(os.tmpdir(), "evanban-real-outlook-"));
let server: ChildProcess;
let port: number;
let said = "";

function start(args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", path.join(root, "host/outlook/main.ts"), ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"], env });
}

/** All it says until it serves. */
function serves(server: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((ready, fail) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes("Ctrl+C")) ready(said);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) => fail(new Error(`ended with ${code}:\n${said}`)));
  });
}

beforeAll(async () => {
  port = await freePort();
  server = start(["--port", String(port), "--data", data]);
  said = await serves(server);
});
afterAll(() => {
  server.kill();
  rmSync(data, { recursive: true, force: true });
});

/** As a browser that trusts the certificate, and nothing else. */
function get(name: string, method = "GET", at = { port, data }): Promise<{ readonly status: number | undefined; readonly headers: Record<string, unknown>; readonly body: Buffer }> {
  const ca = readFileSync(path.join(at.data, "certificate/localhost-cert.pem"));
  return new Promise((done, fail) => {
    https
      .request(`https://localhost:${at.port}/${name}`, { ca, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
      })
      .on("error", fail)
      .end();
  });
}

test("serves every file of the build byte for byte under the production headers; only the address and the manifest are this machine's", async () => {
  const { headers, officeJs, origin } = readHosting();
  for (const name of ["taskpane.html", "launchevent.html", "desk.html", "launchevent.js", "policy.json", "icons/icon-64.png"]) {
    const answer = await get(name);
    expect({ name, status: answer.status, headers: answer.headers }).toMatchObject({ name, status: 200, headers });
    expect(answer.body.equals(readFileSync(path.join(addinFolder, name)))).toBe(true);
    if (name.endsWith(".html")) expect(answer.body.toString()).toContain(`<script src="${officeJs}"></script>`);
  }
  expect((await get("taskpane.html")).body.toString()).not.toContain("__outlook");
  expect((await get(".well-known/microsoft-officeaddins-allowed.json")).body.toString()).toBe(readFileSync(path.join(addinFolder, ".well-known/microsoft-officeaddins-allowed.json"), "utf8").replaceAll(origin, `https://localhost:${port}`));
});

test("what classic Outlook's bare engine reads is open to it, and nothing else is", async () => {
  const open = async (name: string) => (await get(name)).headers["access-control-allow-origin"];
  expect([await open("policy.json"), await open("launchevent.js"), await open("taskpane.html")]).toEqual(["*", "*", undefined]);
});

test("the manifest is whole, is of this machine, and is not the deployed add-in", async () => {
  const xml = (await get("manifest.xml")).body.toString();
  const deployed = /<Id>(.*)<\/Id>/.exec(readFileSync(path.join(root, "manifest.xml"), "utf8"))?.[1];
  expect([/<Id>(.*)<\/Id>/.exec(xml)?.[1], ownId === deployed]).toEqual([ownId, false]);
  expect([...new Set(xml.match(/https:\/\/localhost:\d+/g))]).toEqual([`https://localhost:${port}`]);
  expect(xml).toContain('<DisplayName DefaultValue="Văn bản điện tử (máy này)">');
  // Addresses on localhost are what the deployed one must not have.
  expect(checkManifest("manifest.xml", xml, { file: () => undefined }).filter(({ message }) => !message.includes("localhost"))).toEqual([]);
});

test("answers reading only, and nothing of the local Outlook or outside the build", async () => {
  const statuses = await Promise.all(["__outlook/prelude.js", "__outlook/office-js/office.js", "..%2fhosting.json", "graph.microsoft.com/v1.0/me"].map(async (name) => (await get(name)).status));
  expect([...statuses, (await get("policy.json", "POST")).status, (await get("policy.json", "HEAD")).body.length]).toEqual([404, 404, 404, 404, 405, 0]);
});

test("says how to trust the certificate and how to sideload, in both languages, with what has to be compared", () => {
  const certificate = readFileSync(path.join(data, "certificate/localhost-cert.pem"), "utf8");
  const der = Buffer.from(certificate.replace(/-----.*-----|\s/g, ""), "base64");
  const fingerprint = createHash("sha256").update(der).digest("hex").toUpperCase().replace(/..(?=.)/g, "$&:");
  for (const part of [fingerprint, `https://localhost:${port}/manifest.xml`, "https://aka.ms/olksideload", "certutil -user -addstore Root", "security add-trusted-cert", "-d sql:", "Firefox", "Outlook trên web", "Outlook mới", "Outlook cổ điển", "bỏ tin (undo)"]) expect(said).toContain(part);
  expect(said.match(/^BƯỚC \d/gm)).toEqual(said.match(/^\(Step \d/gm)?.map((step) => step.replace("(Step", "BƯỚC")));
});

test("a port in use, and an option nobody knows, are refused with what to do", async () => {
  const end = async (args: readonly string[]): Promise<string> => {
    const other = start(args);
    let heard = "";
    other.stderr?.on("data", (chunk: Buffer) => (heard += chunk.toString()));
    const code = await new Promise((done) => other.once("exit", done));
    return `${String(code)} ${heard}`;
  };
  expect(await end(["--port", String(port), "--data", data])).toMatch(/^1 [\s\S]*chọn cổng khác/);
  expect(await end(["--nope"])).toMatch(/^2 [\s\S]*Không hiểu/);
});

test("npm run start:outlook is one command: it serves with its certificate, and Ctrl+C ends all of it", async () => {
  const at = { port: await freePort(), data: mkdtempSync(path.join(os.tmpdir(), "evanban-one-command-")) };
  // A group of its own, which Ctrl+C in a terminal reaches as a whole.
  const command = spawn("npm", ["run", "start:outlook", "--", "--port", String(at.port), "--data", at.data], { cwd: root, stdio: ["ignore", "pipe", "pipe"], detached: true });
  expect(await serves(command)).toContain(`https://localhost:${at.port}/taskpane.html`);
  expect(await get("taskpane.html", "GET", at)).toMatchObject({ status: 200, headers: readHosting().headers });
  const gone = new Promise((ended) => command.once("exit", ended));
  process.kill(-command.pid!, "SIGINT");
  await gone;
  await expect(get("taskpane.html", "GET", at)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  rmSync(at.data, { recursive: true, force: true });
}, 300_000);

(process.platform === "linux" ? describe : describe.skip)("with --trust", () => {
  const home = mkdtempSync(path.join(os.tmpdir(), "evanban-home-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const bin = path.join(home, "bin");
  const asked = async (args: readonly string[]): Promise<string> => {
    const own = start(["--port", String(await freePort()), "--data", path.join(home, "data"), ...args], { ...process.env, HOME: home, PATH: bin });
    const heard = await serves(own);
    own.kill();
    return heard;
  };

  test("a machine without the command for it is told what is missing, and how to do it by hand", async () => {
    expect(await asked(["--trust"])).toMatch(/không có lệnh certutil \(gói libnss3-tools\)[\s\S]*certutil -d sql:[\s\S]* -A -t P,,/);
  });

  test("the certificate is trusted by that very command, once, and the step is done; without it nothing is changed", async () => {
    mkdirSync(bin);
    // Stands for the store: it has what was added.
    writeFileSync(path.join(bin, "certutil"), `#!/bin/sh\ncase "$*" in *" -V "*) [ -f "${home}/store" ];; *) echo "$*" >> "${home}/store";; esac\n`);
    chmodSync(path.join(bin, "certutil"), 0o755);
    expect(await asked([])).toContain("BƯỚC 1. Cho máy này tin");
    expect(await asked(["--trust"])).toContain("BƯỚC 1. Máy này đã tin chứng thư thử");
    expect(await asked(["--trust"])).toContain("BƯỚC 1. Máy này đã tin chứng thư thử");
    const added = readFileSync(path.join(home, "store"), "utf8").trim().split("\n");
    expect(added).toEqual([expect.stringMatching(/^-d sql:.*\.pki\/nssdb -A -t P,, -n evanban-localhost-[0-9A-F]+ -i .*localhost-cert\.pem$/)]);
  });
});
