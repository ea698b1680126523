import { describe, expect, test } from "@jest/globals";
import type { FiledMail } from "../../../src/domain/mail";
import { encodeHeaders } from "../../../src/domain/submission-headers";
import { writeRecord } from "../../../src/domain/edoc-json";
import type { EdocRecord } from "../../../src/domain/submission";
import { receivedRecord } from "../../../src/taskpane/works/received-record";
import { aMail, anAttachment, unitMailbox } from "../../support/builders";

const record: EdocRecord = {
  v: 1,
  id: "0123456789abcdef0123456789abcdef",
  unit: "VPB",
  tag: { entry: "TB-01", type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận", signer: null, urgency: null, destinations: ["portal"] },
  attachment: "247.pdf",
  further: [],
  message: { internetMessageId: null, subject: "Thông báo", from: "vanphongbo@moj.gov.vn" },
  suppliedBy: "an.nm@moj.gov.vn",
  suppliedAt: "2016-03-29T07:00:00Z",
};
const filed = (...names: string[]): FiledMail => ({ ...aMail({ from: unitMailbox, subject: "Thông báo", attachments: names.map((name) => anAttachment(name)) }), itemId: "1", sharedMailbox: null, internetMessageId: "", conversationId: "", receivedAt: "2016-03-29T08:00:00Z" });
const content = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));
const headers = encodeHeaders(record);

describe("what an editor sees of a supplied mail", () => {
  test("is the whole record where the add-in built the mail", async () => {
    expect(await receivedRecord(filed("ban-goc.eml", "moj-edoc.json"), headers, content(writeRecord(record)))).toEqual({ record, problem: null, answer: null });
  });

  test("is what the headers say where the author's own mail came by Bcc", async () => {
    const { record: seen } = await receivedRecord(filed("247.pdf"), headers, content(""));
    expect(seen).toMatchObject({ id: record.id, unit: "VPB", attachment: "247.pdf", suppliedBy: "vanphongbo@moj.gov.vn", tag: { entry: "TB-01", symbol: "247/TB-BTP", number: "247", destinations: ["portal"] } });
  });

  test("is nothing on ordinary mail", async () => {
    expect(await receivedRecord(filed("247.pdf"), {}, content(""))).toEqual({ record: null, problem: null, answer: null });
  });

  test.each([
    ["a record of another document beside these headers", headers, writeRecord({ ...record, id: "f".repeat(32) }), "moj-edoc.json: id"],
    ["a record that is no JSON", headers, "<html>", "moj-edoc.json: json"],
    ["an id of somebody's own making", { ...headers, "x-moj-edoc-id": "../x" }, "", "x-moj-edoc-id"],
  ])("names the part that cannot be read: %s", async (_what, given, json, problem) => {
    expect(await receivedRecord(filed("moj-edoc.json"), given, content(json))).toEqual({ record: null, problem, answer: null });
  });
});
