import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readArrivalMail } from "../../src/domain/arrival-facts";
import { encodeFigures, isFiguresSubject, isFromUnitItself, readFigures, readFiguresFile, readFiguresHeaders } from "../../src/domain/figures-mail";
import type { FiguresDelivery, OwnFigures } from "../../src/domain/own-figures";
import { textToBase64Url } from "../../src/domain/submission-base64";
import { figuresBody } from "../../src/text/figures-body";
import { aPolicy } from "../support/builders";

const ages = { upTo2: 1, upTo7: 2, older: 3 };
const figures: OwnFigures = {
  unit: "VP", month: "2026-11", sent: { "TB-01": { sent: 4, supplied: 3 }, "?": { sent: 1, supplied: 0 } }, notNeeded: 1,
  official: { mails: 9, fromPersonal: 1, toNotIssued: 2, draftsAttached: 0 }, reports: 1, replies: 2, unchecked: 5, inbox: { unread: ages, unanswered: ages },
};
const delivery: FiguresDelivery = { figures, revision: 2, note: "Đã đối chiếu sổ văn bản.", by: "lan.vt@moj.gov.vn" };
const mail = encodeFigures(delivery, "Văn phòng Bộ");
const withFile = (differs: Record<string, unknown>) => readFigures(mail.headers, JSON.stringify({ ...JSON.parse(mail.file.text), ...differs }));
const withFigures = (differs: Record<string, unknown>) => withFile({ figures: { ...figures, ...differs } });
const refused = (problem: string) => ({ ok: false, problem });

