import { expect, test } from "@jest/globals";
import { showDate, showMoment } from "../../src/text/dates";

test("a moment is shown in Vietnam's time, over midnight too", () => {
  expect(showMoment("2016-03-29T17:30:00Z")).toBe("00:30, 30/03/2016");
  expect(showDate("2016-03-29")).toBe("29/03/2016");
});

test("what is no date is shown as it stands", () => {
  expect([showDate("hôm qua"), showMoment("hôm qua")]).toEqual(["hôm qua", "hôm qua"]);
});
