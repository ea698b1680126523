import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { showDate } from "../../src/text/dates";
import { readTypedDate } from "../../src/text/typed-date";

const today = "2026-11-26";

test.each([
  ["29/03/2016", "2016-03-29"],
  ["5/1/2020", "2020-01-05"],
  [" 05.01.2020 ", "2020-01-05"],
  ["29-2-2024", "2024-02-29"],
  ["29032016", "2016-03-29"],
  ["290316", "2016-03-29"],
  ["29/3/16", "2016-03-29"],
  ["29 3 2016", "2016-03-29"],
  ["5/1/27", "2027-01-05"],
  ["5/1/98", "1998-01-05"],
  ["29/3", "2026-03-29"],
  ["29/12", "2025-12-29"],
  ["2020-01-05", "2020-01-05"],
  ["ngày 05 tháng 01 năm 2020", "2020-01-05"],
])("%s is understood as the day it means, day first", (typed, day) => {
  expect(readTypedDate(typed, today)).toEqual({ kind: "day", day });
});

test.each(["29/2/2023", "13/13/2020", "31042016", "32/1/2020", "0/1/2020", "2020-02-30"])("%s is no day of any calendar", (typed) => {
  expect(readTypedDate(typed, today)).toEqual({ kind: "no-such-day" });
});

test.each(["hôm qua", "2932016", "29/3/216", "29", "tháng 3/2016", "29//2016"])("%s cannot be read as a date, and is not guessed at", (typed) => {
  expect(readTypedDate(typed, today)).toEqual({ kind: "unreadable" });
});

test("every day is read back as it is shown, with signs, without them and as it is stored", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1945-09-02"), max: new Date("2099-12-31"), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      for (const typed of [showDate(day), showDate(day).replace(/\//g, ""), day]) expect(readTypedDate(typed, today)).toEqual({ kind: "day", day });
    }),
  );
});
