import { expect, test } from "@jest/globals";
import { writeEdxml } from "../../../src/documents/edxml/write-edxml";
import { readDocument } from "../../../src/documents/read-document";
import { classifyMail } from "../../../src/domain/classify/classify-mail";
import { registerIdentity } from "../../../src/domain/document-id";
import { tagFrom } from "../../../src/domain/tag-from";
import { mailText } from "../../../src/eml/mail-text";
import { aCatalogue, aMail, anAttachment } from "../../support/builders";
import { mailOf, zipOf } from "../../support/inner-files";
import { aPackage } from "./a-package";

const catalogue = aCatalogue();
const letter = new TextEncoder().encode("BỘ TƯ PHÁP\nSố: 247/TB-BTP\nHà Nội, ngày 29 tháng 3 năm 2016\nTHÔNG BÁO\nKết luận của Thứ trưởng tại cuộc họp giao ban");
const content = writeEdxml(aPackage({ attachments: [{ name: "thông báo.txt", contentType: "text/plain", description: null, bytes: letter }] }));

test.each([
  ["by itself", content, "goi.edxml"],
  ["in an archive", zipOf({ "goi.edxml": content }), "goi.zip"],
  ["in a mail", mailOf("Chuyển", { "goi.edxml": content }), "thu.eml"],
])("a package attached to a mail %s is judged as its page and its file, which the register knows as one document", async (_how, bytes, name) => {
  const reading = await readDocument(bytes, name, { mail: mailText });
  const { documents } = classifyMail(aMail({ subject: "Gửi anh", attachments: [anAttachment(name, { reading })] }), catalogue);
  const judged = documents.filter(({ entry }) => entry !== null);
  expect(judged.map(({ attachment }) => attachment?.split(" › ").slice(-1)[0])).toEqual(["goi.edxml", "thông báo.txt"]);
  const identities = judged.map((one) => registerIdentity("VP", tagFrom(one, "", catalogue)!));
  expect(identities[0]).not.toBeNull();
  expect(new Set(identities).size).toBe(1);
});
