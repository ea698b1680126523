import { expect, test } from "@jest/globals";
import { moveToBcc } from "../../src/outlook/move-to-bcc";
import { officeDraft } from "../support/office-draft";

const an = { emailAddress: "an.nm@moj.gov.vn", displayName: "An" };
const friend = { emailAddress: "Ban.Toi@gmail.com", displayName: "Bạn" };
const outside = Array.from({ length: 12 }, (_, i) => ({ emailAddress: `nguoi${i}@gmail.com`, displayName: `Người ${i}` }));
const addresses = (people: readonly { readonly emailAddress: string }[]) => people.map(({ emailAddress }) => emailAddress);

test("people moved to Bcc leave To and Cc, once each, and whoever else stands there stays", async () => {
  const draft = officeDraft({ to: [an, ...outside.slice(0, 6)], cc: [...outside.slice(5), friend], bcc: [outside[0]!] });
  draft.to.push({ emailAddress: "lan.vt@moj.gov.vn", displayName: "Lan" });
  await moveToBcc(draft.item, addresses(outside).map((address) => address.toUpperCase()));
  expect(addresses(draft.to)).toEqual(["an.nm@moj.gov.vn", "lan.vt@moj.gov.vn"]);
  expect(addresses(draft.cc)).toEqual(["Ban.Toi@gmail.com"]);
  expect(addresses(draft.bcc).sort()).toEqual(addresses(outside).sort());
});

test("nothing is changed when they are gone already", async () => {
  const draft = officeDraft({ to: [an] });
  draft.faults["to.setAsync"] = "refuse";
  await expect(moveToBcc(draft.item, addresses(outside))).resolves.toBeUndefined();
  expect(draft.bcc).toEqual([]);
});

test.each(["bcc.addAsync", "to.setAsync", "cc.setAsync", "bcc.getAsync"])("when Outlook refuses %s the move is taken back as far as it can be, and nobody is lost", async (call) => {
  const draft = officeDraft({ to: [an, ...outside.slice(0, 6)], cc: outside.slice(6), bcc: [friend] });
  draft.faults[call] = "refuse";
  await expect(moveToBcc(draft.item, addresses(outside))).rejects.toThrow();
  const all = new Set([...addresses(draft.to), ...addresses(draft.cc), ...addresses(draft.bcc)]);
  expect([...all].sort()).toEqual([...addresses(outside), an.emailAddress, friend.emailAddress].sort());
  expect(addresses(draft.to)).toEqual(addresses([an, ...outside.slice(0, 6)]));
  if (call.startsWith("bcc")) expect(draft.bcc).toEqual([friend]);
});

test("more than Outlook takes in one call go in several", async () => {
  const many = Array.from({ length: 230 }, (_, i) => ({ emailAddress: `n${i}@gmail.com`, displayName: "" }));
  const draft = officeDraft({ to: many });
  await moveToBcc(draft.item, addresses(many));
  expect([draft.to.length, draft.bcc.length]).toEqual([0, 230]);
});
