import { expect, test } from "@jest/globals";
import { attachmentContent } from "../../src/outlook/attachment-content";
import { officeDraft } from "../support/office-draft";

const held = async (content: string): Promise<Uint8Array | null> => {
  const draft = officeDraft({ attachments: [{ id: "1", name: "a.pdf", size: 1, isInline: false, attachmentType: "file", content, format: "base64" }] });
  return attachmentContent(draft.item, "1");
};
const bytes = Uint8Array.from({ length: 3_000_001 }, (_, i) => (i * 7919) & 255);
const base64 = Buffer.from(bytes).toString("base64");

test("a big attachment comes whole, though it is decoded in pieces", async () => {
  expect(Buffer.from((await held(base64))!).equals(bytes)).toBe(true);
});

test("line breaks in it change nothing", async () => {
  expect(Buffer.from((await held(base64.replace(/.{76}/g, "$&\r\n")))!).equals(bytes)).toBe(true);
});

test("what is no base64 is refused, wherever it goes wrong", async () => {
  await expect(held(`${base64.slice(0, -8)}!!!!`)).rejects.toThrow("not base64");
  await expect(held("!")).rejects.toThrow("not base64");
});
