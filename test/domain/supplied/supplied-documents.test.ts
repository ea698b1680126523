import { expect, test } from "@jest/globals";
import { readSentItem, type SentItem, type SupplyMail } from "../../../src/domain/sent-item";
import { messageIdFor, readMessageId } from "../../../src/domain/submission-message";
import { isOthersToSupply, suppliedAs, suppliedDocuments } from "../../../src/domain/supplied-documents";
import { aPolicy } from "../../support/builders";

const id = "0123456789abcdef0123456789abcdef";
const policy = { overdueWorkingDays: 3, holidays: [], workedWeekends: [] };
const kinds = ["recall", "update", "replace"] as const;

const item = (sentAt: string, kind: (typeof kinds)[number] | null): SentItem => ({
  itemId: sentAt,
  mailbox: "vanphongbo@moj.gov.vn",
  subject: "[EDOC:TB-01:VP:2026-11-09:01234567] 61/TB-BTP Kết luận giao ban",
  sentAt,
  internetMessageId: messageIdFor({ id, ...(kind === null ? {} : { change: { kind, reason: "", revision: "89abcdef" } }) }, "banbientap@moj.gov.vn"),
  by: "ha.tt@moj.gov.vn",
  custom: null,
});
const supplies = (items: readonly SentItem[]): SupplyMail[] =>
  items.map((one) => {
    const facts = readSentItem(one, () => true);
    if (facts.kind !== "supplied") throw new Error(facts.kind);
    return facts.supply;
  });

test("a Message-ID tells which change its mail asks for, and no other mail's does", () => {
  expect([null, ...kinds].map((kind) => readMessageId(item("", kind).internetMessageId))).toEqual([null, ...kinds].map((change) => ({ id, change })));
  for (const other of ["", "<1@moj.gov.vn>", `<edoc-answer.${id}.1.ab@moj.gov.vn>`, "<edoc.xyz@moj.gov.vn>"]) expect(readMessageId(other)).toBeNull();
});

test("a document whose recall was sent is one row, recalled, with the day it was supplied", () => {
  const [document, ...others] = suppliedDocuments(supplies([item("2026-11-09T03:00:00Z", null), item("2026-11-10T03:00:00Z", "recall")]), [], policy, "2026-11-20T03:00:00Z");
  expect(others).toEqual([]);
  expect(document).toMatchObject({ key: id, supply: { at: "2026-11-09T03:00:00Z" }, state: { kind: "recalled", due: null, overdue: false, recalledAt: "2026-11-10T03:00:00Z" } });
});

test("a document is found by its id, also where its mails tell the beginning only", () => {
  const documents = suppliedDocuments(supplies([item("2026-11-09T03:00:00Z", null)]), [], policy, "2026-11-20T03:00:00Z");
  expect(suppliedAs(documents, id)).toBe(documents[0]);
  const [short] = documents.map((one) => ({ ...one, key: id.slice(0, 8) }));
  expect(suppliedAs([short!], id)).toBe(short);
  expect(suppliedAs(documents, `ff${id.slice(2)}`)).toBeNull();
});

test("one that was replaced goes on waiting from the first time", () => {
  const [document] = suppliedDocuments(supplies([item("2026-11-09T03:00:00Z", null), item("2026-11-10T03:00:00Z", "replace")]), [], policy, "2026-11-10T04:00:00Z");
  expect(document?.state).toMatchObject({ kind: "supplied", due: "2026-11-12" });
});

test("a document another unit or body issued is not owed by who passed it on", () => {
  const units = [
    { code: "PLHSHC", name: "Vụ Pháp luật hình sự - hành chính", mailboxes: ["plhshc@moj.gov.vn"], responsible: "", publicationMailbox: "" },
    { code: "VP", name: "Văn phòng Bộ", mailboxes: ["vanphongbo@moj.gov.vn"], responsible: "", publicationMailbox: "" },
  ];
  const others = (issuer: string | null, symbol: string | null, mailbox: string | null) => isOthersToSupply({ mail: { itemId: "1", mailbox }, subject: "", sentAt: "", entry: "BC-01", symbol, issuer, by: "ha.tt@moj.gov.vn", notNeeded: null }, aPolicy({ units }));
  expect(others("Văn phòng Bộ", "436/BC-VP", "plhshc@moj.gov.vn")).toBe(true);
  expect(others("Chính phủ", "12/NĐ-CP", null)).toBe(true);
  expect(others("Văn phòng Bộ", "436/BC-VP", "vanphongbo@moj.gov.vn")).toBe(false);
  expect(others("Bộ Tư pháp", "436/BC-BTP", "vanphongbo@moj.gov.vn")).toBe(false);
  expect(others("Bộ Tư pháp", "436/BC-BTP", null)).toBe(false);
  // Only the check at send knows of it.
  expect(others(null, null, "plhshc@moj.gov.vn")).toBe(false);
});
