import { describe, expect, test } from "@jest/globals";
import { emptyDraft, readMoment, readSaid } from "../../src/desk/acts/said-draft";

const now = "2026-11-26T08:00:00.000Z";
const draft = emptyDraft(now);

describe("what the desk is told of an act", () => {
  test("published: the moment is the present one unless another is written, in Vietnam's time", () => {
    expect(readSaid("published", draft, now)).toEqual({ ok: true, said: { kind: "published", address: null, at: "2026-11-26T08:00:00.000Z" } });
    expect(readSaid("published", { ...draft, address: " https://moj.gov.vn/tin/1 ", at: "29/3/2026 0:15" }, now)).toEqual({ ok: true, said: { kind: "published", address: "https://moj.gov.vn/tin/1", at: "2026-03-28T17:15:00.000Z" } });
  });

  test.each(["javascript:alert(1)", "moj.gov.vn/tin", "https://a@moj.gov.vn/", "https://moj.gov.vn/\u202e"])("%s is no address of a page", (address) => {
    expect(readSaid("published", { ...draft, address }, now)).toEqual({ ok: false, field: "address", problem: "badAddress" });
  });

  test("filed needs a number, returned a reason that an answer can carry whole", () => {
    expect(readSaid("filed", draft, now)).toMatchObject({ ok: false, problem: "noNumber" });
    expect(readSaid("returned", { ...draft, reason: "  " }, now)).toMatchObject({ ok: false, problem: "noReason" });
    expect(readSaid("returned", { ...draft, reason: "x".repeat(301) }, now)).toMatchObject({ ok: false, problem: "tooLong" });
  });

  test("posted: the deadline lies ahead, also when its year is left out", () => {
    expect(readSaid("posted", { ...draft, deadline: "15/12" }, now)).toMatchObject({ said: { deadline: "2026-12-15" } });
    expect(readSaid("posted", { ...draft, deadline: "31/02/2027" }, now)).toMatchObject({ ok: false, problem: "badDay" });
  });

  test.each([
    ["14:03, 29/03/2016", "2016-03-29T07:03:00.000Z"],
    ["29/03/2016 14h03", "2016-03-29T07:03:00.000Z"],
    ["29/03/2016", "2016-03-29T05:00:00.000Z"],
    ["25:00 29/03/2016", null],
    ["hôm qua", null],
  ])("%s is %s", (typed, moment) => {
    expect(readMoment(typed, now)).toBe(moment);
  });
});
