import { expect, test } from "@jest/globals";
import type { Asked } from "../../src/domain/asked";
import { describeAsked } from "../../src/text/describe-asked";
import { incomingEn } from "../../src/text/incoming.en";
import { incomingVi } from "../../src/text/incoming.vi";

const opinion: Asked = { kind: "opinion", deadline: { day: "2026-11-16", time: null, bound: "before", counted: null }, place: null, whom: "Quý đơn vị", sentence: "Đề nghị…", where: "body" };
const on = (today: string, asked: Asked = opinion) => describeAsked(asked, today, incomingVi);

test("a deadline is told with its weekday and date", () => {
  expect(on("2026-11-13")).toMatchObject({ what: "Gửi ý kiến", when: "trước thứ Hai 16/11/2026", left: "còn 3 ngày", presses: false });
  expect(on("2026-11-13", { ...opinion, deadline: { ...opinion.deadline!, time: "17:00" } }).when).toBe("trước 17:00, thứ Hai 16/11/2026");
  expect(describeAsked(opinion, "2026-11-15", incomingEn)).toMatchObject({ when: "before Monday 16/11/2026", left: "1 day left", presses: true });
});

test.each([
  ["2026-11-14", "còn 2 ngày", true],
  ["2026-11-16", "hôm nay", true],
  ["2026-11-18", "đã quá hạn 2 ngày", true],
  ["2027-03-01", "hạn đã qua", false],
])("seen on %s: %s", (today, left, presses) => {
  expect(on(today)).toMatchObject({ left, presses });
});

test("a unit that is named is told at once: it may not be ours", () => {
  expect(on("2026-11-13", { ...opinion, whom: "Vụ Hợp tác quốc tế" })).toMatchObject({ notes: ["Người được đề nghị: Vụ Hợp tác quốc tế"], more: [] });
});

test("a meeting is over, not overdue", () => {
  expect(on("2026-11-18", { ...opinion, kind: "attend", place: "Phòng họp số 3" })).toMatchObject({ what: "Dự họp", left: "đã diễn ra", presses: false, notes: ["Tại Phòng họp số 3"], more: ["Người được đề nghị: Quý đơn vị"] });
});
