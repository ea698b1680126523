import { expect, test } from "@jest/globals";
import type { Answer, Said } from "../../src/domain/answer";
import { encodeAnswer } from "../../src/domain/answer-mail";
import { notNeededKey, readNotNeeded, readNotNeededHere, writeNotNeeded, writeNotNeededHere } from "../../src/domain/not-needed";
import { readSentItem } from "../../src/domain/sent-item";
import { suppliedDocuments } from "../../src/domain/supplied-documents";
import { answersAbout, answersSince } from "../../src/graph/list-answers";
import { listSent } from "../../src/graph/list-sent";
import { noteOnItem } from "../../src/graph/note-on-item";
import { openMailboxes } from "../../src/graph/open-mailboxes";
import { countedAnswers, lookSupplied, nothingLooked } from "../../src/jobs/look-supplied";
import { aPolicy } from "../support/builders";
import { graphOver, type Spied } from "../support/graph-fetch";
import { inWorld, type World } from "../support/graph-world";

const own = "an.nm@moj.gov.vn";
const unit = "plhshc@moj.gov.vn";
const board = "banbientap@moj.gov.vn";
const id = "0123456789abcdef0123456789abcdef";
const policy = aPolicy({ publicationMailboxes: [board], editorialBoard: [board] });
const tag = { entry: "TB-01", type: "TB", number: "61", symbol: "61/TB-PLHSHC", issuedDate: "2026-11-11", issuer: "Bộ Tư pháp", subject: "Kết luận giao ban", signer: null, urgency: null, destinations: ["portal"] };
const record = (supplied: unknown, tagged: unknown = tag) => JSON.stringify({ v: 1, tag: tagged, supplied });
const note = (...asked: string[]) => JSON.stringify({ asked, told: [], partial: 0 });
const compose = { id, at: "2026-11-11T04:10:00Z", by: own, how: "compose" };

const sent = (store: World["store"], mailbox: string, subject: string, custom: Record<string, unknown> = {}, sentAt = "2026-11-11T04:10:00.000Z", internetMessageId = `<${subject.length}.${sentAt}@moj.gov.vn>`) =>
  store.create(mailbox, "sentitems", { from: { name: "", address: mailbox }, to: [{ name: "", address: "cntt@moj.gov.vn" }], subject, sentAt, internetMessageId, body: { type: "text", content: "x" } }, { customProperties: custom });

