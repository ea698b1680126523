import { expect, test } from "@jest/globals";
import type { Said } from "../../../src/domain/answer";
import { recipientsOf } from "../../../src/domain/desk-answer";
import { settledMonth } from "../../../src/domain/desk-folders";
import { placeAfter, type DeskNeeds } from "../../../src/domain/desk-place";

const said: Readonly<Record<string, Said>> = { p: { kind: "published", address: null, at: null }, f: { kind: "filed", number: null }, o: { kind: "posted", address: null, deadline: null }, t: { kind: "taken-off", at: null }, r: { kind: "returned", reason: "" }, c: { kind: "corrected", what: "" }, e: { kind: "received" } };
const portal: DeskNeeds = { destinations: ["portal"], recall: false };
const both: DeskNeeds = { destinations: ["portal", "document-system"], recall: false };

// A capital letter is a deed that was undone.
test.each([
  ["", portal, "waiting"],
  ["e", portal, "waiting"],
  ["c", portal, "waiting"],
  ["p", portal, "settled"],
  ["P", portal, "waiting"],
  ["pc", portal, "settled"],
  ["f", portal, "waiting"],
  ["p", both, "waiting"],
  ["pf", both, "settled"],
  ["pF", both, "waiting"],
  ["r", both, "returned"],
  ["R", both, "waiting"],
  ["pr", portal, "returned"],
  ["rp", portal, "settled"],
  ["prf", both, "waiting"],
  ["o", { destinations: ["consultation-page"], recall: false }, "settled"],
  ["t", { destinations: ["portal"], recall: true }, "settled"],
  ["p", { destinations: ["portal"], recall: true }, "waiting"],
  ["pt", portal, "settled"],
  ["f", { destinations: [], recall: false }, "settled"],
] as const)("after %j it is in its place", (letters, needs, place) => {
  const deeds = [...letters].map((letter, index) => ({ said: said[letter.toLowerCase()]!, by: "", at: "", answer: `<${index}>`, sent: true, undone: letter === letter.toLowerCase() ? null : { by: "", at: "" } }));
  expect(placeAfter(deeds, needs)).toBe(place);
});

test("the month is Vietnam's", () => {
  expect(settledMonth("2026-10-31T17:30:00Z")).toBe("2026-11");
  expect(settledMonth("")).toBe("0000-00");
});

const policy = { units: [{ code: "A", name: "", mailboxes: ["A@moj.gov.vn", "a2@moj.gov.vn"], responsible: "", publicationMailbox: "" }], issuedDomains: ["moj.gov.vn"] };
test.each([
  ["A", "a2@moj.gov.vn", { to: ["a2@moj.gov.vn"], cc: [] }],
  ["A", "Ha@moj.gov.vn", { to: ["a@moj.gov.vn"], cc: ["ha@moj.gov.vn"] }],
  ["A", "ha@gmail.com", { to: ["a@moj.gov.vn"], cc: [] }],
  ["A", "", { to: ["a@moj.gov.vn"], cc: [] }],
  ["B", "ha@moj.gov.vn", { to: ["ha@moj.gov.vn"], cc: [] }],
  ["B", "", null],
  ["B", "ban@moj.gov.vn", null],
  ["B", "a@b, c@d", null],
])("unit %s, supplied by %j", (unit, supplier, people) => expect(recipientsOf({ unit, supplier }, "ban@moj.gov.vn", policy)).toEqual(people));
