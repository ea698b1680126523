import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FiledAnswer, Said } from "../../../src/domain/answer";
import { supplyState, withRecall } from "../../../src/domain/supply-state";
import { addDays, weekdayOf } from "../../../src/domain/asking/calendar";
import { isWorkingDay, lastDayInTime, workingDaysAfter } from "../../../src/domain/working-days";

const policy = { overdueWorkingDays: 3, holidays: ["2026-09-02", "2026-09-03"], workedWeekends: ["2026-09-05"] };
const answered = (said: Said, at: string): FiledAnswer => ({ answer: { id: "0".repeat(32), entry: "TB-01", unit: "VP", symbol: null, by: "", said }, at });
const published = (at: string): FiledAnswer => answered({ kind: "published", address: "https://moj.gov.vn/1", at: null }, at);
const returned = (at: string): FiledAnswer => answered({ kind: "returned", reason: "thiếu phụ lục" }, at);
const state = (supplied: readonly string[], answers: readonly FiledAnswer[], now = "2026-11-10T03:00:00Z") => supplyState(supplied, answers, policy, now);
const monday = "2026-11-09T03:00:00Z";

describe("a supplied document", () => {
  test("waits until the desk answers, and is overdue after the policy's working days", () => {
    expect(state([monday], [])).toEqual({ kind: "supplied", answer: null, further: [], due: "2026-11-12", overdue: false });
    expect(state([monday], [], "2026-11-12T16:59:59Z").overdue).toBe(false);
    expect(state([monday], [], "2026-11-12T17:00:00Z").overdue).toBe(true);
  });

  test("that was received is not yet done", () => {
    expect(state([monday], [answered({ kind: "received" }, "2026-11-09T04:00:00Z")], "2026-11-20T03:00:00Z")).toMatchObject({ kind: "received", overdue: true });
  });

  test.each<[Said["kind"], Said]>([
    ["published", { kind: "published", address: null, at: null }],
    ["filed", { kind: "filed", number: "7" }],
    ["posted", { kind: "posted", address: null, deadline: null }],
    ["taken-off", { kind: "taken-off", at: null }],
    ["returned", { kind: "returned", reason: "" }],
  ])("that is %s is never overdue", (kind, said) => {
    expect(state([monday], [answered(said, "2026-11-09T04:00:00Z")], "2027-11-20T03:00:00Z")).toMatchObject({ kind, due: null, overdue: false });
  });

  test("the newest answer wins, whatever the order they are found in", () => {
    const answers = [returned("2026-11-09T05:00:00Z"), published("2026-11-09T06:00:00Z")];
    expect(state([monday], answers).kind).toBe("published");
    expect(state([monday], [...answers].reverse()).kind).toBe("published");
    expect(state([monday], [published("2026-11-09T05:00:00Z"), returned("2026-11-09T06:00:00Z")]).kind).toBe("returned");
  });

  test("published stays so when its data are put right, and both filed and published are said", () => {
    const state1 = state([monday], [published("2026-11-09T05:00:00Z"), answered({ kind: "corrected", what: "ngày" }, "2026-11-09T06:00:00Z"), answered({ kind: "filed", number: "9" }, "2026-11-09T04:00:00Z")]);
    expect(state1.kind).toBe("published");
    expect(state1.further.map(({ said }) => said.kind)).toEqual(["corrected", "filed"]);
  });

  test("an answer taken back leaves what stood before it", () => {
    const undo = (takesBack: "published" | null) => answered({ kind: "withdrawn", takesBack }, "2026-11-09T07:00:00Z");
    expect(state([monday], [answered({ kind: "received" }, "2026-11-09T04:00:00Z"), published("2026-11-09T05:00:00Z"), undo("published")]).kind).toBe("received");
    expect(state([monday], [published("2026-11-09T05:00:00Z"), undo(null)]).kind).toBe("supplied");
    expect(state([monday], [returned("2026-11-09T05:00:00Z"), undo("published")]).kind).toBe("returned");
    expect(state([monday], [undo(null)]).kind).toBe("supplied");
  });

  test("what is said again after it was taken back stands", () => {
    expect(state([monday], [answered({ kind: "withdrawn", takesBack: "published" }, "2026-11-09T07:00:00Z"), published("2026-11-09T08:00:00Z")]).kind).toBe("published");
  });

  test("that was returned and supplied again waits anew, from that day", () => {
    expect(state([monday, "2026-11-16T03:00:00Z"], [returned("2026-11-10T05:00:00Z")], "2026-11-16T05:00:00Z")).toEqual({ kind: "supplied", answer: null, further: [], due: "2026-11-19", overdue: false });
    expect(state([monday, "2026-11-16T03:00:00Z"], [published("2026-11-09T05:00:00Z"), returned("2026-11-10T05:00:00Z")]).kind).toBe("supplied");
  });

  test("supplied twice without a return counts from the first time, and stays published", () => {
    expect(state([monday, "2026-11-12T03:00:00Z"], [], "2026-11-13T03:00:00Z")).toMatchObject({ due: "2026-11-12", overdue: true });
    expect(state([monday, "2026-11-12T03:00:00Z"], [published("2026-11-09T05:00:00Z")]).kind).toBe("published");
    expect(state([monday, "2026-11-12T03:00:00Z"], [returned("2026-11-09T05:00:00Z"), published("2026-11-09T06:00:00Z")]).kind).toBe("published");
  });

  test("any answers in any order give one state, and times that cannot be read throw nothing", () => {
    const said = fc.constantFrom<Said>({ kind: "received" }, { kind: "returned", reason: "" }, { kind: "published", address: null, at: null }, { kind: "corrected", what: "" }, { kind: "withdrawn", takesBack: null }, { kind: "withdrawn", takesBack: "returned" });
    const minute = fc.integer({ min: 0, max: 59 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ said, minute }), { selector: (one) => one.minute, maxLength: 8 }), minute, (found, seed) => {
        const answers = found.map((one) => answered(one.said, `2026-11-09T05:${String(one.minute).padStart(2, "0")}:00Z`));
        const shuffled = [...answers.slice(seed % (answers.length || 1)), ...answers.slice(0, seed % (answers.length || 1))].reverse();
        expect(state([monday], shuffled)).toEqual(state([monday], answers));
      }),
    );
    expect(state(["x"], [published("y")]).kind).toBe("published");
  });
});