const anAnswer = (said: Said): Answer => ({ id, entry: "TB-01", unit: "PLHSHC", symbol: "61/TB-PLHSHC", by: "huy.lq@moj.gov.vn", said });
async function answered(store: World["store"], mailbox: string, said: Said, at: string, part: { readonly from?: string; readonly sender?: string; readonly folder?: string; readonly above?: string } = {}): Promise<void> {
  const { headers, subject } = encodeAnswer(anAnswer(said), { subject: "61/TB-PLHSHC", issuedDate: "2026-11-11" });
  const lines = [`From: ${part.from ?? board}`, ...(part.sender === undefined ? [] : [`Sender: ${part.sender}`]), `To: ${mailbox}`, `Subject: ${subject}`, `Date: ${new Date(at).toUTCString()}`, `Message-ID: <${at}.${said.kind}@moj.gov.vn>`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  await store.importEml(mailbox, part.folder ?? "inbox", Buffer.from(`${part.above ?? ""}Received: from mbx02 by mbx01; ${new Date(at).toUTCString()}\r\n${lines.join("\r\n")}\r\n\r\nKính gửi\r\n`));
}

const look = ({ graph }: Spied, mailboxes: readonly (string | null)[] = [null, unit]) =>
  lookSupplied(nothingLooked, mailboxes, "2026-10-01T00:00:00Z", policy, { sent: (mailbox, since) => listSent(graph, mailbox, since), answers: (mailbox, since) => answersSince(graph, mailbox, since, [board]) });
const facts = (items: Iterable<Parameters<typeof readSentItem>[0]>) => [...items].map((item) => readSentItem(item, (entry) => entry === "TB-01"));
const documents = (looked: Awaited<ReturnType<typeof look>>, now = "2026-11-12T03:00:00Z") =>
  suppliedDocuments(facts(looked.sent.values()).flatMap((one) => (one.kind === "supplied" ? [one.supply] : [])), [...looked.answers.values()], policy, now);

test("a document supplied while composing, from Sent Items and by a mail of ours is one row", () =>
  inWorld(async ({ store, ...world }) => {
    await sent(store, own, "Thông báo số 61/TB-PLHSHC", { edoc: record(compose) });
    await sent(store, unit, "Thông báo số 61/TB-PLHSHC gửi lại", { edoc: record({ ...compose, how: "read", at: "2026-11-11T08:00:00Z" }) });
    await sent(store, own, "[EDOC:TB-01:PLHSHC:2026-11-11:01234567] 61/TB-PLHSHC Kết luận", {}, "2026-11-11T05:00:00.000Z", `<edoc.${id}@moj.gov.vn>`);
    await sent(store, own, "Ăn trưa");
    await sent(store, own, "[EDOC:TB-02:PLHSHC:-:89abcdef] Văn bản khác", {}, "2026-11-12T05:00:00.000Z");
    const spied = graphOver({ store, ...world }, "staff");
    const found = documents(await look(spied));
    expect(found.map(({ key, symbol, entry, unit: code, state }) => [key, symbol, entry, code, state.kind])).toEqual([
      ["89abcdef", null, "TB-02", "PLHSHC", "supplied"],
      [id, "61/TB-PLHSHC", "TB-01", "PLHSHC", "supplied"],
    ]);
    expect(spied.asked.length).toBe(6);
  }));

test("the answers of the desk are found in any folder of both mailboxes, and the newest wins", () =>
  inWorld(async ({ store, ...world }) => {
    await sent(store, own, "Thông báo số 61/TB-PLHSHC", { edoc: record(compose) });
    await answered(store, unit, { kind: "returned", reason: "thiếu phụ lục" }, "2026-11-11T06:00:00Z");
    await answered(store, own, { kind: "published", address: "https://moj.gov.vn/61", at: null }, "2026-11-11T07:00:00Z", { folder: "archive" });
    const [found] = documents(await look(graphOver({ store, ...world }, "staff")));
    expect(found?.state).toMatchObject({ kind: "published", answer: { said: { address: "https://moj.gov.vn/61" }, by: "huy.lq@moj.gov.vn", at: "2026-11-11T07:00:00Z" } });
  }));

test("an answer counts only from the desk's own mailboxes, and not when the server found it came from elsewhere", () =>
  inWorld(async ({ store, ...world }) => {
    const said: Said = { kind: "published", address: "https://evil.example", at: null };
    await answered(store, own, said, "2026-11-11T06:00:00Z", { from: "an.nm@moj.gov.vn" });
    await answered(store, own, said, "2026-11-11T06:01:00Z", { from: `"${board}" <x@evil.example>` });
    await answered(store, own, said, "2026-11-11T06:02:00Z", { sender: "ke-gian@evil.example" });
    await answered(store, own, said, "2026-11-11T06:03:00Z", { above: "Authentication-Results: mbx01.moj.gov.vn; spf=fail; dkim=none; dmarc=fail header.from=moj.gov.vn\r\n" });
    const mails = await answersAbout(graphOver({ store, ...world }, "staff").graph, null, "01234567");
    expect(mails).toHaveLength(4);
    expect(countedAnswers(mails, policy)).toEqual([]);
    await answered(store, own, said, "2026-11-11T06:04:00Z");
    expect(countedAnswers(await answersAbout(graphOver({ store, ...world }, "staff").graph, null, "01234567"), policy)).toHaveLength(1);
  }));

test("a later look reads only what is new, and keeps what it knew", () =>
  inWorld(async ({ store, ...world }) => {
    await sent(store, own, "Thông báo số 61/TB-PLHSHC", { edoc: record(compose) }, "2026-11-01T04:00:00.000Z");
    const spied = graphOver({ store, ...world }, "staff");
    const first = await look(spied, [null]);
    await answered(store, own, { kind: "filed", number: "7" }, "2026-11-11T06:00:00Z");
    const ports = { sent: (mailbox: string | null, since: string) => listSent(spied.graph, mailbox, since), answers: (mailbox: string | null, since: string) => answersSince(spied.graph, mailbox, since, [board]) };
    const second = await lookSupplied(first, [null], "2026-11-10T00:00:00Z", policy, ports);
    expect(documents(second)[0]?.state.kind).toBe("filed");
    expect(await listSent(spied.graph, null, "2026-11-10T00:00:00Z")).toEqual([]);
  }));

test("three hundred supplied mails come page by page, with nothing but what the list shows", () =>
  inWorld(async ({ store, ...world }) => {
    for (let at = 0; at < 300; at += 1) await sent(store, own, `Thông báo số ${at}`, { edoc: record({ ...compose, id: at.toString(16).padStart(8, "0").padEnd(32, "0") }) }, "2026-11-11T04:10:00.000Z", `<${at}@moj.gov.vn>`);
    const spied = graphOver({ store, ...world }, "staff");
    expect(documents(await look(spied, [null]))).toHaveLength(300);
    expect(spied.asked.length).toBe(4);
  }), 30_000);

test("a mail that was sent and not supplied is remembered; a secret, withheld or supplied one is not", () =>
  inWorld(async ({ store, ...world }) => {
    await sent(store, own, "Công văn chưa cung cấp", { "edoc-check": note("not-supplied") });
    await sent(store, own, "Công văn đã gắn thông tin", { edoc: record(null) });
    await sent(store, own, "Công văn không phải cung cấp", { edoc: record(null, { ...tag, entry: "PD-01" }), "edoc-check": note("not-supplied") });
    await sent(store, own, "Công văn mật", { "edoc-check": note("not-supplied", "secrecy-mark") });
    await sent(store, own, "Khen thưởng", { "edoc-check": note("not-supplied", "withheld-document") });
    await sent(store, own, "Đã cung cấp", { edoc: record(compose), "edoc-check": note("not-supplied") });
    await sent(store, own, "Thư chung", { "edoc-check": note("outside-address") });
    const looked = await look(graphOver({ store, ...world }, "staff"), [null]);
    expect(facts(looked.sent.values()).flatMap((one) => (one.kind === "owed" ? [one.owed.subject] : [])).sort()).toEqual(["Công văn chưa cung cấp", "Kết luận giao ban"]);
  }));

test("not needed is kept on the mail beside what stands there, and taken back", () =>
  inWorld(async ({ store, ...world }) => {
    const { id: messageId } = await sent(store, unit, "Công văn chưa cung cấp", { "edoc-check": note("not-supplied"), khac: 1 });
    const { graph } = graphOver({ store, ...world }, "staff");
    const owed = async () => facts(await listSent(graph, unit, "2026-10-01T00:00:00Z")).flatMap((one) => (one.kind === "owed" ? [one.owed] : []))[0]!;
    const word = { why: "Bản gửi lại, đã cung cấp lần trước", at: "2026-11-12T01:00:00Z", by: own };
    expect(await noteOnItem(graph, (await owed()).mail, notNeededKey, () => writeNotNeeded(word))).toBe(true);
    expect((await owed()).notNeeded).toEqual(word);
    expect((await store.read(unit, messageId)).state.customProperties).toMatchObject({ "edoc-check": note("not-supplied"), khac: 1 });
    expect(await noteOnItem(graph, (await owed()).mail, notNeededKey, () => null)).toBe(true);
    expect((await owed()).notNeeded).toBeNull();
    expect(await noteOnItem(graph, (await owed()).mail, notNeededKey, () => "x".repeat(2600))).toBe(false);
  }));

test("which mailboxes a person may open is asked twenty at a time", () =>
  inWorld(async (world) => {
    const spied = graphOver(world, "secretary");
    const strangers = Array.from({ length: 25 }, (_, at) => `donvi${at}@moj.gov.vn`);
    const found = await openMailboxes(spied.graph, [unit, "cntt@moj.gov.vn", ...strangers]);
    expect([...found].filter(([, opens]) => opens).map(([address]) => address)).toEqual([unit]);
    expect(spied.asked.length).toBe(2);
  }));

test("a mailbox that is too busy to say is not taken for closed", () =>
  inWorld(async (world) => {
    world.fault({ throttleNext: 2, retryAfterSeconds: 1 });
    const found = await openMailboxes(graphOver(world, "staff").graph, [unit, own]);
    expect([...found.values()]).not.toContain(false);
  }));

test("a word on what need not be supplied comes back as it was, and anything else is none", () => {
  expect(readNotNeeded(writeNotNeeded({ why: "Đã cung cấp bằng đường khác", at: "2026-11-12T01:00:00Z", by: own }))).toEqual({ why: "Đã cung cấp bằng đường khác", at: "2026-11-12T01:00:00Z", by: own });
  for (const value of [null, 7, "", "{", "[]", "{}", '{"why":7}', '{"why":" "}']) expect(readNotNeeded(value)).toBeNull();
});

test("of mails that could not be noted the newest thirty are remembered in the settings, and nothing else that stands there", () => {
  const word = { why: "Đã cung cấp bằng đường khác", at: "2026-11-12T01:00:00Z", by: own };
  const all = Array.from({ length: 40 }, (_, at) => [`item${at}`, word] as const);
  expect(readNotNeededHere(writeNotNeededHere(all))).toEqual(all.slice(0, 30));
  for (const text of [null, "", "{", "7", '[7,["x"],["x",7],[7,"x"]]', '[]},"all":["x"']) expect(readNotNeededHere(text)).toEqual([]);
});
