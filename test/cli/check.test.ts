import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { checkMails } from "../../src/cli/check-mails";
import { makeCertificate, pem } from "../support/make-certificate";
import { makePdf, signPdf } from "../support/make-signed-pdf";
import { emlFile } from "../support/makers/mail-file";
import { runCommand } from "../support/run-command";

const stories = fileURLToPath(new URL("../stories/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const run = await runCommand((streams) => checkMails(args, streams));
  return { ...run, lines: () => run.out.trim().split("\n").map((line) => JSON.parse(line) as Line) };
}

interface Line {
  readonly file: string;
  readonly message: { readonly entry: string | null; readonly official: boolean };
  readonly findings: readonly { readonly kind: string }[];
  readonly decision: string;
  readonly asked: readonly { readonly kind: string; readonly deadline: string | null; readonly time: string | null; readonly place: string | null; readonly where: string }[];
  readonly error?: { readonly code: string; readonly message: string };
  readonly sender: { readonly address: string; readonly verdict: string; readonly reason: string };
  readonly addresses: readonly { readonly field: string; readonly address: string; readonly verdict: string; readonly reason: string }[];
  readonly documents: readonly { readonly attachment: string | null; readonly symbol: string | null; readonly signatures: readonly object[] }[];
}

test.each(readdirSync(stories))("the story %s ends as told", async (story) => {
  const { status, lines } = await run("--json", join(stories, story, "mail.eml"));
  const [line] = lines();
  const expected = JSON.parse(readFileSync(join(stories, story, "expect.json"), "utf8")) as { readonly official?: boolean };
  expect(status).toBe(0);
  expect({
    entry: line?.message.entry,
    ...("official" in expected ? { official: line?.message.official } : {}),
    decision: line?.decision,
    findings: line?.findings.map(({ kind }) => kind),
  }).toEqual(expected);
});

test("a folder is read with its folders, sorted; what cannot be read is an error among the rest", async () => {
  mkdirSync(join(folder, "b"));
  const mail = readFileSync(join(stories, "ng.notice-not-supplied", "mail.eml"));
  writeFileSync(join(folder, "b", "1.eml"), mail);
  writeFileSync(join(folder, "a.EML"), "hello");
  writeFileSync(join(folder, "c.eml"), "");
  writeFileSync(join(folder, "note.txt"), "no mail");
  const { status, lines } = await run("--json", folder, join(folder, "none.eml"));
  expect(status).toBe(1);
  expect(lines().map(({ file, error }) => [file, error?.code])).toEqual([
    [join(folder, "a.EML"), "not-mail"],
    [join(folder, "b", "1.eml"), undefined],
    [join(folder, "c.eml"), "empty"],
    [join(folder, "none.eml"), "not-found"],
  ]);
  for (const { error } of lines()) if (error) expect(error.message).toMatch(/Hãy/);
});

test("a line says who sends, to whom and what is attached, with reasons in Vietnamese", async () => {
  const [line] = (await run("--json", join(stories, "ng.notice-to-gmail", "mail.eml"))).lines();
  expect(line?.sender).toMatchObject({ address: "vanphongbo@moj.gov.vn", verdict: "unit-mailbox" });
  expect(line?.addresses.map(({ field, address, verdict }) => [field, address, verdict])).toEqual([
    ["to", "tccb@moj.gov.vn", "unit-mailbox"],
    ["to", "chuyenvien.tccb@gmail.com", "personal-provider"],
    ["bcc", "banbientap@moj.gov.vn", "issued"],
  ]);
  expect(line?.addresses[1]?.reason).toMatch(/không do Bộ Tư pháp cấp/);
  expect(line?.documents).toEqual([expect.objectContaining({ attachment: "thông báo 247.txt", symbol: "247/TB-BTP" })]);
});

test("a line says what the mail asks and by when, from the day it was sent; of a mail without a date nothing", async () => {
  const invitation = readFileSync(fileURLToPath(new URL("../../host/samples/mails/plhshc@moj.gov.vn/inbox/09-giay-moi-156.eml", import.meta.url)), "utf8");
  const [dated, dateless] = [join(folder, "dated.eml"), join(folder, "dateless.eml")];
  writeFileSync(dated, invitation);
  writeFileSync(dateless, invitation.replace(/^Date:.*\r?\n/m, ""));
  const { lines } = await run("--json", "--no-scans", dated, dateless);
  expect(lines().map(({ asked }) => asked.map(({ kind, deadline, time, place, where }) => [kind, deadline, time, place, where]))).toEqual([
    [
      ["register", "2026-11-09", null, null, "body"],
      ["attend", "2026-11-11", "14:00", "hội trường tầng 3", "body"],
    ],
    [],
  ]);
  rmSync(dated);
  rmSync(dateless);
});

test("a policy under trial decides, and one with mistakes is refused with their places", async () => {
  const sample = JSON.parse(readFileSync(new URL("../../assets/policy.json", import.meta.url), "utf8")) as object;
  const trial = join(folder, "trial.json");
  const mail = join(stories, "ng.notice-to-gmail", "mail.eml");
  writeFileSync(trial, JSON.stringify({ ...sample, severities: { "outside-address": "stop" } }));
  expect((await run("--json", "--policy", trial, mail)).lines()[0]?.decision).toBe("stop");
  writeFileSync(trial, JSON.stringify({ ...sample, enabled: false }));
  expect((await run("--json", `--policy=${trial}`, mail)).lines()[0]).toMatchObject({ decision: "allow", findings: [] });
  writeFileSync(trial, JSON.stringify({ ...sample, issuedDomains: ["*.moj.gov.vn"] }));
  const refused = await run("--json", "--policy", trial, mail);
  expect([refused.status, refused.out]).toEqual([2, ""]);
  expect(refused.err).toMatch(/issuedDomains\[0\]: .*Hãy/);
});

test("signatures are compared with the authorities of the policy under trial", async () => {
  const sample = JSON.parse(readFileSync(new URL("../../assets/policy.json", import.meta.url), "utf8")) as object;
  const [authority, stranger] = [await makeCertificate({ name: "CA", authority: true }), await makeCertificate({ name: "CA", authority: true })];
  const bytes = await signPdf(makePdf(), { by: await makeCertificate({ name: "Nguyễn Thị Ưởng", issuer: authority }) });
  const mail = join(folder, "signed.eml");
  writeFileSync(mail, emlFile("Thong bao", "Xin gui.", { name: "thong-bao.pdf", bytes: new Uint8Array(bytes) }));
  const trial = join(folder, "authorities.json");
  const signatures = async (list: readonly unknown[]) => {
    writeFileSync(trial, JSON.stringify({ ...sample, signatureAuthorities: list }));
    return (await run("--json", "--policy", trial, mail)).lines()[0]?.documents[0]?.signatures;
  };
  expect(await signatures([])).toMatchObject([{ intact: true, chain: "not-checked" }]);
  expect(await signatures([{ name: "Nơi khác", certificate: pem(stranger) }])).toMatchObject([{ intact: true, chain: "untrusted" }]);
  expect(await signatures([{ name: "Ban Cơ yếu", certificate: pem(authority) }])).toMatchObject([{ intact: true, chain: "trusted", authority: "Ban Cơ yếu" }]);
});

test.each([[], ["--json"], ["--wrong", "x.eml"], ["--policy"], ["--policy", "--json", "x.eml"], ["--policy", "none.json", "x.eml"]])("wrong usage %j is said on standard error", async (...args) => {
  const { status, out, err } = await run(...(args as string[]));
  expect([status, out]).toEqual([2, ""]);
  expect(err).not.toBe("");
});

test("without --json a person can read it, and no mail drives the terminal", async () => {
  const mail = join(folder, "evil.eml");
  writeFileSync(mail, "From: an@moj.gov.vn\r\nTo: x@m0j.gov.vn\r\nSubject: \u001b[31mred\r\n\r\nx");
  const { out } = await run(mail);
  expect(out).toMatch(/^HỎI LẠI/);
  expect(out).toContain("Dễ nhầm");
  expect(out).not.toContain("\u001b");
});

test("the command itself runs, and its exit status tells", async () => {
  const command = fileURLToPath(new URL("../../src/cli/check.mjs", import.meta.url));
  const started = (...args: readonly string[]) =>
    new Promise<[unknown, string]>((resolve) => execFile(process.execPath, [command, ...args], { env: { ...process.env, NODE_OPTIONS: "" } }, (error, stdout) => resolve([error?.code ?? 0, stdout])));
  const [status, out] = await started("--json", join(stories, "ok.lunch-to-gmail", "mail.eml"), join(folder, "none.eml"));
  expect(status).toBe(1);
  expect(out.trim().split("\n")).toHaveLength(2);
  expect((await started())[0]).toBe(2);
}, 60_000);
