import { describe, expect, test } from "@jest/globals";
import type { DocumentJudgement } from "../../../src/domain/classification";
import type { DocumentFacts } from "../../../src/domain/document";
import type { OutgoingMail } from "../../../src/domain/mail";
import { aDocument, aMail, anAttachment, aRecipient, carrying, unitMailbox } from "../../support/builders";
import { found } from "./further-findings";

const page: Partial<DocumentFacts> = { type: "TB", symbol: "247/TB-BTP", issuedDate: "2026-11-10", issuer: "Bộ Tư pháp", recipients: ["Các đơn vị thuộc Bộ"] };
const mail = (differs: Partial<OutgoingMail> = {}) => aMail({ from: unitMailbox, recipients: [aRecipient("lan.vt@moj.gov.vn")], attachments: [anAttachment("247.pdf")], ...differs });
const notice = (facts: Partial<DocumentFacts> = {}, differs: Partial<DocumentJudgement> = {}) => ({ ...aDocument("TB-01", "247.pdf", { ...page, ...facts }), ...differs });
const signed = { signer: "Nguyễn Văn Bình", organisation: "Bộ Tư pháp", signedAt: null, intact: true, coversFile: true, chain: "not-checked" } as const;

describe("a PDF without a signature", () => {
  const unsigned = (document: DocumentJudgement, sent: OutgoingMail = mail()) => found("unsigned-pdf", sent, carrying(document)).length;

  test("is told of when a unit sends its own issued document, scanned or not", () => {
    expect(found("unsigned-pdf", mail(), carrying(notice()))).toEqual([{ kind: "unsigned-pdf", severity: "advise", documents: [{ attachmentId: "247.pdf", name: "247.pdf", entry: "TB-01" }] }]);
    expect(unsigned(notice({ issuer: "Văn phòng Bộ", parent: "Bộ Tư pháp" }, { textSource: "ocr" }))).toBe(1);
  });

  test.each([
    ["that is signed", notice({}, { signatures: [signed] })],
    ["that is a draft", notice({ draft: true })],
    ["without a number, such as papers for a meeting", notice({ symbol: null })],
    ["of another body, passed on", notice({ issuer: "Thủ tướng Chính phủ" })],
    ["of a provincial department of justice", notice({ issuer: "Sở Tư pháp", parent: "Ủy ban nhân dân tỉnh Sơn La" })],
    ["that nobody could read", notice({}, { textSource: "name-only", problem: "encrypted" })],
    ["from before the decree", notice({ issuedDate: "2016-03-29" })],
    ["that is no catalogue document", notice({}, { entry: null })],
    ["that is no PDF", notice({}, { attachment: "247.docx" })],
  ])("is no concern %s", (_, document) => {
    expect(unsigned(document)).toBe(0);
  });

  test("is no concern in a person's mail", () => {
    expect(unsigned(notice(), mail({ from: { address: "an.nm@moj.gov.vn", name: "" } }))).toBe(0);
  });
});

describe("a list of recipients without the portal", () => {
  const unnamed = (document: DocumentJudgement, sent: OutgoingMail = mail()) => found("portal-not-named", sent, carrying(document)).length;

  test("is told of on a document that goes on the portal", () => {
    expect(found("portal-not-named", mail(), carrying(notice()))).toEqual([{ kind: "portal-not-named", severity: "advise", documents: [{ attachmentId: "247.pdf", name: "247.pdf", entry: "TB-01" }] }]);
  });

  test.each([
    ["that names it", notice({ portalRecipient: true })],
    ["whose list was not read", notice({ recipients: [] })],
    ["that does not go there", notice({}, { entry: "GM-01" })],
    ["for internal circulation", notice({ circulation: "LƯU HÀNH NỘI BỘ" })],
    ["of another body", notice({ issuer: "Ủy ban nhân dân thành phố Hà Nội" })],
    ["from before the rule, or of an unknown day", notice({ issuedDate: "2012-05-02" })],
    ["whose day is unknown", notice({ issuedDate: null })],
    ["that was read badly", notice({}, { poor: true })],
    ["that is a draft", notice({ draft: true })],
  ])("is no concern on a document %s", (_, document) => {
    expect(unnamed(document)).toBe(0);
  });

  test("is no concern in a person's mail", () => {
    expect(unnamed(notice(), mail({ from: { address: "an.nm@moj.gov.vn", name: "" } }))).toBe(0);
  });
});
