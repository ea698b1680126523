import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { assumed, capacityWarnings, exchangeLimits, mailboxLoads } from "../../../src/cli/policy/capacity";
import { parsePolicy } from "../../../src/config/parse-policy";
import type { Unit } from "../../../src/domain/policy";
import { runAdmin } from "../../support/run-command";

const unit = (i: number, publicationMailbox = ""): Unit => ({ code: `D${i}`, name: `Đơn vị ${i}`, mailboxes: [], responsible: "", publicationMailbox });
const policyOf = (...units: readonly (readonly [count: number, mailbox: string])[]) => ({
  publicationMailboxes: [...new Set(units.map(([, mailbox]) => mailbox))],
  units: units.flatMap(([count, mailbox], block) => Array.from({ length: count }, (_, i) => unit(block * 10_000 + i, mailbox))),
});

test("a mailbox is charged with the units that supply to it, the first also with those that name none", () => {
  const policy = { publicationMailboxes: ["a@moj.gov.vn", "b@moj.gov.vn"], units: [unit(1), unit(2, "b@moj.gov.vn"), unit(3), unit(4, "b@moj.gov.vn"), unit(5)] };
  expect(mailboxLoads(policy, 100).map(({ mailbox, units, documentsAMonth }) => [mailbox, units, documentsAMonth])).toEqual([["a@moj.gov.vn", 3, 300], ["b@moj.gov.vn", 2, 200]]);
});

test("the whole ministry in one mailbox, 200,000 documents a month, is what the platform's description says it is", () => {
  const [load] = mailboxLoads(policyOf([800, "a@moj.gov.vn"]), 250);
  expect([load!.documentsAMonth, load!.documentsInBusiestHour, Math.round((200_000 * assumed.kilobytesOfDocument) / 1024 / 1024)]).toEqual([200_000, 3410, 57]);
  const [warning] = capacityWarnings(policyOf([800, "a@moj.gov.vn"]), 250);
  expect(warning).toEqual({
    path: "publicationMailboxes[0]",
    message: "a@moj.gov.vn phục vụ 800 đơn vị, tính 250 văn bản một đơn vị một tháng: giờ cao điểm phải trả lời chừng 3.410 thư, Exchange cho một hộp thư gửi 30 thư một phút (1.800 một giờ); đầy 50 GB sau chưa tới một tháng, nên giữ được ít nhất 12 tháng. Hãy chia cho ít nhất 14 hộp thư, mỗi hộp nhiều nhất 58 đơn vị (publicationMailbox của đơn vị), hoặc nêu số đã đếm bằng --documents-per-unit; cách tính: docs/admin-capacity.md.",
  });
});

test.each([
  ["received in an hour", 845, 250, /giờ cao điểm nhận chừng 3\.601 thư, Exchange nhận nhiều nhất 3\.600/],
  ["sent in a minute", 423, 250, /phải trả lời chừng 1\.803 thư/],
  ["size", 59, 250, /đầy 50 GB sau chừng 11,8 tháng/],
  ["items in the folder of a month", 4001, 250, /một thư mục tháng chứa chừng 1\.000\.250 thư/],
])("one unit too many for the %s is said", (_, units, documents, said) => {
  expect(capacityWarnings(policyOf([units, "a@moj.gov.vn"]), documents)[0]?.message).toMatch(said);
  expect(capacityWarnings(policyOf([units - 1, "a@moj.gov.vn"]), documents)[0]?.message ?? "").not.toMatch(said);
});

test("whoever divides the units as told is told no more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 5000 }), (units, documents) => {
      const [warning] = capacityWarnings(policyOf([units, "a@moj.gov.vn"]), documents);
      const [, , most] = /ít nhất ([\d.]+) hộp thư, mỗi hộp nhiều nhất ([\d.]+) đơn vị/.exec(warning?.message ?? "") ?? [];
      if (most === undefined) return;
      expect(capacityWarnings(policyOf([Number(most.replaceAll(".", "")), "b@moj.gov.vn"]), documents)).toEqual([]);
    }),
  );
});

test("a mailbox nobody supplies to is no matter", () => {
  expect(capacityWarnings({ publicationMailboxes: ["a@moj.gov.vn"], units: [] }, 250)).toEqual([]);
  expect(mailboxLoads({ publicationMailboxes: ["a@moj.gov.vn"], units: [] }, 250)[0]!.monthsUntilFull).toBe(Infinity);
});

test("`check` warns of it and fails for nothing; the count is the administrator's to say", async () => {
  const run = (...args: readonly string[]) => runAdmin(["check", ...args]);
  const policy = parsePolicy(readFileSync("assets/policy.json", "utf8"));
  expect(policy.ok && capacityWarnings(policy.value, assumed.documentsPerUnit)).toEqual([]);
  expect(await run("--documents-per-unit", "20000")).toMatchObject({ status: 0, out: expect.stringMatching(/policy\.json:\d+:\d+ {2}\[nên xem\] publicationMailboxes\[0\]: .*20\.000 văn bản/) });
  expect((await run()).out).not.toContain("publicationMailboxes");
  expect(await run("--documents-per-unit", "nhiều")).toMatchObject({ status: 2, err: expect.stringContaining("ví dụ") });
});

test("the guide tells the numbers the warning counts with", () => {
  const guide = readFileSync("docs/admin-capacity.md", "utf8");
  for (const number of [exchangeLimits.receivedAnHour, exchangeLimits.itemsInFolder, assumed.documentsPerUnit, assumed.kilobytesOfDocument, assumed.workingHoursAMonth]) expect(guide).toContain(new Intl.NumberFormat("vi-VN").format(number));
});
