import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, jest, test } from "@jest/globals";
import { addinFolder } from "../../host/server/hosting";
import { faultsInPane } from "../support/accessible";
import type { Route } from "playwright-core";
import type { Clerk, Sent } from "../support/clerk";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(120_000);

const an = "an.nm@moj.gov.vn";
const dist = mkdtempSync(path.join(os.tmpdir(), "evanban-policy-"));
afterAll(() => rmSync(dist, { recursive: true, force: true }));

let clerk: Clerk;
inOutlook(
  (open) => void ({ clerk } = open),
  () => {
    cpSync(path.dirname(addinFolder), dist, { recursive: true, filter: (file) => !file.includes(`${path.sep}.cache`) });
    return { dist };
  },
);

const file = path.join(dist, "addin/policy.json");
const sample = (): object => JSON.parse(readFileSync(path.join(addinFolder, "policy.json"), "utf8")) as object;
/** The administrator saves the file on the server. */
const publish = (differs: object | string) => writeFileSync(file, typeof differs === "string" ? differs : JSON.stringify({ ...sample(), ...differs }));

let mails = 0;
/** A mail to an address that is meant to be taken for the ministry's, written and sent with the pane open until it says what is awaited. */
async function write(says: string): Promise<Sent["kind"]> {
  mails += 1;
  await clerk.openAs("staff");
  await clerk.newMail({ to: ["ha.tt@m0j.gov.vn"], subject: `Lịch họp ${mails}`, body: "Kính gửi chị lịch họp." });
  await clerk.openPane();
  await clerk.pane().getByText(says).first().waitFor();
  expect(await faultsInPane(clerk.page)).toEqual([]);
  const sent = await clerk.send();
  if (sent.kind === "asked") await clerk.answer("Không gửi");
  return sent.kind;
}

const asks = "ha.tt@m0j.gov.vn";

test("one edit of the policy switches all off, leaves out those not in the pilot, and back; a damaged one changes nothing", async () => {
  expect(await write(asks)).toBe("asked");
  publish({ enabled: false });
  expect(await write("Phần bổ trợ đang tạm tắt")).toBe("sent");
  publish({});
  expect(await write(asks)).toBe("asked");
  publish({ pilot: { units: ["CNTT"] }, texts: { pilot: { vi: "Đang thí điểm ở Cục Công nghệ thông tin.", en: "" } } });
  expect(await write("Đang thí điểm ở Cục Công nghệ thông tin.")).toBe("sent");
  publish({ pilot: { units: ["CNTT"], addresses: [an] } });
  expect(await write(asks)).toBe("asked");
  publish("<!doctype html><title>Đăng nhập mạng</title>");
  expect(await write("Đang dùng chính sách đã lưu lần trước")).toBe("asked");
  publish({ enabled: "false" });
  expect(await write("Đang dùng chính sách đã lưu lần trước")).toBe("asked");
  publish({ enabled: false, validFrom: "2099-01-01" });
  expect(await write("Chính sách mới có hiệu lực từ ngày 01/01/2099.")).toBe("asked");
});

/** Ways in which the way to the file, and not the file, is to blame. What is not followed would let every mail go. */
const silencing = () => JSON.stringify({ ...sample(), enabled: false });
const ways: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ["no network", (route) => route.abort("internetdisconnected")],
  ["no answer", () => Promise.resolve()],
  ["not found", (route) => route.fulfill({ status: 404, body: silencing() })],
  ["a fault of the server", (route) => route.fulfill({ status: 500, body: silencing() })],
  ["a redirect elsewhere", (route) => route.fulfill({ status: 302, headers: { location: "https://localhost:1/policy.json" } })],
  ["a page instead", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Wi-Fi</title>" })],
];

test("a policy that cannot be had, in whatever way, leaves the last good one in force: what it stops is stopped", async () => {
  publish({ severities: { "look-alike-address": "stop" } });
  expect(await write(asks)).toBe("asked");
  for (const [way, answer] of ways) {
    await clerk.page.context().route("**/policy.json", answer);
    await clerk.openAs("staff");
    await clerk.newMail({ to: [asks], subject: `Lịch họp khi ${way}`, body: "Kính gửi chị lịch họp." });
    await clerk.openPane();
    await clerk.pane().getByText("Đang dùng chính sách đã lưu lần trước").first().waitFor();
    const sent = await clerk.send();
    expect([way, sent.kind, sent.kind === "asked" && sent.offers.includes("Vẫn gửi")]).toEqual([way, "asked", false]);
    await clerk.answer("Không gửi");
    await clerk.page.context().unroute("**/policy.json");
  }
});
