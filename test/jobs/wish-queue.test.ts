import { describe, expect, test } from "@jest/globals";
import { decodeHeaders } from "../../src/domain/submission-headers";
import { readRecord } from "../../src/domain/edoc-json";
import { readSubjectToken } from "../../src/domain/subject-token";
import { contract, inWorld } from "../support/graph-world";
import { arrived, left, owed, publication, queueOver, supplied, wishFor } from "../support/supply/queue-world";

const everyLetter = "ĂẮẰẲẴẶÂẤẦẨẪẬĐÊẾỀỂỄỆÔỐỒỔỖỘƠỚỜỞỠỢƯỨỪỬỮỰÝỲỶỸỴ ăắằẳẵặâấầẩẫậđêếềểễệôốồổỗộơớờởỡợưứừửữựýỳỷỹỵ";

describe("a wish in the queue", () => {
  test("arrives with five headers, the original byte for byte, the record and the token; nothing of ours is left lying about", () =>
    inWorld(async (world) => {
      const eml = Buffer.from("From: vanphongbo@moj.gov.vn\r\nSubject: goc\r\n\r\nnguyên văn");
      const wish = await wishFor(world, "247", { eml });
      const open = queueOver(world);
      expect(await supplied(open, [wish])).toEqual(["supplied"]);
      const mail = await world.store.read(publication, arrived(world)[0]!.id);
      const own = mail.headers.filter(({ name }) => name.toLowerCase().startsWith("x-"));
      expect(own).toHaveLength(5);
      expect(decodeHeaders(Object.fromEntries(own.map(({ name, value }) => [name, value])))).toMatchObject({ ok: true, value: { id: wish.record.id, entry: owed } });
      expect(mail.internetMessageId).toBe(`<edoc.${wish.record.id}@moj.gov.vn>`);
      expect(readSubjectToken(mail.subject)).toMatchObject({ entry: owed, shortId: wish.record.id.slice(0, 8) });
      expect(mail.body.content).toContain("&lt;script&gt;247");
      expect(mail.body.content).not.toContain("<script>");
      expect(mail.attachments.map(({ name }) => name)).toEqual(["ban-goc.eml", "moj-edoc.json"]);
      const [original, json] = await Promise.all(mail.attachments.map((one) => world.store.attachment(publication, mail.id, one.id)));
      expect(Buffer.compare(Buffer.from(original!), eml)).toBe(0);
      expect(readRecord(Buffer.from(json!).toString("utf8"))).toEqual({ ok: true, value: wish.record });
      const [sent] = world.store.list("ha.tt@moj.gov.vn", "sentitems");
      expect(JSON.parse(String(sent?.state.customProperties["edoc"]))).toMatchObject({ supplied: { id: wish.record.id, by: "ha.tt@moj.gov.vn" } });
      expect(left(world)).toEqual({ sent: 1, drafts: 0, bin: expect.any(Number), queued: 0 });
      expect(open.asked.every(({ bytes }) => bytes < 4 * 1024 * 1024)).toBe(true);
      if (contract !== null) expect(contract.judged).toBeGreaterThan(10);
    }));

  test("is sent from the unit where the person may, and else from the person, who is told", () =>
    inWorld(async (world) => {
      const open = queueOver(world);
      await supplied(open, [await wishFor(world, "1", { from: { address: "plhshc@moj.gov.vn", name: "" } }), await wishFor(world, "2", { from: { address: "thads@moj.gov.vn", name: "" } })]);
      const senders = arrived(world).map(({ from, subject }) => [subject.includes("1/TB") ? "1" : "2", from?.address]);
      expect(Object.fromEntries(senders)).toEqual({ 1: "plhshc@moj.gov.vn", 2: "ha.tt@moj.gov.vn" });
      const told = open.queue.view().wishes.map(({ wish, state }) => [wish.record.tag.number, state.kind === "done" && state.end.kind === "supplied" && state.end.fromUnit]);
      expect(Object.fromEntries(told)).toEqual({ 1: true, 2: false });
    }));

  test("for a document supplied before sends nothing, and says when and by whom; a change of it goes, once", () =>
    inWorld(async (world) => {
      const open = queueOver(world);
      await supplied(open, [await wishFor(world, "247")]);
      const again = queueOver(world, undefined, "there.2");
      expect(await supplied(again, [await wishFor(world, "247", { at: "2016-04-01T00:00:00.000Z" })])).toEqual(["already"]);
      expect(again.queue.view().wishes[0]?.state).toMatchObject({ end: { at: "2016-03-29T07:00:00.000Z", by: "ha.tt@moj.gov.vn" } });
      const change = { kind: "recall", reason: "Ban hành nhầm" } as const;
      expect(await supplied(again, [await wishFor(world, "247", { change })])).toEqual(["supplied"]);
      expect(await supplied(queueOver(world, undefined, "there.3"), [await wishFor(world, "247", { change })])).toEqual(["already"]);
      expect(arrived(world)).toHaveLength(2);
      const { headers, body } = await world.store.read(publication, arrived(world).find(({ internetMessageId }) => internetMessageId.includes(".recall."))!.id);
      expect(decodeHeaders(Object.fromEntries(headers.map(({ name, value }) => [name, value])))).toMatchObject({ value: { change: "recall" } });
      expect(body.content).toContain("Ban hành nhầm");
    }));

  test("dropped as a file carries it, whatever its name", () =>
    inWorld(async (world) => {
      const { record } = await wishFor(world, "9");
      const bytes = Buffer.alloc(3_400_000, "scan");
      const named = { ...record, tag: { ...record.tag, subject: everyLetter } };
      const open = queueOver(world);
      expect(await supplied(open, [{ record: named, source: { kind: "files" }, sendFrom: null, after: null }], [{ name: `${everyLetter}.pdf`, contentType: "application/pdf", bytes }])).toEqual(["supplied"]);
      const mail = await world.store.read(publication, arrived(world)[0]!.id);
      expect(mail.subject).toContain(everyLetter);
      expect(mail.body.content).toContain(everyLetter);
      expect(mail.attachments.map(({ name, size }) => [name, size])).toEqual([[`${everyLetter}.pdf`, bytes.length], ["moj-edoc.json", expect.any(Number)]]);
      const json = await world.store.attachment(publication, mail.id, mail.attachments[1]!.id);
      expect(readRecord(Buffer.from(json).toString("utf8"))).toMatchObject({ value: { tag: { subject: everyLetter } } });
    }));

  test("with a hostile name and subject arrives inert: no header, recipient or markup comes of it", () =>
    inWorld(async (world) => {
      const hostile = '=HYPERLINK("http://evil.vn") \r\nBcc: evil@evil.vn\r\n\r\n<img src=x onerror=alert(1)>\u202Egpj.exe\u200B';
      const { record } = await wishFor(world, "13");
      const open = queueOver(world);
      const wish = { record: { ...record, unit: hostile, attachment: hostile, tag: { ...record.tag, subject: hostile, signer: hostile, symbol: hostile.slice(0, 60) }, message: { ...record.message, subject: hostile, from: hostile }, suppliedBy: hostile }, source: { kind: "files" }, sendFrom: null, after: null } as const;
      expect(await supplied(open, [wish], [{ name: "scan.pdf", contentType: "application/pdf", bytes: Buffer.from("x") }])).toEqual(["supplied"]);
      const mail = await world.store.read(publication, arrived(world)[0]!.id);
      expect(mail.headers.filter(({ name }) => name.toLowerCase().startsWith("x-"))).toHaveLength(5);
      expect([mail.to.length, mail.cc.length, mail.bcc.length, world.store.mailboxes().includes("evil@evil.vn")]).toEqual([1, 0, 0, false]);
      expect(mail.subject).toMatch(/^\[EDOC:/);
      for (const text of [mail.subject, mail.body.content]) expect(text).not.toMatch(/[\u202E\u200B\r]/);
      expect(mail.body.content).not.toContain("<img");
      const json = await world.store.attachment(publication, mail.id, mail.attachments[1]!.id);
      expect(readRecord(Buffer.from(json).toString("utf8"))).toMatchObject({ ok: true, value: { tag: { subject: hostile } } });
    }));

  test("waits as long as Graph asks, and goes", () =>
    inWorld(async (world) => {
      const wish = await wishFor(world, "7");
      world.fault({ throttleNext: 3, retryAfterSeconds: 7 });
      const open = queueOver(world);
      expect(await supplied(open, [wish])).toEqual(["supplied"]);
      expect(open.waited.filter((ms) => ms === 7000)).toHaveLength(3);
    }));

  test("stands, and says why, when nobody is signed in; goes on when somebody is", () =>
    inWorld(async (world) => {
      const wish = await wishFor(world, "7");
      const open = queueOver(world);
      await open.queue.add([{ wish, files: [] }]);
      world.fault({ rejectToken: true });
      await open.queue.idle();
      expect(open.queue.view()).toMatchObject({ stopped: { kind: "no-token" } });
      world.fault({});
      open.queue.goOn();
      await open.queue.idle();
      expect([arrived(world).length, open.queue.view().stopped]).toEqual([1, null]);
    }));

  test("whose mail has gone stands failed with its reason, and can be cancelled", () =>
    inWorld(async (world) => {
      const wish = await wishFor(world, "7");
      world.store.list("plhshc@moj.gov.vn", "inbox").forEach(({ id }) => void world.store.remove("plhshc@moj.gov.vn", id));
      const open = queueOver(world);
      expect(await supplied(open, [wish])).toEqual(["failed"]);
      const [shown] = open.queue.view().wishes;
      expect(JSON.parse(shown?.state.kind === "failed" ? shown.state.why : "{}")).toMatchObject({ kind: "refused", status: 404 });
      expect(await open.queue.cancel(shown!.id)).toBe("cancelled");
      expect([arrived(world).length, left(world).queued]).toEqual([0, 0]);
    }));

  test("that waits for its letter is held until the letter has left", () =>
    inWorld(async (world) => {
      const wish = { ...(await wishFor(world, "7")), after: "0123abcd" };
      const letter = await world.store.create("ha.tt@moj.gov.vn", "drafts", { subject: "Xin ý kiến", to: [{ name: "", address: "cntt@moj.gov.vn" }] }, { isDraft: true, customProperties: { edoc: JSON.stringify({ v: 1, tag: null, supplied: null, letter: "0123abcd" }) } });
      const open = queueOver(world);
      const [id] = await open.queue.add([{ wish, files: [] }]);
      for (let turns = 0; turns < 50 && open.queue.view().wishes.find((one) => one.id === id)?.state.kind !== "held"; turns += 1) await new Promise((go) => setTimeout(go, 10));
      expect([open.queue.view().wishes[0]?.state.kind, arrived(world).length]).toEqual(["held", 0]);
      await world.store.send("ha.tt@moj.gov.vn", letter.id);
      await open.queue.idle();
      expect(arrived(world)).toHaveLength(1);
    }));

  test("that follows its letter carries the letter as it left, which bears none of our headers", () =>
    inWorld(async (world) => {
      const { record } = await wishFor(world, "7");
      const letter = await world.store.create("ha.tt@moj.gov.vn", "drafts", { subject: "Gửi Thông báo", to: [{ name: "", address: "cntt@moj.gov.vn" }] }, { isDraft: true, customProperties: { edoc: JSON.stringify({ v: 1, tag: null, supplied: null, letter: "4567cdef" }) } });
      await world.store.send("ha.tt@moj.gov.vn", letter.id);
      const open = queueOver(world);
      expect(await supplied(open, [{ record, source: { kind: "letter" }, sendFrom: null, after: "4567cdef" }])).toEqual(["supplied"]);
      const mail = await world.store.read(publication, arrived(world)[0]!.id);
      const original = Buffer.from(await world.store.attachment(publication, mail.id, mail.attachments[0]!.id)).toString("utf8");
      expect(Buffer.compare(Buffer.from(original), Buffer.from(await world.store.raw("ha.tt@moj.gov.vn", letter.id)))).toBe(0);
      expect(original.toLowerCase()).not.toContain("x-moj-edoc");
      const sent = world.store.list("ha.tt@moj.gov.vn", "sentitems").find(({ id }) => id === letter.id);
      expect(JSON.parse(String(sent?.state.customProperties["edoc"]))).toMatchObject({ supplied: { id: record.id }, letter: "4567cdef" });
    }));
});