describe("working days", () => {
  test.each([
    ["2026-11-13", 1, "2026-11-16", "Friday to Monday"],
    ["2026-11-14", 1, "2026-11-16", "from a Saturday"],
    ["2026-09-01", 1, "2026-09-04", "over two holidays"],
    ["2026-09-04", 1, "2026-09-05", "to a Saturday that is worked"],
    ["2026-11-12", 0, "2026-11-12", "none"],
  ])("%s and %i: %s (%s)", (day, count, last) => {
    expect(workingDaysAfter(day, count, policy)).toBe(last);
  });

  test("the day is the ministry's, not Greenwich's", () => {
    expect(lastDayInTime("2026-11-09T16:59:59Z", policy)).toBe("2026-11-12");
    expect(lastDayInTime("2026-11-09T17:00:00Z", policy)).toBe("2026-11-13");
  });

  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2020-01-01", days));
  test("the last day is a working day, with exactly so many working days after the first", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.array(day, { maxLength: 20 }), fc.array(day, { maxLength: 20 }), (from, count, holidays, workedWeekends) => {
        const calendar = { holidays, workedWeekends };
        const last = workingDaysAfter(from, count, calendar);
        expect(isWorkingDay(last, calendar)).toBe(true);
        let worked = 0;
        for (let on = addDays(from, 1); on <= last; on = addDays(on, 1)) worked += isWorkingDay(on, calendar) ? 1 : 0;
        expect(worked).toBe(count);
      }),
    );
  });

  test("without holidays five are a week", () => {
    fc.assert(fc.property(day.filter((one) => weekdayOf(one) < 6), (from) => void expect(workingDaysAfter(from, 5, { holidays: [], workedWeekends: [] })).toBe(addDays(from, 7))));
  });

  test("a policy that makes every day a holiday ends all the same", () => {
    const holidays = Array.from({ length: 5000 }, (_, days) => addDays("2026-01-01", days));
    expect(workingDaysAfter("2026-01-01", 3, { holidays, workedWeekends: [] }) > "2030").toBe(true);
  });
});

describe("a document the unit has recalled", () => {
  const tuesday = "2026-11-10T03:00:00Z";
  const wednesday = "2026-11-11T03:00:00Z";
  const recalledOn = (recalledAt: string, answers: readonly FiledAnswer[] = [], supplied: readonly string[] = [monday]) => supplyState(supplied, answers, policy, "2026-12-01T03:00:00Z", recalledAt);

  test("waits for nothing and is never overdue; what was published stays said", () => {
    expect(recalledOn(tuesday)).toEqual({ kind: "recalled", answer: null, further: [], due: null, overdue: false, recalledAt: tuesday });
    expect(recalledOn(tuesday, [published("2026-11-09T05:00:00Z")])).toMatchObject({ kind: "recalled", further: [{ said: { kind: "published" } }] });
    expect(recalledOn(tuesday, [answered({ kind: "received" }, wednesday)])).toMatchObject({ kind: "recalled", further: [] });
    expect(recalledOn(wednesday, [returned("2026-11-09T05:00:00Z")], [monday, tuesday])).toMatchObject({ kind: "recalled", further: [] });
  });

  test("is as the desk says once it has acted on that, and anew when supplied again", () => {
    expect(recalledOn(tuesday, [answered({ kind: "taken-off", at: null }, wednesday)])).toMatchObject({ kind: "taken-off" });
    expect(recalledOn(tuesday, [returned(wednesday)])).toMatchObject({ kind: "returned" });
    expect(recalledOn(tuesday, [], [monday, wednesday])).toMatchObject({ kind: "supplied" });
  });

  test("is so as soon as the recall has left, whatever was known of it", () => {
    const before = supplyState([monday], [published("2026-11-09T05:00:00Z")], policy, "2026-11-09T06:00:00Z");
    expect(withRecall(before, tuesday)).toEqual(recalledOn(tuesday, [published("2026-11-09T05:00:00Z")]));
    expect(withRecall(null, tuesday)).toEqual(recalledOn(tuesday));
  });

  test("of which only the recall is known is recalled all the same", () => {
    expect(recalledOn(tuesday, [], [])).toMatchObject({ kind: "recalled" });
  });
});
