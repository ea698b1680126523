import { describe, expect, test } from "@jest/globals";
import { readReduced } from "../../../src/config/read-reduced";
import { reduceRules, rulesForSend } from "../../../src/config/reduce";
import { classifyAtSend } from "../../../src/domain/classify/classify-at-send";
import { rulesForPerson } from "../../../src/domain/policy-for";
import { decideDraft } from "../../../src/jobs/decide-draft";
import { aCatalogue, aMail, anAttachment, aReading, aRecipient, unitMailbox } from "../../support/builders";
import { department, read } from "./office-policy";

const catalogue = aCatalogue();
const official = aMail({ from: unitMailbox, subject: "Thông báo kết luận", recipients: [aRecipient("u@gmail.com")], attachments: [anAttachment("247-TB-BTP.pdf", { reading: aReading({ secrecy: "MẬT" }) })] });
const decided = (text: string) => {
  const rules = readReduced(JSON.parse(text));
  if (rules === null) throw new Error("unreadable");
  return decideDraft(official, rules, classifyAtSend).decision.kind;
};

describe("the send event", () => {
  test("goes by the office's policy, by the pilot and by the switch, in the form it knows", () => {
    const of = (differs: object, person: string) => {
      const own = rulesForPerson(person, read(differs), catalogue);
      return decided(rulesForSend(own.policy, own.catalogue));
    };
    expect(of({}, "an@moj.gov.vn")).toBe("stop");
    expect(of({ enabled: false }, "an@moj.gov.vn")).toBe("allow");
    expect(of({ pilot: { units: ["HUE"] }, offices: [department] }, "an@moj.gov.vn")).toBe("allow");
    expect(of({ pilot: { units: ["HUE"] }, offices: [department] }, "binh.tv@thads.moj.gov.vn")).toBe("stop");
    const strict = rulesForPerson("ha@thads.moj.gov.vn", read({ offices: [department] }), catalogue);
    expect(reduceRules(strict.policy, strict.catalogue).policy.severities).toEqual({ "outside-address": "stop" });
  });
  test("carries no checks of its own while a pilot lasts, and all of them otherwise", () => {
    expect(decided(JSON.stringify(reduceRules(read({ pilot: { units: ["VP"] } }), catalogue, true)))).toBe("allow");
    expect(decided(JSON.stringify(reduceRules(read(), catalogue, true)))).toBe("stop");
  });
});

test("the rules of a ministry with eight hundred units still fit where they are left", () => {
  const units = Array.from({ length: 400 }, (_, i) => ({ code: `THADS-${i}`, name: `Thi hành án dân sự khu vực ${i}`, mailboxes: [`khuvuc${i}@thads.moj.gov.vn`] }));
  const { policy } = rulesForPerson("an@moj.gov.vn", read({ offices: [{ ...department, units }] }), catalogue);
  const text = rulesForSend(policy, catalogue);
  expect(text.length).toBeLessThan(24_000);
  expect(decided(text)).toBe("stop");
  expect(rulesForSend({ ...policy, enabled: false }, catalogue).length).toBeLessThan(1000);
});
