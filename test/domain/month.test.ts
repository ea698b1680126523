import { describe, expect, test } from "@jest/globals";
import { isMonth, monthBounds, monthLabel, monthOf, previousMonth, sameMonthLastYear } from "../../src/domain/month";

describe("a month of the report is a month in Vietnam", () => {
  test.each([
    ["2026-10-31T16:59:59.999Z", "2026-10"],
    ["2026-10-31T17:00:00Z", "2026-11"],
    ["2026-11-30T16:59:59Z", "2026-11"],
    ["2026-12-31T17:00:00Z", "2027-01"],
    ["2026-11-01T00:30:00+07:00", "2026-11"],
    ["hôm qua", null],
    ["", null],
  ])("%s lies in %s", (moment, month) => expect(monthOf(moment)).toBe(month));

  test("its bounds are moments in UTC, the later one no longer in it", () => {
    expect(monthBounds("2026-11")).toEqual({ from: "2026-10-31T17:00:00Z", to: "2026-11-30T17:00:00Z" });
    expect(monthBounds("2026-12").to).toBe(monthBounds("2027-01").from);
  });

  test("is compared with the one before and the same one last year", () => {
    expect([previousMonth("2026-01"), previousMonth("2026-11"), sameMonthLastYear("2026-02"), monthLabel("2026-02")]).toEqual(["2025-12", "2026-10", "2025-02", "02/2026"]);
    expect(["2026-13", "2026-1", "0000-01", "2026-00", "x"].some(isMonth)).toBe(false);
  });
});
