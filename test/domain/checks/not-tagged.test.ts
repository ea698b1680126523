import { expect, test } from "@jest/globals";
import type { OutgoingMail } from "../../../src/domain/mail";
import { aDocument, aMail, anAttachment, aRecipient, carrying, ordinary, unitMailbox } from "../../support/builders";
import { found } from "./further-findings";

const board = aRecipient("banbientap@moj.gov.vn", { field: "bcc" });
const aNotice = (differs: Partial<OutgoingMail> = {}) => aMail({ from: unitMailbox, recipients: [aRecipient("lan.vt@moj.gov.vn"), board], attachments: [anAttachment("thong-bao.pdf")], ...differs });
const notice = carrying(aDocument("TB-01", "thong-bao.pdf"));
const kinds = (mail: OutgoingMail, classification = notice) => found("not-tagged", mail, classification).map(({ severity }) => severity);

test("a notice to the publication mailbox without its data is advised about, and named", () => {
  expect(found("not-tagged", aNotice(), notice)).toEqual([{ kind: "not-tagged", severity: "advise", documents: [{ attachmentId: "thong-bao.pdf", name: "thong-bao.pdf", entry: "TB-01" }] }]);
});

test("one that carries its data is not", () => {
  expect(kinds(aNotice({ supplied: { id: "x", entry: "TB-01" } }))).toEqual([]);
});

test("without the publication mailbox it is another matter: it is not supplied", () => {
  expect(kinds(aNotice({ recipients: [aRecipient("lan.vt@moj.gov.vn")] }))).toEqual([]);
});

test("a letter to the editorial board about anything else needs no data, nor does what need not be supplied", () => {
  expect(kinds(aNotice(), ordinary)).toEqual([]);
  expect(kinds(aNotice(), carrying(aDocument("BC-01")))).toEqual([]);
});

test("what the board sends itself, and a secret document, need none", () => {
  expect(kinds(aNotice({ from: { address: "BanBienTap@moj.gov.vn", name: "" } }))).toEqual([]);
  expect(kinds(aNotice(), carrying(aDocument("TB-01", "thong-bao.pdf", { secrecy: "MẬT" })))).toEqual([]);
});

test("a draft beside the letter that asks for opinions is to be taken out, not tagged", () => {
  expect(kinds(aNotice(), carrying(aDocument("YK-01", "cong-van.pdf"), aDocument("YK-02", "du-thao.docx", { draft: true })))).toEqual([]);
});
