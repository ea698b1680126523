import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { parseEml } from "../../../host/mailboxes/parse-eml";
import { personas } from "../../../host/mailboxes/people";
import * as consultation from "../../../host/samples/make/documents/consultation";
import * as meetings from "../../../host/samples/make/documents/meetings-and-plans";
import * as notices from "../../../host/samples/make/documents/notices";
import * as reports from "../../../host/samples/make/documents/reports";
import * as setApart from "../../../host/samples/make/documents/set-apart";
import * as steering from "../../../host/samples/make/documents/steering";
import type { OfficialDocument } from "../../../host/samples/make/official-document";
import { registerIdentity } from "../../../src/domain/document-id";
import { readSubjectToken } from "../../../src/domain/subject-token";
import { readAnswer } from "../../../src/domain/answer-mail";
import { readSentItem } from "../../../src/domain/sent-item";
import { decodeHeaders } from "../../../src/domain/submission-headers";
import { readRecord } from "../../../src/domain/edoc-json";

const root = fileURLToPath(new URL("../../../host/samples/mails", import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".eml")).sort();
const read = (file: string): Uint8Array => new Uint8Array(readFileSync(join(root, file)));
const parsed = new Map<string, Promise<Email>>();
const parse = (file: string): Promise<Email> => {
  const mail = parsed.get(file) ?? PostalMime.parse(read(file), { forceRfc822Attachments: true });
  parsed.set(file, mail);
  return mail;
};
const headersIn = ({ headers }: Email): Record<string, string> => Object.fromEntries(headers.map(({ key, value }) => [key, value]));
const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

test("some sixty sample mails tell the month, in under six megabytes", async () => {
  const ids = new Set(await Promise.all(files.map(async (file) => (await parse(file)).messageId)));
  expect(ids.size).toBeGreaterThanOrEqual(60);
  expect(files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0)).toBeLessThan(6_000_000);
});

test("every role of the local Outlook finds mail in the mailboxes it opens", () => {
  const boxes = new Set(files.map((file) => file.split("/")[0]));
  for (const persona of personas) for (const { address } of [persona.person, ...persona.shared]) expect(boxes).toContain(address);
});

