import { expect, test } from "@jest/globals";
import { unreadAttachment } from "../../../src/domain/checks/unread-attachment";
import { checkMail } from "../../../src/domain/checks/index";
import type { OutgoingMail } from "../../../src/domain/mail";
import { aCatalogue, aMail, anAttachment, aPolicy, ordinary } from "../../support/builders";

function unread(mail: OutgoingMail): readonly string[] {
  return checkMail(mail, ordinary, aPolicy(), aCatalogue(), [unreadAttachment]).flatMap((finding) => (finding.kind === "unread-attachment" ? finding.attachments.map(({ name }) => name) : []));
}
const file = (name: string, contentType = "application/pdf") => ({ ...anAttachment(name), contentType, reading: null });
const supplied = { id: "0".repeat(32), entry: null };

test("a file nobody has read is told of", () => {
  expect(unread(aMail({ attachments: [file("scan0001.pdf")] }))).toEqual(["scan0001.pdf"]);
});

test("the record and the original on our own supply mail are not", () => {
  expect(unread(aMail({ supplied, attachments: [file("ban-goc.eml", "message/rfc822"), file("moj-edoc.json", "application/json")] }))).toEqual([]);
});

test("a mail attached whole is not, by its kind or by its name", () => {
  expect(unread(aMail({ attachments: [file("Thông báo 247", "message/rfc822"), file("thu-cu.EML", "application/octet-stream")] }))).toEqual([]);
});

test("a file that only bears the record's name is told of on any other mail", () => {
  expect(unread(aMail({ attachments: [file("moj-edoc.json", "application/json")] }))).toEqual(["moj-edoc.json"]);
});
