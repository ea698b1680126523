import { expect, test } from "@jest/globals";
import { attachmentContent } from "../../src/outlook/attachment-content";
import { addBcc, removeAttachment, removeRecipient } from "../../src/outlook/change-draft";
import { edocHeadersIn } from "../../src/outlook/internet-headers";
import { noteReadings, readReadings, readSessionNotes, writeReadings } from "../../src/outlook/session-notes";
import { aReading } from "../support/builders";
import { officeDraft } from "../support/office-draft";

const an = { emailAddress: "an.nm@moj.gov.vn", displayName: "An" };
const friend = { emailAddress: "Ban.Toi@gmail.com", displayName: "Bạn" };

test("taking out one address leaves whoever was typed meanwhile", async () => {
  const draft = officeDraft({ to: [an, friend] });
  draft.to.push({ emailAddress: "lan.vt@moj.gov.vn", displayName: "Lan" });
  await removeRecipient(draft.item, "to", "ban.toi@gmail.com");
  expect(draft.to.map(({ emailAddress }) => emailAddress)).toEqual(["an.nm@moj.gov.vn", "lan.vt@moj.gov.vn"]);
});

test("a mailbox that stands in To is not added to Bcc as well", async () => {
  const draft = officeDraft({ to: [{ emailAddress: "BanBienTap@moj.gov.vn", displayName: "" }] });
  expect(await addBcc(draft.item, "banbientap@moj.gov.vn")).toBe(false);
  expect(draft.bcc).toEqual([]);
});

test("an attachment that is gone already needs no taking out", async () => {
  const draft = officeDraft();
  draft.faults["removeAttachmentAsync"] = "refuse";
  await expect(removeAttachment(draft.item, "a1")).resolves.toBeUndefined();
});

test.each([
  ["base64", "w6A=", new Uint8Array([0xc3, 0xa0])],
  ["eml", "Subject: \u00e0", new Uint8Array([...Buffer.from("Subject: "), 0xc3, 0xa0])],
  ["url", "https://moj.sharepoint.com/x", null],
])("an attachment given as %s comes as the bytes it means", async (format, content, bytes) => {
  const { item } = officeDraft({ attachments: [{ id: "a1", name: "a", size: 1, isInline: false, attachmentType: "file", content, format }] });
  expect(await attachmentContent(item, "a1")).toEqual(bytes);
});

test("folded headers of ours are found in a raw block, in any case", () => {
  expect(edocHeadersIn("From: a@b\r\nX-MOJ-Edoc-Id: 01\r\n 23\r\nx-moj-edoc-v: 1\r\nx-other: 2\r\n")).toEqual({ "x-moj-edoc-id": "01 23", "x-moj-edoc-v": "1" });
});

test("readings of thirty long documents fit the window's memory, marks and all", async () => {
  const long = aReading({ secrecy: "MẬT" }, { lines: Array.from({ length: 160 }, () => "Căn cứ Quyết định".repeat(20)) });
  const readings = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`a${i}|${i}.pdf|1`, long]));
  const draft = officeDraft();
  await noteReadings(draft.item, readings);
  expect(JSON.stringify(draft.session).length).toBeLessThan(50000);
  const notes = await readSessionNotes(draft.item);
  expect(Object.values(notes.readings).map(({ facts }) => facts.secrecy)).toEqual(Array.from({ length: 30 }, () => "MẬT"));
});

test.each([
  ["a few documents stays, shorter, with all of them", 3, 3],
  ["forty documents leaves what a decision turns on, for every attachment", 40, undefined],
])("the note of an archive of %s", async (_what, count, kept) => {
  const lines = Array.from({ length: 160 }, () => "Căn cứ Quyết định".repeat(20));
  const one = aReading({ recipients: Array.from({ length: 20 }, (_, i) => `Sở Tư pháp tỉnh thứ ${i}`) }, { lines });
  const archive = aReading({ secrecy: "MẬT" }, { lines: [], inside: Array.from({ length: count }, (_, i) => ({ name: `${i}.docx`, reading: one })) });
  const draft = officeDraft();
  await noteReadings(draft.item, { "a|ho-so.zip|1": archive, "b|thu.docx|1": aReading({ circulation: "TÀI LIỆU THU HỒI" }, { lines }) }, { "b|thu.docx|1": "x" });
  const { readings } = await readSessionNotes(draft.item);
  expect(readings["a|ho-so.zip|1"]?.facts.secrecy).toBe("MẬT");
  expect(readings["b|thu.docx|1"]).toMatchObject({ facts: { circulation: "TÀI LIỆU THU HỒI" }, entry: "x" });
  // A reading that lost its documents is none for a pane that opens again.
  expect(readReadings(readings)["a|ho-so.zip|1"]?.inside?.length).toBe(kept);
});

test("notes that somebody has spoilt count as none", async () => {
  const written = async (notes: string) => readReadings((await readSessionNotes(officeDraft({ session: { "edoc-readings": notes } }).item)).readings);
  expect(await written('{"a":{"lines":"x"},"b":7,"c":{"facts":{},"lines":[]}}')).toEqual({});
  expect(await written("nonsense")).toEqual({});
  expect(Object.keys(await written(writeReadings({ a: aReading() })))).toEqual(["a"]);
});
