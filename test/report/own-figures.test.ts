import { describe, expect, test } from "@jest/globals";
import { checkNoteKey, writeCheckNote } from "../../src/domain/check-note";
import { itemRecordKey, writeItemRecord } from "../../src/domain/item-record";
import { notNeededKey, writeNotNeeded } from "../../src/domain/not-needed";
import type { SentItem } from "../../src/domain/sent-item";
import type { Tag } from "../../src/domain/submission";
import { ownFigures } from "../../src/report/own-figures";
import { aCatalogue, aPolicy } from "../support/builders";

const now = "2026-11-30T03:00:00Z";
const id = "0123456789abcdef0123456789abcdef";
const aTag = (entry: string): Tag => ({ entry, type: null, number: null, symbol: null, issuedDate: null, issuer: null, subject: null, signer: null, urgency: null, destinations: [] });
const supplied = { id, at: now, by: "lan.vt@moj.gov.vn", how: "compose" as const };
const aSent = (custom: Readonly<Record<string, string>> | null, differs: Partial<SentItem> = {}): SentItem => ({
  itemId: "1", mailbox: "vanphongbo@moj.gov.vn", subject: "Thông báo", sentAt: "2026-11-10T02:00:00Z", internetMessageId: "<1@moj.gov.vn>", by: "lan.vt@moj.gov.vn", custom: custom === null ? null : JSON.stringify(custom), ...differs,
});
const counted = (...sent: readonly SentItem[]) => ownFigures({ unit: "VP", month: "2026-11", policy: aPolicy(), catalogue: aCatalogue(), sent, inbox: null, now });
const tagged = (entry: string) => ({ [itemRecordKey]: writeItemRecord({ tag: aTag(entry), supplied: null }) });
const noted = (...asked: readonly string[]) => ({ [checkNoteKey]: writeCheckNote(asked, [], true) });

describe("what a unit's own mailbox says of its month", () => {
  test("what was sent and supplied, by entry; the same document twice is one", () => {
    const one = aSent({ [itemRecordKey]: writeItemRecord({ tag: aTag("TB-01"), supplied }) });
    expect(counted(one, one, aSent(tagged("TB-01")), aSent(noted("not-supplied"))).sent).toEqual({ "TB-01": { sent: 2, supplied: 1 }, "?": { sent: 1, supplied: 0 } });
  });

  test("what somebody has put aside is owed no more, and told", () => {
    const aside = aSent({ ...tagged("TB-01"), [notNeededKey]: writeNotNeeded({ why: "Đã cung cấp bản giấy", at: now, by: "lan.vt@moj.gov.vn" }) });
    expect(counted(aside)).toMatchObject({ sent: { "TB-01": { sent: 1, supplied: 0 } }, notNeeded: 1 });
  });

  test("what the check at send noted", () => {
    const { official } = counted(aSent(noted("outside-address")), aSent(noted("personal-sender", "look-alike-address")), aSent(noted("draft-attached")), aSent(noted()));
    expect(official).toEqual({ mails: 4, fromPersonal: 1, toNotIssued: 2, draftsAttached: 1 });
  });

  test("reports and replies sent electronically, by what the catalogue says an entry is", () => {
    const { entries } = aCatalogue();
    const [report, reply] = (["periodic-report", "reply"] as const).map((role) => entries.find((one) => one.role === role)!.code);
    expect(counted(aSent(tagged(report!)), aSent(tagged(reply!)), aSent(tagged(reply!)))).toMatchObject({ reports: 1, replies: 2, sent: {} });
  });

  test("mails without a note of ours are unchecked; mails the add-in made, and other months, are none of it", () => {
    const built = aSent(null, { internetMessageId: `<edoc.${id}@moj.gov.vn>`, subject: "[EDOC:TB-01:VP:2026-11-10:01234567] Thông báo" });
    expect(counted(aSent(null), aSent({ other: "x" }), aSent(null, { custom: "{" }), built, aSent(tagged("TB-01"), { sentAt: "2026-11-30T17:00:00Z" }))).toEqual({
      unit: "VP", month: "2026-11", sent: {}, notNeeded: 0, official: { mails: 0, fromPersonal: 0, toNotIssued: 0, draftsAttached: 0 }, reports: 0, replies: 0, unchecked: 3, inbox: null,
    });
  });

  test("delivering the figures does not change them", () => {
    expect(counted(aSent(null, { subject: "Số liệu văn bản điện tử tháng 11/2026 (lần 2): Văn phòng Bộ" })).unchecked).toBe(0);
  });

  test("what lies in its inbox from units and state bodies, by age; mail from anyone else is nobody's business here", () => {
    const inbox = [
      { receivedAt: "2026-11-30T01:00:00Z", isRead: false, answered: false, from: "tccb@moj.gov.vn" },
      { receivedAt: "2026-11-27T17:00:00Z", isRead: true, answered: false, from: "vanthu@mof.gov.vn" },
      { receivedAt: "2026-11-27T16:59:59Z", isRead: false, answered: true, from: "tccb@moj.gov.vn" },
      { receivedAt: "2026-11-22T16:00:00Z", isRead: false, answered: false, from: "tccb@moj.gov.vn" },
      { receivedAt: "2026-11-01T16:00:00Z", isRead: false, answered: false, from: "an.nm@moj.gov.vn" },
      { receivedAt: "?", isRead: false, answered: false, from: "tccb@moj.gov.vn" },
    ];
    expect(ownFigures({ unit: "VP", month: "2026-11", policy: aPolicy(), catalogue: aCatalogue(), sent: [], inbox, now }).inbox).toEqual({
      unread: { upTo2: 1, upTo7: 1, older: 1 },
      unanswered: { upTo2: 2, upTo7: 0, older: 1 },
    });
  });
});
