import { expect, test } from "@jest/globals";
import type { RecipientField } from "../../../src/domain/mail";
import { aMail, aPolicy, aRecipient, ordinary } from "../../support/builders";
import { found } from "./further-findings";

const people = (count: number, host: string, field: RecipientField = "to") => Array.from({ length: count }, (_, i) => aRecipient(`nguoi${i}@${host}`, { field }));
const seen = (recipients: ReturnType<typeof people>, policy = aPolicy()) => found("visible-recipients", aMail({ recipients }), ordinary, policy).map((finding) => finding.recipients.length);

test("ten people outside who see each other are told of, with all of their addresses", () => {
  expect(seen([...people(6, "gmail.com"), ...people(4, "congty.example", "cc"), aRecipient("an.nm@moj.gov.vn")])).toEqual([10]);
});

test.each([
  ["nine", people(9, "gmail.com")],
  ["ten who stand in Bcc already", people(10, "gmail.com", "bcc")],
  ["sixty colleagues", people(60, "moj.gov.vn")],
  ["all provinces' departments", people(34, "sotuphap.gov.vn")],
])("%s are no concern", (_, recipients) => {
  expect(seen(recipients)).toEqual([]);
});

test("the policy says how many, and rules that do not say so find nothing", () => {
  expect(seen(people(3, "gmail.com"), aPolicy({ visibleRecipients: 3 }))).toEqual([3]);
  const { visibleRecipients: _, ...older } = aPolicy();
  expect(seen(people(30, "gmail.com"), older as ReturnType<typeof aPolicy>)).toEqual([]);
});
