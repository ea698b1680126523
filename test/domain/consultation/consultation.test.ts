import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { attachedDrafts, consultationRefusal, deadlineIn, largestFile, proposedTerms, staleParts } from "../../../src/domain/consultation";
import { changedRecord, consultationRecord } from "../../../src/domain/consultation-record";
import type { DocumentFacts } from "../../../src/domain/document";
import { readItemRecord, writeItemRecord } from "../../../src/domain/item-record";
import { readRecord, writeRecord } from "../../../src/domain/edoc-json";
import { aCatalogue, aDocument, aMail, anAttachment, aPolicy, aReading, carrying } from "../../support/builders";

const catalogue = aCatalogue();
const policy = aPolicy();
const codeOf = (role: string) => catalogue.entries.find((entry) => entry.role === role)!.code;
const [letterCode, draftCode] = [codeOf("consultation-letter"), codeOf("consultation-draft")];
const now = "2026-11-20T02:00:00.000Z";
const sha256 = async (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

function aLetter(draft: Partial<DocumentFacts> = {}, attached: Parameters<typeof anAttachment>[1] = {}) {
  const facts = { draft: true, ...draft };
  const mail = aMail({ from: { address: "plhshc@moj.gov.vn", name: "Vụ" }, subject: "Xin ý kiến", text: "Đề nghị Quý đơn vị gửi ý kiến trước ngày 30/11/2026.", attachments: [anAttachment("cv.docx"), anAttachment("dt.docx", { reading: aReading(facts), ...attached })] });
  const classification = carrying(aDocument(letterCode, "cv.docx"), aDocument(draftCode, "dt.docx", facts));
  const drafts = attachedDrafts([{ kind: "draft-attached", severity: "ask", attachments: [{ id: "dt.docx", name: "dt.docx", entry: draftCode }] }], mail, classification);
  return { mail, classification, drafts };
}
const refusal = (...args: Parameters<typeof aLetter>) => {
  const { mail, classification, drafts } = aLetter(...args);
  return consultationRefusal(drafts, mail, classification, policy, catalogue);
};

test.each<[string, ReturnType<typeof refusal>, unknown]>([
  ["a plain draft", refusal(), null],
  ["MẬT", refusal({ secrecy: "MẬT" }), { kind: "secret" }],
  ["TÀI LIỆU THU HỒI", refusal({ circulation: "TÀI LIỆU THU HỒI" }), { kind: "secret" }],
  ["LƯU HÀNH NỘI BỘ", refusal({ circulation: "LƯU HÀNH NỘI BỘ" }), { kind: "internal", name: "dt.docx" }],
  ["a mail as attachment", refusal({}, { contentType: "message/rfc822" }), { kind: "not-a-file", name: "dt.docx" }],
  ["a file Outlook would not take back", refusal({}, { size: largestFile + 1 }), { kind: "too-large", name: "dt.docx" }],
])("%s: whether it may be posted", (_, found, wanted) => {
  expect(found).toEqual(wanted);
});

test("without an editorial board nothing can be held", () => {
  const { mail, classification, drafts } = aLetter();
  expect(consultationRefusal(drafts, mail, classification, { ...policy, editorialBoard: [] }, catalogue)).toEqual({ kind: "no-board" });
});

test("a draft nobody could read is told apart, whatever its name promises", () => {
  expect(aLetter().drafts.map(({ unread }) => unread)).toEqual([false]);
  expect(aLetter({}, { reading: null }).drafts.map(({ unread }) => unread)).toEqual([true]);
});

test("deadline and unit are as letter and sender have them", () => {
  expect(proposedTerms(aLetter().mail, policy, now)).toEqual({ deadline: "2026-11-30", draftingUnit: policy.units.find(({ code }) => code === "PLHSHC")!.name });
  expect(proposedTerms(aMail({ from: { address: "an@moj.gov.vn", name: " Nguyễn An " }, text: "Xin ý kiến." }), policy, now)).toEqual({ deadline: null, draftingUnit: "Nguyễn An" });
});

test("the day for opinions comes before other days", () => {
  expect(deadlineIn(aMail({ text: "Đề nghị gửi danh sách trước ngày 22/11/2026. Đề nghị gửi ý kiến trước ngày 28/11/2026." }), "2026-11-20")).toBe("2026-11-28");
});

describe("the record", () => {
  const made = async () => {
    const { drafts, mail } = aLetter();
    return consultationRecord([{ name: "dt.docx", contentType: "", bytes: new Uint8Array([1]) }], { drafts, mail, terms: proposedTerms(mail, policy, now), policy, catalogue, by: "ha.tt@moj.gov.vn", at: now, sha256 });
  };

  test("names the draft, the letter, the deadline and the unit, and is read back the same", async () => {
    const record = await made();
    expect(record).toMatchObject({ unit: "PLHSHC", attachment: "dt.docx", tag: { entry: draftCode, destinations: ["consultation-page"] }, consultation: { deadline: "2026-11-30", letter: "Xin ý kiến" } });
    expect(readRecord(writeRecord(record))).toEqual({ ok: true, value: record });
  });

  test("the same draft has the same id; another From has another, as by every way of supplying", async () => {
    const record = await made();
    expect((await made()).id).toBe(record.id);
    const elsewhere = aMail({ from: { address: "vanphongbo@moj.gov.vn", name: "" }, subject: "Xin ý kiến" });
    const files = [{ name: "dt.docx", contentType: "", bytes: new Uint8Array([1]) }];
    const changed = await changedRecord(record, files, { mail: elsewhere, terms: { deadline: null, draftingUnit: "Văn phòng" }, policy, sha256 });
    expect(changed).toMatchObject({ unit: "VP", consultation: { deadline: null, draftingUnit: "Văn phòng" } });
    expect(changed.id).not.toBe(record.id);
    const back = await changedRecord(changed, files, { mail: aLetter().mail, terms: { deadline: "2026-11-30", draftingUnit: "x" }, policy, sha256 });
    expect(back.id).toBe(record.id);
  });

  test("what it no longer says as the letter does is found", async () => {
    const record = await made();
    expect(staleParts(record, aLetter().mail, policy, now)).toEqual([]);
    const changed = aMail({ from: { address: "vanphongbo@moj.gov.vn", name: "" }, subject: "Xin ý kiến (lần 2)", text: "Đề nghị gửi ý kiến trước ngày 02/12/2026." });
    expect(staleParts(record, changed, policy, now)).toEqual(["deadline", "unit", "letter"]);
    // A letter that names no day has nothing against the one a person gave.
    expect(staleParts(record, aMail({ from: { address: "plhshc@moj.gov.vn", name: "" }, subject: "Xin ý kiến" }), policy, now)).toEqual([]);
  });
});

test("what the letter knows of its draft stays on the item beside all the rest", () => {
  const consultation = { id: "0".repeat(32), deadline: "2026-11-30", link: `https://moj.gov.vn/${"a".repeat(281)}` };
  const tag = { entry: "TB-01", type: null, number: null, symbol: null, issuedDate: null, issuer: "ệ".repeat(200), subject: '"\\\n'.repeat(160), signer: null, urgency: null, destinations: [] };
  const text = writeItemRecord({ tag, supplied: null, letter: "f".repeat(32), consultation });
  expect(JSON.stringify({ edoc: text }).length).toBeLessThanOrEqual(2500);
  expect(readItemRecord(text)).toMatchObject({ letter: "f".repeat(32), consultation });
  expect(readItemRecord('{"v":1,"consultation":7}').consultation).toBeUndefined();
});
