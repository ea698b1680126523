import { describe, expect, test } from "@jest/globals";
import { nothingKept, readDeskRecord, readKept, writeKept, type KeptDesk } from "../../../src/domain/desk-record-json";
import type { Deed } from "../../../src/domain/desk-record";

const deed = (number: number, differs: Partial<Deed> = {}): Deed => ({ said: { kind: "published", address: "https://moj.gov.vn/7", at: "2026-11-26T02:00:00.000Z" }, by: "huy.lq@moj.gov.vn", at: "2026-11-26T02:00:00.000Z", answer: `<edoc-answer.${"a".repeat(32)}.${number}.${"0".repeat(16)}@moj.gov.vn>`, sent: true, undone: null, ...differs });
const kept = (deeds: readonly Deed[]): KeptDesk => ({ ...nothingKept("waiting"), record: { deeds, tag: null, claim: { by: "huy.lq@moj.gov.vn", at: "2026-11-26T02:00:00.000Z", worker: "w.1" } } });

test("what is written is read as it was", () => {
  const whole: KeptDesk = {
    ...kept([deed(1), deed(2, { said: { kind: "withdrawn", takesBack: "published" }, sent: false }), deed(3, { said: { kind: "returned", reason: "Thiếu <b>" }, undone: { by: "lan", at: "2026-11-26T03:00:00.000Z" } })]),
    letter: { id: "a".repeat(32), entry: "TB-01", unit: "PLHSHC", symbol: "7/TB-BTP", issuedDate: "2026-11-20", subject: "đĐ", supplier: "ha.tt@moj.gov.vn" },
    needs: { destinations: ["portal", "document-system"], recall: true },
    round: ["x"],
    sending: ["w.1#2"],
    to: "settled",
    tags: [{ answer: deed(1).answer, tag: { entry: "TB-01", type: null, number: "7", symbol: null, issuedDate: null, issuer: null, subject: "đĐ", signer: null, urgency: null, destinations: ["portal"] } }],
  };
  expect(readKept(writeKept(whole))).toEqual(whole);
});

describe("bounds", () => {
  test("thousands of deeds and long reasons stay small, and what is still to be told stays", () => {
    const pending = [deed(998, { sent: false }), deed(999, { sent: false, said: { kind: "returned", reason: "ộ".repeat(50_000) } })];
    const text = writeKept(kept([...Array.from({ length: 1000 }, (_, index) => deed(index, { said: { kind: "corrected", what: "ộ".repeat(5000) } })), ...pending]));
    expect(text.length).toBeLessThan(17_000);
    const read = readKept(text)!.record.deeds;
    expect(read.filter(({ sent }) => !sent).map(({ answer }) => answer)).toEqual(pending.map(({ answer }) => answer));
  });
});

test.each([
  "",
  "null",
  "[]",
  "{",
  '{"v":2,"record":{}}',
  '{"v":1}',
  '{"v":1,"record":[]}',
  "x".repeat(1_000_000),
  `{"v":1,"record":${"[".repeat(30_000)}`,
])("is no record and throws nothing: %.30s", (text) => expect(readDeskRecord(text)).toBeNull());

test.each([
  [{ said: { kind: "seen" } }],
  [{ answer: "<a'b@x>" }],
  [{ answer: "<a\r\nBcc: x@y>" }],
  [{ at: "gestern" }],
  [{ said: null }],
  [null],
  ["__proto__"],
])("no deed is made of %j", (differs) => {
  const value = differs === null || typeof differs === "string" ? differs : { ...deed(1), ...differs };
  expect(readDeskRecord(JSON.stringify({ v: 1, record: { deeds: [value], claim: { by: 1 }, tag: 7 } }))).toEqual({ deeds: [], tag: null, claim: null });
});
