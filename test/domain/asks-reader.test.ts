import { expect, test } from "@jest/globals";
import { asksReader } from "../../src/domain/asks-reader";
import type { Classification } from "../../src/domain/classification";
import type { FiledMail } from "../../src/domain/mail";
import { aCatalogue, aDocument, aMail, anAttachment, aPolicy, carrying, ordinary, unitMailbox } from "../support/builders";

const reader = "ha.tt@moj.gov.vn";
const filed = (differs: Partial<FiledMail> = {}): FiledMail => ({ ...aMail(), itemId: "1", sharedMailbox: null, internetMessageId: "", conversationId: "", receivedAt: "2026-11-02T01:00:00Z", ...differs });
const asks = (mail: FiledMail, classification: Classification = ordinary) => asksReader(mail, classification, reader, aPolicy(), aCatalogue());
const letter = carrying(aDocument(null, "cv.pdf", { symbol: "4821/BTP-HTQT" }));

test.each<[string, boolean, FiledMail, Classification]>([
  ["a unit's mail asks officially", true, filed({ from: unitMailbox }), ordinary],
  ["so does a document of the catalogue, whoever sends it", true, filed({ attachments: [anAttachment("tb.pdf")] }), carrying(aDocument("TB-01", "tb.pdf"))],
  ["and a numbered letter that the catalogue does not name", true, filed({ from: { address: "vanthu@mof.gov.vn", name: "" }, attachments: [anAttachment("cv.pdf")] }), letter],
  ["a colleague's note is no official mail", false, filed(), ordinary],
  ["nor is a friend's", false, filed({ from: { address: "ban@gmail.com", name: "" } }), ordinary],
  ["what the person has sent asks others", false, filed({ from: { address: "Ha.TT@moj.gov.vn", name: "" }, attachments: [anAttachment("cv.pdf")] }), letter],
  ["and so does what their unit has sent, in its own mailbox", false, filed({ from: unitMailbox, sharedMailbox: unitMailbox.address }), ordinary],
  ["also where they sent it on behalf of their unit", false, filed({ from: unitMailbox, sender: { address: reader, name: "" } }), ordinary],
])("%s: %s", (_, expected, mail, classification) => {
  expect(asks(mail, classification)).toBe(expected);
});
