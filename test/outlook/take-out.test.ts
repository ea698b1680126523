import { expect, test } from "@jest/globals";
import { keepFiles, takeOutFiles, takeOutRecipient } from "../../src/outlook/take-out";
import { officeDraft, type OfficeDraft } from "../support/office-draft";

const person = (emailAddress: string) => ({ emailAddress, displayName: `Tên ${emailAddress}` });
const file = (id: string, differs: Partial<OfficeDraft["attachments"][number]> = {}) => ({ id, name: `${id}.pdf`, size: 3, isInline: false, attachmentType: "file", content: "QUJD", format: "base64", ...differs });
const addresses = (people: OfficeDraft["to"]) => people.map(({ emailAddress }) => emailAddress);

test.each(["to", "cc", "bcc"] as const)("an address taken out of %s goes back to its place with its name", async (field) => {
  const draft = officeDraft({ [field]: [person("a@moj.gov.vn"), person("Ban@Gmail.com"), person("c@moj.gov.vn")] });
  const putBack = await takeOutRecipient(draft.item, field, "ban@gmail.com");
  expect(addresses(draft[field])).toEqual(["a@moj.gov.vn", "c@moj.gov.vn"]);
  await putBack();
  expect(draft[field]).toEqual([person("a@moj.gov.vn"), person("Ban@Gmail.com"), person("c@moj.gov.vn")]);
});

test("what was typed meanwhile stays, and an address written anew is not doubled", async () => {
  const draft = officeDraft({ to: [person("ban@gmail.com")] });
  const putBack = await takeOutRecipient(draft.item, "to", "ban@gmail.com");
  draft.to.push(person("d@moj.gov.vn"));
  await putBack();
  await putBack();
  expect(addresses(draft.to)).toEqual(["ban@gmail.com", "d@moj.gov.vn"]);
});

test("a file goes back byte for byte", async () => {
  const draft = officeDraft({ attachments: [file("a"), file("b")] });
  const putBack = await takeOutFiles(draft.item, await keepFiles(draft.item, ["a", "gone"]));
  expect(draft.attachments.map(({ name }) => name)).toEqual(["b.pdf"]);
  await putBack();
  expect(draft.attachments.map(({ name, content }) => [name, content])).toEqual([["b.pdf", "QUJD"], ["a.pdf", "QUJD"]]);
});

test.each<[string, Partial<OfficeDraft["attachments"][number]>]>([
  ["cloud", { attachmentType: "cloud" }],
  ["cloud", { format: "url" }],
  ["mail", { attachmentType: "item" }],
  ["mail", { format: "eml" }],
  ["too-large", { size: 20_000_001 }],
])("why a file could not go back is known before it goes: %s", async (why, differs) => {
  const draft = officeDraft({ attachments: [file("a", differs)] });
  expect((await keepFiles(draft.item, ["a"])).map(({ content }) => content)).toEqual([{ why }]);
});

test("so it is where Outlook does not give the content", async () => {
  const draft = officeDraft({ attachments: [file("a")] });
  draft.faults["getAttachmentContentAsync"] = "refuse";
  expect((await keepFiles(draft.item, ["a"])).map(({ content }) => content)).toEqual([{ why: "not-handed-over" }]);
});
