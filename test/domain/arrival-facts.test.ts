import { describe, expect, test } from "@jest/globals";
import { encodeAnswer } from "../../src/domain/answer-mail";
import { readArrivalMail } from "../../src/domain/arrival-facts";
import type { EdocRecord } from "../../src/domain/submission";
import { encodeHeaders } from "../../src/domain/submission-headers";
import { messageIdFor, submissionSubject } from "../../src/domain/submission-message";

const id = "0123456789abcdef0123456789abcdef";
const other = "fedcba9876543210fedcba9876543210";
const tag = { entry: "TB-01", type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2026-11-10", issuer: "Bộ Tư pháp", subject: "Kết luận", signer: null, urgency: null, destinations: ["portal" as const] };
const record: EdocRecord = {
  v: 1, id, unit: "VP", tag, attachment: "thong-bao.pdf", further: [{ id: other, entry: "KH-02", attachment: null }],
  message: { internetMessageId: null, subject: "Kết luận", from: "vanphongbo@moj.gov.vn" }, suppliedBy: "an@moj.gov.vn", suppliedAt: "2026-11-10T03:00:00Z",
};
const mailbox = "banbientap@moj.gov.vn";
const recall: EdocRecord = { ...record, change: { kind: "recall", reason: "Ban hành nhầm", revision: "0a1b2c3d" } };
const aMail = (of: EdocRecord) => ({ subject: submissionSubject(of), headers: encodeHeaders(of), internetMessageId: messageIdFor(of, mailbox) });

describe("what a mail in the publication mailbox supplies", () => {
  test("its headers say whole", () => {
    expect(readArrivalMail(aMail(recall))).toEqual({
      what: "supply",
      facts: { id, shortId: "01234567", entry: "TB-01", unit: "VP", issuedDate: "2026-11-10", symbol: "247/TB-BTP", destinations: ["portal"], further: [{ id: other, entry: "KH-02" }], change: "recall", check: null },
      problem: null,
    });
  });

  test("its subject and Message-ID say in short where headers were not read", () => {
    expect(readArrivalMail({ ...aMail(recall), headers: null }).facts).toEqual({ id, shortId: "01234567", entry: "TB-01", unit: "VP", issuedDate: "2026-11-10", symbol: null, destinations: null, further: [], change: "recall", check: null });
    expect(readArrivalMail({ ...aMail(record), headers: null, internetMessageId: `<edoc.${other}@moj.gov.vn>` }).facts).toMatchObject({ id: null, shortId: "01234567" });
  });

  test.each([["FW: "], ["Fwd: FW: "], ["CT: "], ["Chuyển tiếp: "], ["[NGOÀI BỘ] FW: "]])("a forward %s supplies it again", (prefix) => {
    expect(readArrivalMail({ subject: prefix + submissionSubject(record), headers: {}, internetMessageId: "<1@x>" })).toMatchObject({ what: "supply", facts: { id: null, shortId: "01234567" } });
  });

  test.each([["RE: "], ["Trả lời tự động: "], ["Không gửi được: "], ["FW: RE: "]])("%s supplies nothing", (prefix) => {
    expect(readArrivalMail({ subject: prefix + submissionSubject(record), headers: null, internetMessageId: "<1@x>" })).toEqual({ what: "other", facts: null, problem: "nothing" });
  });

  test("damaged headers are told, and the token counts in their place", () => {
    const damaged = { ...encodeHeaders(record), "x-moj-edoc-meta": "!!" };
    expect(readArrivalMail({ ...aMail(record), headers: damaged })).toMatchObject({ what: "supply", facts: { id, entry: "TB-01" }, problem: "x-moj-edoc-meta" });
    expect(readArrivalMail({ ...aMail(record), subject: "Kết luận", headers: damaged })).toEqual({ what: "supply", facts: null, problem: "x-moj-edoc-meta" });
  });

  test("answers of the desk and delivered figures supply nothing, even with a token before their words", () => {
    const answer = encodeAnswer({ id, entry: "TB-01", unit: "VP", symbol: null, by: "huy.lq@moj.gov.vn", said: { kind: "received" } }, { subject: "Kết luận", issuedDate: "2026-11-10" });
    expect(readArrivalMail({ subject: answer.subject, headers: answer.headers, internetMessageId: "<1@x>" })).toEqual({ what: "answer", facts: null, problem: null });
    expect(readArrivalMail({ subject: answer.subject, headers: null, internetMessageId: "<1@x>" }).facts).toBeNull();
    expect(readArrivalMail({ subject: submissionSubject(record), headers: { ...encodeHeaders(record), "X-MOJ-EDOC-V": "figures-1" }, internetMessageId: "<1@x>" }).what).toBe("figures");
  });
});