describe("figures a unit delivers", () => {
  test("come back as they were checked", () => {
    expect(readFigures(mail.headers, mail.file.text)).toEqual({ ok: true, value: delivery });
    expect(readFiguresHeaders(mail.headers)).toEqual({ ok: true, value: { unit: "VP", month: "2026-11", revision: 2, note: delivery.note } });
    expect(mail.subject).toBe("Số liệu văn bản điện tử tháng 11/2026 (lần 2): Văn phòng Bộ");
    expect(isFiguresSubject(mail.subject)).toBe(true);
    expect(isFiguresSubject(encodeFigures({ ...delivery, revision: 1 }, "").subject)).toBe(true);
    expect(isFiguresSubject("Số liệu văn bản điện tử tháng 11/2026")).toBe(false);
    expect(mail.file.name).toBe("moj-edoc-figures.json");
  });

  test("are never taken for a document, and other mails not for figures", () => {
    expect(readArrivalMail({ subject: mail.subject, headers: mail.headers, internetMessageId: "<1@x>" }).what).toBe("figures");
    expect(readFigures({}, mail.file.text)).toBeNull();
    expect(readFigures({ ...mail.headers, "x-moj-edoc-v": "1" }, mail.file.text)).toBeNull();
  });

  test.each<[string, Record<string, unknown>]>([
    ["unit", { unit: "TCCB" }],
    ["unit", { unit: "__proto__" }],
    ["month", { month: "2026-10" }],
    ["month", { month: "2026-13" }],
    ["counts", { reports: -1 }],
    ["counts", { replies: 1.5 }],
    ["counts", { unchecked: 1e12 }],
    ["counts", { notNeeded: "3" }],
    ["counts", { notNeeded: null }],
    ["sent", { sent: [] }],
    ["sent", { sent: { "TB-01": { sent: 1, supplied: 2 } } }],
    ["sent", { sent: { "TB-01": { sent: null, supplied: 0 } } }],
    ["sent", { sent: { ["x".repeat(41)]: { sent: 1, supplied: 0 } } }],
    ["sent", { sent: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`E${at}`, { sent: 1, supplied: 1 }])) }],
    ["official", { official: { mails: 1, fromPersonal: 2, toNotIssued: 0, draftsAttached: 0 } }],
    ["official", { official: "nhiều" }],
    ["inbox", { inbox: {} }],
    ["inbox", { inbox: { unread: ages, unanswered: { ...ages, older: -3 } } }],
  ])("%s: refused when it is %j", (problem, differs) => expect(withFigures(differs)).toEqual(refused(problem)));

  test("are refused when file and headers do not agree, or the file is no file of ours", () => {
    expect(withFile({ revision: 3 })).toEqual(refused("revision"));
    expect(withFile({ v: "figures-2" })).toEqual(refused("v"));
    expect(withFile({ figures: null })).toEqual(refused("figures"));
    expect(readFigures(mail.headers, "[".repeat(90_000))).toEqual(refused("json"));
    expect(readFigures(mail.headers, `{"a":${"[".repeat(40_000)}${"]".repeat(40_000)}}`)).toEqual(refused("v"));
    expect(readFigures(mail.headers, " ".repeat(100_001))).toEqual(refused("too-large"));
    expect(readFigures(mail.headers, mail.file.text.replace(/"reports": 1/, '"reports": NaN'))).toEqual(refused("json"));
    expect(readFigures({ ...mail.headers, "x-moj-edoc-unit": "TCCB" }, mail.file.text)).toEqual(refused("unit"));
    expect(readFigures({ ...mail.headers, "x-moj-edoc-meta": textToBase64Url('{"m":"2026-11","r":0}') }, mail.file.text)).toEqual(refused("x-moj-edoc-meta"));
  });

  test("tell what the secretary put right, and a correction that is none of these figures is refused", () => {
    const corrected = { changes: [{ figure: "sent/TB-01/supplied", from: 2, to: 3 }], reason: "Một văn bản cung cấp bằng bản giấy" };
    const told = encodeFigures({ ...delivery, corrected }, "Văn phòng Bộ");
    expect(readFigures(told.headers, told.file.text)).toEqual({ ok: true, value: { ...delivery, corrected } });
    expect(readFiguresFile(told.file.text)).toEqual({ ok: true, value: { ...delivery, corrected } });
    expect(figuresBody({ ...delivery, corrected }, { unit: "Văn phòng Bộ", entries: new Map() })).toContain("Mục TB-01 – đã cung cấp: 2 → 3");
    const change = corrected.changes[0]!;
    for (const wrong of [null, {}, { ...corrected, reason: "" }, { ...corrected, changes: [] }, { ...corrected, changes: [{ ...change, to: 4 }] }, { ...corrected, changes: [{ ...change, from: -1 }] }, { ...corrected, changes: [{ ...change, figure: "__proto__" }] }, { ...corrected, changes: Array.from({ length: 1001 }, () => change) }])
      expect(withFile({ corrected: wrong })).toEqual(refused("corrected"));
  });

  test("an entry called as every object's own parts are is an entry, and no more", () => {
    const read = readFigures(mail.headers, mail.file.text.replace('"?"', '"__proto__"'));
    expect(read?.ok === true && Object.keys(read.value.figures.sent)).toEqual(["TB-01", "__proto__"]);
    expect(({} as { sent?: unknown }).sent).toBeUndefined();
  });

  test("count only from a mailbox of that very unit, as author and as sender", () => {
    const policy = aPolicy();
    const unit = { address: "VanPhongBo@moj.gov.vn", name: "" };
    const person = { address: "lan.vt@moj.gov.vn", name: "vanphongbo@moj.gov.vn" };
    expect(isFromUnitItself({ from: unit, sender: null }, "VP", policy)).toBe(true);
    expect(isFromUnitItself({ from: unit, sender: unit }, "VP", policy)).toBe(true);
    for (const [from, sender, code] of [[unit, person, "VP"], [person, null, "VP"], [unit, null, "TCCB"], [unit, null, "__proto__"], [null, null, "VP"]] as const) expect(isFromUnitItself({ from, sender }, code, policy)).toBe(false);
  });

  test("whatever comes, reading it never throws", () => {
    fc.assert(fc.property(fc.json(), fc.string({ unit: "binary" }), (file, meta) => {
      expect(readFigures(mail.headers, file)?.ok).toBe(false);
      expect(readFigures({ ...mail.headers, "x-moj-edoc-meta": meta }, file)?.ok).toBe(false);
      expect(readFigures(mail.headers, JSON.stringify({ ...JSON.parse(mail.file.text), figures: JSON.parse(file) }))?.ok).toBe(false);
    }), { numRuns: 300 });
  });

  test("are told in words to whoever has no add-in, and nothing in them becomes a part of the page", () => {
    const body = figuresBody({ ...delivery, note: "<img src=x onerror=alert(1)>" }, { unit: "Văn phòng Bộ", entries: new Map([["TB-01", "Thông báo kết luận"]]) });
    expect(body).toContain("Văn phòng Bộ gửi số liệu văn bản điện tử tháng 11/2026 đã kiểm tra. Đây là lần gửi thứ 2, thay cho các lần trước.");
    expect(body).toContain("<th align=\"left\" valign=\"top\">Mục TB-01: Thông báo kết luận</th><td>3/4 đã cung cấp</td>");
    expect(body).toContain("6 (đến 2 ngày: 1; 3 đến 7 ngày: 2; lâu hơn: 3)");
    expect(body).not.toContain("<img");
  });
});
