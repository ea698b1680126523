import { expect, test } from "@jest/globals";
import { unknownUnit } from "../../src/domain/document-id";
import { publicationMailboxOf } from "../../src/domain/publication-mailbox";
import { aPolicy } from "../support/builders";

const policy = aPolicy();
const [first] = policy.publicationMailboxes;
const blocks = { ...policy, publicationMailboxes: [first!, "thads-bbt@moj.gov.vn"], units: policy.units.map((unit) => (unit.code.startsWith("THADS") ? { ...unit, publicationMailbox: "thads-bbt@moj.gov.vn" } : unit)) };

test("a unit's documents go to its block's mailbox, everybody else's to the first", () => {
  expect(["THADS-HN", "VP", unknownUnit, "no such unit"].map((unit) => publicationMailboxOf(unit, blocks))).toEqual(["thads-bbt@moj.gov.vn", first, first, first]);
});

test("there is none while the policy names none", () => {
  expect(publicationMailboxOf("VP", { ...policy, publicationMailboxes: [] })).toBe("");
});