test("the unit secretary's morning: at least twelve catalogue documents the unit has not supplied, in Inbox and Sent Items", async () => {
  const unit = files.filter((file) => /^plhshc@moj\.gov\.vn\/(inbox|sentitems)\//.test(file));
  const waiting = (await Promise.all(unit.map(parse))).filter((mail) => mail.attachments.length > 0 && !mail.headers.some(({ key }) => key === "x-moj-edoc-id"));
  expect(waiting.length).toBeGreaterThanOrEqual(12);
});

describe.each(files)("sample %s", (file) => {
  test("is whole mail of the month, in composed Vietnamese", async () => {
    const mail = await parse(file);
    expect(mail.from?.address).toMatch(/@/);
    expect(mail.messageId).toMatch(/^<[^<>@\s]+@[^<>@\s]+>$/);
    const at = Date.parse(mail.date ?? "");
    expect(at).toBeGreaterThanOrEqual(Date.parse("2026-10-26T00:00:00+07:00"));
    expect(at).toBeLessThan(Date.parse("2026-11-21T00:00:00+07:00"));
    expect(Buffer.from(read(file)).toString("latin1")).toMatch(/^Date: .* \+0700$/m);
    const shown = `${mail.subject} ${mail.text} ${mail.html ?? ""} ${mail.attachments.map(({ filename }) => filename).join(" ")}`;
    expect(shown).toBe(shown.normalize("NFC"));
    expect(shown).not.toContain("\ufffd");
    expect((await parseEml(read(file))).damage).toBeNull();
  });

  test("holds no data of real people", async () => {
    const mail = await parse(file);
    const text = `${mail.subject} ${mail.text} ${mail.headers.map(({ value }) => value).join(" ")}`;
    for (const [, local, host] of text.matchAll(/([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)/g)) {
      const invented = /^(thads\.)?moj\.gov\.vn$|^sonla\.gov\.vn$|^chinhphu\.vn$|^m0j\.gov\.vn$|\.example$/.test(host!) || (host === "gmail.com" && local!.includes("vidu"));
      expect([`${local}@${host}`, invented]).toEqual([`${local}@${host}`, true]);
    }
    // Neither a telephone number nor an identity card: only extensions of a few digits.
    expect(mail.text ?? "").not.toMatch(/(?:\+84|\b0)[\s.]?\d{2,3}[\s.]?\d{3}[\s.]?\d{3,4}\b|\b\d{12}\b/);
  });
});

test("an answer names the mail it answers, and that mail is among the samples or in its References", async () => {
  const mails = await Promise.all(files.map(parse));
  const ids = new Set(mails.map((mail) => mail.messageId));
  const answers = mails.filter((mail) => mail.inReplyTo !== undefined);
  expect(answers.length).toBeGreaterThanOrEqual(10);
  for (const answer of answers) {
    expect(ids).toContain(answer.inReplyTo);
    expect(answer.references).toContain(answer.inReplyTo);
  }
});

test("a supplied mail carries the five headers the product writes, with the product's own id, and its record where the add-in built the mail", async () => {
  const supplied = (await Promise.all(files.map(parse))).filter((mail) => mail.headers.some(({ key }) => key === "x-moj-edoc-id") && readAnswer(headersIn(mail)) === null);
  expect(supplied.length).toBeGreaterThanOrEqual(4);
  let records = 0;
  for (const mail of supplied) {
    const facts = decodeHeaders(headersIn(mail));
    if (facts?.ok !== true) throw new Error(`${mail.subject}: headers cannot be read`);
    const attached = mail.attachments.find(({ filename }) => filename === "moj-edoc.json");
    if (attached === undefined) continue;
    records += 1;
    const record = readRecord(Buffer.from(attached.content as ArrayBuffer).toString("utf8"));
    if (!record.ok) throw new Error(`${mail.subject}: ${record.problem}`);
    const identity = registerIdentity(record.value.unit, record.value.tag)!;
    expect(createHash("sha256").update(identity).digest("hex").slice(0, 32)).toBe(record.value.id);
    expect(record.value.id).toBe(facts.value.id);
    expect(readSubjectToken(mail.subject ?? "")).toEqual({ entry: facts.value.entry, unit: facts.value.unit, date: facts.value.issuedDate, shortId: facts.value.id.slice(0, 8) });
    expect(mail.attachments.map(({ filename }) => filename)).toContain("ban-goc.eml");
  }
  expect(records).toBeGreaterThanOrEqual(1);
});

test("the desk's answers are read by the product, and sent mail tells what was supplied and what is owed", async () => {
  const mails = await Promise.all(files.map(parse));
  const answers = mails.flatMap((mail) => readAnswer(headersIn(mail)) ?? []);
  expect(answers.map((read) => (read.ok ? read.value.said.kind : read.problem)).sort()).toEqual(["published", "published", "returned", "returned"]);
  const kept = files.flatMap((file) => (/sentitems/.test(file) ? [JSON.parse(readFileSync(join(root, file.replace(/\.eml$/, ".json")), "utf8")) as { customProperties?: unknown }] : [])).flatMap(({ customProperties }) => (customProperties === undefined ? [] : [JSON.stringify(customProperties)]));
  const facts = kept.map((custom) => readSentItem({ itemId: "", mailbox: null, subject: "", sentAt: "2026-11-20T01:00:00Z", internetMessageId: "", by: "", custom }, () => true).kind);
  expect(facts.sort()).toEqual(["owed", "owed", "owed", "supplied", "supplied", "supplied"]);
});

test("the text of every PDF comes out with its diacritics whole; the two scans have none", async () => {
  // pdf.js wants a method that Node 20 does not have yet.
  Object.assign(ArrayBuffer.prototype, { transferToFixedLength(this: ArrayBuffer) { return this.slice(0); } });
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const documents: readonly OfficialDocument[] = Object.values({ ...consultation, ...meetings, ...notices, ...reports, ...setApart, ...steering });
  const pdfs = new Map<string, ArrayBuffer>();
  for (const file of files) for (const { filename, content } of (await parse(file)).attachments) if (filename?.endsWith(".pdf") === true) pdfs.set(filename, content as ArrayBuffer);
  const scans: string[] = [];
  for (const [name, content] of pdfs) {
    const opened = await pdfjs.getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise;
    let text = "";
    for (let page = 1; page <= opened.numPages; page += 1) {
      const { items } = await (await opened.getPage(page)).getTextContent();
      text += items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
    }
    if (text.trim() === "") {
      scans.push(name);
      continue;
    }
    const found = squeeze(text);
    expect(found).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    // A page number may stand between two lines of one paragraph.
    const whole = documents.some(({ body, annex }) => body.length > 0 && [...body, ...(annex ?? [])].every((paragraph) => found.replace(/ [2-9] /g, " ").includes(squeeze(paragraph.replace(/^[bc]\|/, "")).replace(/ [2-9] /g, " "))));
    expect([name, whole]).toEqual([name, true]);
  }
  expect(pdfs.size).toBeGreaterThanOrEqual(18);
  expect(scans.sort()).toEqual(["img-20261112-0001.pdf", "scan0007.pdf"]);
});

test("every Word file is a zip whose main part is Vietnamese text", async () => {
  const seen = new Set<string>();
  for (const file of files) {
    for (const { filename, content } of (await parse(file)).attachments) {
      if (filename?.endsWith(".docx") !== true) continue;
      seen.add(filename);
      expect([relative(root, join(root, file)), Buffer.from((content as ArrayBuffer).slice(0, 2)).toString("latin1")]).toEqual([file, "PK"]);
    }
  }
  expect(seen.size).toBeGreaterThanOrEqual(12);
});
