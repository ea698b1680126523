import { expect, test } from "@jest/globals";
import { ownRelease } from "../../src/domain/own-release";

const unit = (code: string, ...mailboxes: string[]) => ({ code, name: code, mailboxes, responsible: "", publicationMailbox: "" });
const policy = { units: [unit("VP", "vanphongbo@moj.gov.vn", "vanthuvp@moj.gov.vn"), unit("TCCB", "tccb@moj.gov.vn")], holidays: [], workedWeekends: [] };
const [vp, other, tccb, person] = ["vanphongbo@moj.gov.vn", "vanthuvp@moj.gov.vn", "tccb@moj.gov.vn", "an.nm@moj.gov.vn"];
const someone = (address: string | null) => (address === null ? null : { address, name: "" });
const sent = (from: string | null, sender: string | null, sharedMailbox: string | null, now = "2026-11-10T01:00:00Z") =>
  ownRelease({ from: someone(from), sender: someone(sender), sharedMailbox, receivedAt: "2026-11-09T03:00:00Z" }, person, policy, now);

test.each<[string, ReturnType<typeof sent>]>([
  ["lies in the mailbox it was sent from", sent(vp, null, vp)],
  ["lies in another mailbox of the unit", sent(other, null, vp)],
  ["lies with the person who sent it in the unit's name", sent(vp, person, null)],
])("a mail that %s is the unit's own", (_, release) => {
  expect(release).toEqual({ day: "2026-11-09", late: false });
});

test.each<[string, ReturnType<typeof sent>]>([
  ["another unit sent", sent(tccb, null, vp)],
  ["a colleague sent in the unit's name", sent(vp, "binh@moj.gov.vn", null)],
  ["the unit sent to the reader", sent(vp, null, null)],
  ["a person sent from a mailbox of their own", sent(person, null, vp)],
  ["nobody is known to have sent", sent(null, null, vp)],
])("a mail that %s is not", (_, release) => {
  expect(release).toBeNull();
});

test("the working day after it is in time, the next is late, and after sixty days nobody is pressed any more", () => {
  for (const [now, late] of [["2026-11-10T16:59:00Z", false], ["2026-11-10T17:01:00Z", true], ["2027-01-08T03:00:00Z", true], ["2027-01-09T03:00:00Z", false]] as const) expect([now, sent(vp, null, vp, now)?.late]).toEqual([now, late]);
});
