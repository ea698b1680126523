import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, jest, test } from "@jest/globals";
import { addinFolder } from "../../host/server/hosting";
import { fileOf } from "../../host/samples/make/documents/index";
import { faultsInPane } from "../support/accessible";
import { type Clerk, edocHeaders, type FileToAttach } from "../support/clerk";
import { openFolder, openMail } from "../support/mailroom";
import { inOutlook } from "../support/in-outlook";

jest.setTimeout(90_000);

const unit = "plhshc@moj.gov.vn";
const publication = "banbientap@moj.gov.vn";
const supplyCard = "Cung cấp cho Cục Công nghệ thông tin";

let clerk: Clerk;
let notice: FileToAttach;
const dist = mkdtempSync(path.join(os.tmpdir(), "evanban-separate-"));
afterAll(() => rmSync(dist, { recursive: true, force: true }));
inOutlook(async (open) => {
  ({ clerk } = open);
  notice = { name: "61_TB-PLHSHC.docx", ...(await fileOf("unitConclusion", "61_TB-PLHSHC.docx")) };
}, builtWithSeparateCopies);

/** The built add-in, with a policy that wants what is supplied while composing to go as a mail of its own. */
function builtWithSeparateCopies(): { readonly dist: string } {
  cpSync(path.dirname(addinFolder), dist, { recursive: true, filter: (file) => !file.includes(`${path.sep}.cache`) });
  const file = path.join(dist, "addin/policy.json");
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, "utf8")) as object), supplyCopy: "separate" }));
  return { dist };
}

const card = () => clerk.card(supplyCard);
const supplies = async () => (await clerk.allMailIn(publication, "inbox")).filter(({ internetMessageId, subject }) => internetMessageId.startsWith("<edoc.") && subject.includes("61/TB-PLHSHC"));

async function write(subject: string): Promise<void> {
  await clerk.newMail({ from: unit, to: ["cntt@moj.gov.vn"], subject, body: "Kính gửi các đơn vị: xin gửi Thông báo kèm theo.", files: [notice] });
  await clerk.openPane();
  await clerk.pressInPane(supplyCard.replace("Công nghệ thông tin", "CNTT"));
  await card().getByText("Đang chờ gửi", { exact: true }).waitFor();
  await card().getByText("Đã xếp vào hàng chờ; sẽ gửi khi thư đã đi.").waitFor();
}

test("the document waits for its letter and goes when that has left; nobody who gets the letter sees our headers, and Outlook asks nothing", async () => {
  const subject = "Gửi Thông báo số 61/TB-PLHSHC";
  await clerk.openAs("secretary");
  await write(subject);
  expect(await clerk.recipients("bcc")).toEqual([]);
  await clerk.card("Hàng chờ cung cấp").getByText("1 văn bản chờ thư đi rồi mới gửi.").waitFor();
  expect(await faultsInPane(clerk.page)).toEqual([]);
  expect(await supplies()).toEqual([]);
  expect(await clerk.send()).toEqual({ kind: "sent" });
  const letter = await clerk.mailArrived("cntt@moj.gov.vn", subject);
  // The note of the check at send stays; it names no document.
  expect(Object.keys(edocHeaders(letter))).toEqual(["x-moj-edoc-meta"]);

  // There is no event after the send: it goes when the pane is next open, whatever it shows.
  await clerk.openAs("secretary");
  await openFolder(clerk, "Vụ Pháp luật hình sự - hành chính", "inbox");
  await openMail(clerk, "Lịch công tác tuần 45");
  await clerk.openPane();
  await clerk.card("Hàng chờ cung cấp").getByText("Văn bản đã được cung cấp.").waitFor();
  const [arrived, ...more] = await supplies();
  expect([more.length, arrived?.from?.address]).toEqual([0, unit]);
});

test("taken back while writing, nothing goes", async () => {
  await clerk.openAs("secretary");
  const before = (await supplies()).length;
  await write("Gửi lại Thông báo số 61/TB-PLHSHC");
  await clerk.pressInPane("Rút lại cung cấp");
  await clerk.pane().getByRole("button", { name: "Cung cấp cho Cục CNTT" }).waitFor();
  expect((await supplies()).length).toBe(before);
});
