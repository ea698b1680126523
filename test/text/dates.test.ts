import { expect, test } from "@jest/globals";
import { readTypedDate, showDate, showMoment } from "../../src/text/dates";

test.each([
  ["29/03/2016", "2016-03-29"],
  ["5/1/2020", "2020-01-05"],
  [" 05.01.2020 ", "2020-01-05"],
  ["29-2-2024", "2024-02-29"],
  ["29/2/2023", null],
  ["13/13/2020", null],
  ["2020-01-05", null],
  ["05/01/20", null],
])("the date of a document typed as %s is read day first", (typed, iso) => {
  expect(readTypedDate(typed)).toBe(iso);
});

test("a moment is shown in Vietnam's time, over midnight too", () => {
  expect(showMoment("2016-03-29T17:30:00Z")).toBe("00:30, 30/03/2016");
  expect(showDate("2016-03-29")).toBe("29/03/2016");
});

test("what is no date is shown as it stands", () => {
  expect([showDate("hôm qua"), showMoment("hôm qua")]).toEqual(["hôm qua", "hôm qua"]);
});
