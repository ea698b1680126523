import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readItemRecord, writeItemRecord } from "../../../src/domain/item-record";
import type { Tag } from "../../../src/domain/submission";
import { changedFields, longestHistory, readHistory, withChange } from "../../../src/domain/tag-history";

const tag: Tag = { entry: "TB-01", type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận", signer: null, urgency: null, destinations: ["portal"] };
const an = "an.nm@moj.gov.vn";
const ha = "ha.tt@moj.gov.vn";

test("each change is told: who, when, which field, from what to what; the newest first", () => {
  const second: Tag = { ...tag, symbol: "248/TB-BTP", number: "248", destinations: ["portal", "document-system"] };
  const third: Tag = { ...second, symbol: "249/TB-BTP", number: "249", signer: "Nguyễn A" };
  const history = withChange(withChange("", tag, second, ha, "2016-03-29T07:03:20Z"), second, third, an, "2016-03-30T01:00:00Z");
  expect(readHistory(history, third)).toEqual([
    { at: "2016-03-30T01:00:00.000Z", by: an, field: "symbol", from: "248/TB-BTP", to: "249/TB-BTP" },
    { at: "2016-03-30T01:00:00.000Z", by: an, field: "signer", from: "", to: "Nguyễn A" },
    { at: "2016-03-29T07:03:00.000Z", by: ha, field: "symbol", from: "247/TB-BTP", to: "248/TB-BTP" },
    { at: "2016-03-29T07:03:00.000Z", by: ha, field: "destinations", from: "portal", to: "portal,document-system" },
  ]);
});

test("saving what stood there already is no change", () => expect(withChange("", tag, { ...tag }, an, "2016-03-29T07:00:00Z")).toBe(""));

const words = fc.option(fc.string({ unit: fc.constantFrom(..."aĐễ|~\n\\\"' n-"), minLength: 1, maxLength: 40 }), { nil: null });
const anyTag: fc.Arbitrary<Tag> = fc.record({ entry: fc.string({ minLength: 1, maxLength: 10 }), type: words, number: fc.constant(null), symbol: words, issuedDate: fc.constantFrom("2016-03-29", null), issuer: words, subject: words, signer: words, urgency: fc.constantFrom("KHẨN" as const, null), destinations: fc.subarray(["portal", "document-system", "consultation-page"] as const) });

test("whatever was typed and whoever saved it, what is kept of the history is true, however much was dropped", () => {
  fc.assert(
    fc.property(anyTag, fc.array(fc.tuple(anyTag, fc.constantFrom(an, ha, "a|b~c")), { maxLength: 12 }), (first, saves) => {
      let history = "";
      let before = first;
      const expected: unknown[] = [];
      saves.forEach(([after, by], day) => {
        const at = new Date(Date.UTC(2026, 0, day + 1)).toISOString();
        history = withChange(history, before, after, by, at);
        expected.unshift(...changedFields(before, after).map((change) => ({ at, by, ...change })));
        before = after;
      });
      const read = readHistory(history, before);
      expect(read).toEqual(expected.slice(0, read.length));
      expect(history.length).toBeLessThanOrEqual(longestHistory);
      if (history.length < longestHistory / 2) expect(read).toHaveLength(expected.length);
    }),
  );
});

test("a record with a long subject, a history and a supply fits Outlook's 2,500 characters; the newest change and the tag stay", () => {
  let history = "";
  let now = { ...tag, subject: 'Về việc "đẩy mạnh" \\ '.repeat(24).slice(0, 500) };
  for (let day = 1; day < 28; day += 1) {
    const next = { ...now, symbol: `${day}/TB-BTP`, issuer: `Đơn vị "${day}"` };
    history = withChange(history, now, next, ha, new Date(Date.UTC(2026, 1, day)).toISOString());
    now = next;
  }
  const text = writeItemRecord({ tag: now, about: { attachment: "thong-bao.pdf", judged: "TB-01" }, supplied: { id: "7".repeat(32), at: "2026-02-28T01:00:00.000Z", by: ha, how: "compose" }, history });
  expect(JSON.stringify({ edoc: text }).length).toBeLessThanOrEqual(2500);
  const record = readItemRecord(text);
  expect(record.tag).toEqual(now);
  expect(readHistory(record.history ?? "", now)[0]).toMatchObject({ field: "symbol", from: "26/TB-BTP", to: "27/TB-BTP" });
});

test("a record without a history, or with one nobody can read, is read as before", () => {
  expect(readItemRecord('{"v":1,"tag":null,"supplied":null}')).toEqual({ tag: null, supplied: null });
  expect(readItemRecord('{"v":1,"tag":null,"supplied":null,"history":7}')).toEqual({ tag: null, supplied: null });
  for (const history of ["!", "\n\n", "zz", "zz|", "a|b|xq", "99999999999999|b|sx"]) expect(readHistory(history, tag)).toEqual([]);
});
