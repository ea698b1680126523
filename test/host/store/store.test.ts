import { expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asStoreError } from "../../../host/mailboxes/disk";
import type { MailContent } from "../../../host/mailboxes/mail";
import { StoreError, type MailStore } from "../../../host/mailboxes/mail-store";
import { openStore } from "../../../host/mailboxes/open-store";

const an = { name: "Nguyễn Minh An", address: "an.nm@moj.gov.vn" };
const ha = { name: "Trần Thu Hà", address: "ha.tt@moj.gov.vn" };
const huy = { name: "Lê Quang Huy", address: "huy.lq@moj.gov.vn" };

async function inFolder(story: (store: MailStore, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "evanban-store-"));
  try {
    const store = await openStore(folder);
    for (const person of [an, ha, huy]) store.addMailbox(person.address);
    await story(store, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function aMail(over: MailContent = {}): MailContent {
  return { from: an, to: [ha], subject: "Thông báo lịch họp", body: { type: "html", content: "<p>Kính gửi chị Hà</p>" }, ...over };
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

test("a draft keeps its words, addresses as typed, headers and attachments through a restart", () =>
  inFolder(async (store, folder) => {
    const strange = [
      { name: "", address: "an@moj.gov.vn@example.com" },
      { name: "Phòng, Hành chính; \"A\"", address: "Hanh.Chinh@MOJ.gov.vn" },
      { name: "Lan", address: "lan\u200b@moj.gov.vn" },
      { name: "Chưa rõ địa chỉ", address: "Vũ Thị Lan" },
      { name: "ban bien tap", address: "ban@mộj.gov.vn" },
    ];
    const draft = await store.create(an.address, "drafts", aMail({
      to: strange,
      cc: [ha],
      bcc: [huy],
      subject: "V/v góp ý dự thảo Nghị định quy định chi tiết một số điều của Luật Hộ tịch và các văn bản có liên quan",
      headers: [{ name: "x-moj-edoc-id", value: "abc123" }],
      attachments: [{ name: "Thông báo số 247.pdf", contentType: "application/pdf", bytes: Buffer.from("%PDF-1.7\r\n\0\u00ff", "latin1") }],
    }));
    const again = await (await openStore(folder)).read(an.address, draft.id);
    expect(again.to).toEqual(strange);
    expect([again.cc, again.bcc, again.subject]).toEqual([[ha], [huy], draft.subject]);
    expect(again.subject).toContain("Luật Hộ tịch và các văn bản");
    expect(again.body).toEqual({ type: "html", content: "<p>Kính gửi chị Hà</p>" });
    expect(again.headers).toContainEqual({ name: "x-moj-edoc-id", value: "abc123" });
    expect(again.attachments).toEqual([expect.objectContaining({ name: "Thông báo số 247.pdf", contentType: "application/pdf", kind: "file", isInline: false, size: 12 })]);
    expect(again.state.isDraft).toBe(true);
    expect(again.internetMessageId).toMatch(/^<.+@moj\.gov\.vn>$/);
  }));

test("a mail sent arrives as Exchange delivers it: headers yes, Bcc no, the sender's own marks no", () =>
  inFolder(async (store) => {
    const draft = await store.create(an.address, "drafts", aMail({
      to: [ha, { name: "Ngoài", address: "ai@gmail.com" }],
      bcc: [huy],
      headers: [{ name: "x-moj-edoc-id", value: "abc123" }],
    }), { categories: ["Đã cung cấp"], customProperties: { a: 1 }, extendedProperties: { "String {x} Name y": "z" } });
    const result = await store.send(an.address, draft.id);
    expect(result).toEqual({ delivered: [ha.address, huy.address], notLocal: ["ai@gmail.com"] });

    const sent = await store.read(an.address, draft.id);
    expect([sent.folder, sent.state.isDraft, sent.bcc]).toEqual(["sentitems", false, [huy]]);
    expect(sent.state.extendedProperties).toEqual({ "String {x} Name y": "z" });

    const [arrived] = store.list(huy.address, "inbox");
    const copy = await store.read(huy.address, arrived?.id ?? "");
    expect(copy.bcc).toEqual([]);
    expect(text(await store.raw(huy.address, copy.id))).not.toMatch(/^bcc:/im);
    expect(copy.headers).toContainEqual({ name: "x-moj-edoc-id", value: "abc123" });
    expect(copy.state).toEqual({ isRead: false, isDraft: false, categories: [], customProperties: {}, extendedProperties: {}, flagged: false });
    expect([copy.internetMessageId, copy.conversationId]).toEqual([sent.internetMessageId, sent.conversationId]);
    expect(copy.id).not.toBe(sent.id);
    await expect(store.send(an.address, draft.id)).rejects.toMatchObject({ code: "NotDraft" });
  }));

test("what was sent from a unit's mailbox can be kept in the unit's Sent Items, under the same id", () =>
  inFolder(async (store, folder) => {
    const draft = await store.create(an.address, "drafts", aMail());
    await store.send(an.address, draft.id, { sentItemsOf: huy.address });
    expect(store.list(an.address, null)).toEqual([]);
    expect(store.list(huy.address, "sentitems").map((one) => one.id)).toEqual([draft.id]);
    const again = await openStore(folder);
    expect(again.list(huy.address, "sentitems").map((one) => one.id)).toEqual([draft.id]);
    expect(await again.read(huy.address, draft.id)).toMatchObject({ subject: "Thông báo lịch họp" });
  }));

test("a mail too large to send stays a draft and says so", () =>
  inFolder(async (store) => {
    const draft = await store.create(an.address, "drafts", aMail({ attachments: [{ name: "to.zip", contentType: "application/zip", bytes: new Uint8Array(28 * 1024 * 1024) }] }));
    await expect(store.send(an.address, draft.id)).rejects.toMatchObject({ code: "MessageTooLarge", message: expect.stringContaining("35 MB") });
    expect(store.list(an.address, "drafts")).toHaveLength(1);
    expect(store.list(ha.address, "inbox")).toHaveLength(0);
  }), 30_000);

test("attachments keep their ids while others come and go, a picture in the text too", () =>
  inFolder(async (store) => {
    const draft = await store.create(an.address, "drafts", aMail({ body: { type: "html", content: '<p><img src="cid:hinh1"></p>' } }));
    const first = await store.addAttachment(an.address, draft.id, { name: "a.txt", contentType: "text/plain", bytes: Buffer.from("một") });
    const picture = await store.addAttachment(an.address, draft.id, { name: "h.png", contentType: "image/png", isInline: true, contentId: "hinh1", bytes: Buffer.from("png") });
    const second = await store.addAttachment(an.address, draft.id, { name: "b.txt", contentType: "text/plain", bytes: Buffer.from("hai") });
    expect(second.message.attachments.map((one) => one.name)).toEqual(["h.png", "a.txt", "b.txt"]);
    await store.removeAttachment(an.address, draft.id, first.attachmentId);
    expect(text(await store.attachment(an.address, draft.id, second.attachmentId))).toBe("hai");
    expect(text(await store.attachment(an.address, draft.id, picture.attachmentId))).toBe("png");
    await expect(store.attachment(an.address, draft.id, first.attachmentId)).rejects.toMatchObject({ code: "AttachmentNotFound" });
    const changed = await store.change(an.address, draft.id, { subject: "Đổi chủ đề" });
    expect([changed.subject, changed.to, changed.attachments.length]).toEqual(["Đổi chủ đề", [ha], 2]);
    expect(changed.attachments.find((one) => one.name === "h.png")?.isInline).toBe(true);
    expect(changed.hasAttachments).toBe(true);
  }));

test("the original inside a mail comes out byte for byte, as an item or as a file", () =>
  inFolder(async (store) => {
    const original = Buffer.from("From: a@b.vn\r\nSubject: =?UTF-8?B?VGjDtG5nIGLDoW8=?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nXin chào  \r\n--x\r\n");
    const draft = await store.create(an.address, "drafts", aMail({
      attachments: [
        { name: "", contentType: "message/rfc822", bytes: original },
        { name: "gốc.eml", contentType: "message/rfc822", kind: "file", bytes: original },
      ],
    }));
    await store.send(an.address, draft.id);
    const [arrived] = store.list(ha.address, "inbox");
    const copy = await store.read(ha.address, arrived?.id ?? "");
    expect(copy.attachments.map(({ name, kind }) => [name, kind])).toEqual([["Thông báo.eml", "item"], ["gốc.eml", "file"]]);
    for (const { id } of copy.attachments) expect(Buffer.from(await store.attachment(ha.address, copy.id, id))).toEqual(original);
  }));

test("a damaged file is never dropped: it is listed with a sentence, and its bytes stay", () =>
  inFolder(async (store, folder) => {
    const whole = text(await store.raw(an.address, (await store.create(an.address, "drafts", aMail({ attachments: [{ name: "a.pdf", contentType: "application/pdf", bytes: Buffer.from("pdf") }] }))).id));
    const cases: [Buffer, RegExp][] = [
      [Buffer.alloc(0), /rỗng/],
      [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 255, 10, 58]), /không đọc được như một thư/],
      [Buffer.from(whole.slice(0, -60)), /cắt giữa chừng/],
      [Buffer.from(`From: a@b.vn\r\nSubject: x\r\n${"X: a long line of nothing much\r\n".repeat(90_000)}\r\nbody`), /hỏng/],
    ];
    for (const [bytes, sentence] of cases) {
      const filed = await store.importEml(ha.address, "inbox", bytes);
      expect(filed.damage).toMatch(sentence);
      expect(bytes.equals(await store.raw(ha.address, filed.id))).toBe(true);
    }
    const again = await openStore(folder);
    expect(again.list(ha.address, "inbox").map((one) => one.damage !== null)).toEqual([true, true, true, true]);
    const cut = again.list(ha.address, "inbox").find((one) => one.damage?.includes("cắt"));
    expect((await again.read(ha.address, cut?.id ?? "")).body.content).toContain("Kính gửi chị Hà");
  }));

test("a file put into a folder by hand is shown after a restart, also when it has no state beside it", () =>
  inFolder(async (store, folder) => {
    const draft = await store.create(an.address, "drafts", aMail());
    await writeFile(join(folder, ha.address, "inbox", "thư của tôi.eml"), await store.raw(an.address, draft.id));
    await writeFile(join(folder, an.address, "drafts", `${draft.id}.json`), "{ half");
    const again = await openStore(folder);
    expect(again.list(ha.address, "inbox").map((one) => one.subject)).toEqual(["Thông báo lịch họp"]);
    expect((await again.read(an.address, draft.id)).state.isDraft).toBe(true);
  }));

test("one file that cannot be opened keeps no other mail from being shown", () =>
  inFolder(async (store, folder) => {
    await store.create(ha.address, "inbox", aMail());
    await mkdir(join(folder, ha.address, "inbox", "thư.eml"));
    const shown = (await openStore(folder)).list(ha.address, "inbox");
    expect(shown.map((one) => one.damage?.includes("Không mở được tệp") ?? false).sort()).toEqual([false, true]);
  }));

test("a crash in the middle of writing leaves the old mail whole and no litter", () =>
  inFolder(async (store, folder) => {
    const draft = await store.create(an.address, "drafts", aMail());
    const place = join(folder, an.address, "drafts");
    await writeFile(join(place, `${draft.id}.eml.0a1b2c3d.tmp`), "half a mai");
    await writeFile(join(place, "AAMkneverthereneverthereneverthere00.json"), "{}");
    const again = await openStore(folder);
    expect((await again.read(an.address, draft.id)).subject).toBe("Thông báo lịch họp");
    expect((await readdir(place)).sort()).toEqual([`${draft.id}.eml`, `${draft.id}.json`].sort());
  }));

test("a send cut off between its two last steps shows the mail as sent, and loses neither copy", () =>
  inFolder(async (store, folder) => {
    const draft = await store.create(an.address, "drafts", aMail());
    const before = await readFile(join(folder, an.address, "drafts", `${draft.id}.eml`));
    const note = await readFile(join(folder, an.address, "drafts", `${draft.id}.json`));
    await store.send(an.address, draft.id);
    await writeFile(join(folder, an.address, "drafts", `${draft.id}.eml`), before);
    await writeFile(join(folder, an.address, "drafts", `${draft.id}.json`), note);
    const again = await openStore(folder);
    expect((await again.read(an.address, draft.id)).folder).toBe("sentitems");
    expect(again.list(an.address, "drafts")).toHaveLength(1);
  }));

test("a mail changed on disk behind our back is read again", () =>
  inFolder(async (store, folder) => {
    const { id } = await store.create(an.address, "inbox", aMail());
    await truncate(join(folder, an.address, "inbox", `${id}.eml`), 0);
    expect((await (await openStore(folder)).read(an.address, id)).damage).toMatch(/rỗng/);
  }));

test("no name from outside becomes a path", () =>
  inFolder(async (store, folder) => {
    for (const address of ["../../etc@moj.gov.vn", "..@moj.gov.vn", "a/b@moj.gov.vn", "a\\b@c.vn", "an", "a@..", "\0a@b.vn"]) {
      expect(() => store.addMailbox(address)).toThrow(StoreError);
    }
    await expect(store.create(an.address, "../ha.tt@moj.gov.vn/inbox", aMail())).rejects.toMatchObject({ code: "FolderNotFound" });
    await expect(store.read(an.address, "../../../../etc/passwd")).rejects.toMatchObject({ code: "ItemNotFound" });
    store.addFolder(an.address, "../../ngoài", null);
    await store.create(an.address, "inbox", aMail({ attachments: [{ name: "../../../x.sh", contentType: "text/plain", bytes: Buffer.from("x") }] }));
    expect(existsSync(join(folder, "ngoài")) || existsSync(join(folder, "..", "ngoài"))).toBe(false);
    const restarted = await openStore(folder);
    expect(restarted.folders(an.address).map((one) => one.displayName)).toContain("../../ngoài");
  }));

test("no header can be smuggled in through a subject, a name, an address or a header's value", () =>
  inFolder(async (store) => {
    const evil = "x\r\nX-Evil: 1";
    const { id } = await store.create(an.address, "drafts", aMail({
      subject: evil,
      to: [{ name: evil, address: `a@b.vn${evil}` }],
      headers: [{ name: "x-ok", value: evil }, { name: "x-bad: 1\r\nX-Evil", value: "1" }, { name: "From", value: "x@y.vn" }],
      internetMessageId: `<a@b>${evil}`,
      attachments: [{ name: evil, contentType: evil, bytes: Buffer.from("x") }],
    }));
    const message = await store.read(an.address, id);
    expect(message.headers.filter(({ name }) => /^x-evil$/i.test(name))).toEqual([]);
    expect(text(await store.raw(an.address, id))).not.toMatch(/^x-evil/im);
    expect(message.from).toEqual(an);
  }));

test("a full disk is a sentence, not a stack", async () => {
  const full = await writeFile("/dev/full", "x").then(() => null, (error: unknown) => error);
  if (existsSync("/dev/full")) expect(asStoreError(full)).toMatchObject({ code: "DiskFull", message: expect.stringContaining("Hết dung lượng") });
});

test("an answer joins the conversation of the mail it answers, in every mailbox", () =>
  inFolder(async (store) => {
    const first = await store.create(an.address, "drafts", aMail());
    await store.send(an.address, first.id);
    const [arrived] = store.list(ha.address, "inbox");
    const answer = await store.create(ha.address, "drafts", { from: ha, to: [an], subject: "Re: Thông báo lịch họp", inReplyTo: arrived?.internetMessageId ?? "" });
    await store.send(ha.address, answer.id);
    const [back] = store.list(an.address, "inbox");
    expect(back?.conversationId).toBe(first.conversationId);
    expect(text(await store.raw(an.address, back?.id ?? ""))).toContain(`References: ${first.internetMessageId}`);
  }));

test("changes of a copy's state, place and existence are told and kept", () =>
  inFolder(async (store, folder) => {
    const told: string[] = [];
    store.onChange((change) => told.push(change.kind));
    const { id } = await store.create(an.address, "inbox", aMail());
    await store.setState(an.address, id, { isRead: true, categories: ["Khẩn"] });
    const box = store.addFolder(an.address, "Dự thảo", "inbox");
    await store.move(an.address, id, box.id);
    const copy = await store.copy(an.address, id, "archive");
    await store.remove(an.address, copy.id);
    expect(told).toEqual(["created", "updated", "updated", "moved", "created", "removed"]);
    const again = await openStore(folder);
    expect(await again.read(an.address, id)).toMatchObject({ folder: box.id, state: { isRead: true, categories: ["Khẩn"] } });
    expect(again.folders(an.address).find((one) => one.id === box.id)).toMatchObject({ displayName: "Dự thảo", parent: "inbox", total: 1, unread: 0 });
  }));
