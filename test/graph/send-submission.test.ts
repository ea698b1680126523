import { describe, expect, test } from "@jest/globals";
import { buildSubmission, type Submission } from "../../src/domain/submission-message";
import { decodeHeaders } from "../../src/domain/submission-headers";
import { readRecord } from "../../src/domain/submission-record";
import type { EdocRecord } from "../../src/domain/submission";
import { sendSubmission } from "../../src/graph/send-submission";
import { graphOver } from "../support/graph-fetch";
import { inWorld, type World } from "../support/graph-world";

const id = "0123456789abcdef0123456789abcdef";
const record: EdocRecord = {
  v: 1,
  id,
  unit: "PLHSHC",
  tag: { entry: "TB-01", type: "TB", number: "247", symbol: "247/TB-BTP", issuedDate: "2016-03-29", issuer: "Bộ Tư pháp", subject: "Kết luận giao ban <b>tháng 3</b>", signer: "Nguyễn Văn A", urgency: null, destinations: ["portal"] },
  attachment: "247-TB-BTP.pdf",
  further: [],
  message: { internetMessageId: "<goc@moj.gov.vn>", subject: "Thông báo 247", from: "plhshc@moj.gov.vn" },
  suppliedBy: "an.nm@moj.gov.vn",
  suppliedAt: "2016-03-29T07:00:00Z",
};
const eml = (bytes: number) => Buffer.concat([Buffer.from("From: plhshc@moj.gov.vn\r\nSubject: goc\r\n\r\n"), Buffer.alloc(bytes, "x\r\n")]);
const submission = (bytes = 1000): Submission => buildSubmission(record, "banbientap@moj.gov.vn", eml(bytes), "<p>Kính gửi</p>");

const arrived = ({ store }: World) => store.list("banbientap@moj.gov.vn", "inbox");
const left = ({ store }: World) => ({ sent: store.list("an.nm@moj.gov.vn", "sentitems").length, drafts: store.list("an.nm@moj.gov.vn", "drafts").length });

describe("a supply mail", () => {
  test("arrives in the publication mailbox with five headers, the original, the record and the token", () =>
    inWorld(async (world) => {
      const { graph } = graphOver(world, "staff");
      expect((await sendSubmission(graph, submission())).earlier).toBe(false);

      const [summary] = arrived(world);
      const mail = await world.store.read("banbientap@moj.gov.vn", summary!.id);
      expect(mail.subject).toBe("[EDOC:TB-01:PLHSHC:2016-03-29:01234567] 247/TB-BTP Kết luận giao ban <b>tháng 3</b>");
      expect(mail.internetMessageId).toBe(`<edoc.${id}@moj.gov.vn>`);
      const headers = Object.fromEntries(mail.headers.map(({ name, value }) => [name, value]));
      expect(decodeHeaders(headers)).toMatchObject({ ok: true, value: { id, entry: "TB-01", unit: "PLHSHC", issuedDate: "2016-03-29", destinations: ["portal"] } });
      expect(mail.attachments.map(({ name }) => name)).toEqual(["ban-goc.eml", "moj-edoc.json"]);
      const [original, json] = await Promise.all(mail.attachments.map((one) => world.store.attachment("banbientap@moj.gov.vn", mail.id, one.id)));
      expect(Buffer.compare(Buffer.from(original!), eml(1000))).toBe(0);
      expect(readRecord(Buffer.from(json!).toString("utf8"))).toEqual({ ok: true, value: record });
    }));

  test("is sent once, however often it is asked for", () =>
    inWorld(async (world) => {
      const { graph } = graphOver(world, "staff");
      await sendSubmission(graph, submission());
      const again = await sendSubmission(graph, submission());
      expect(again.earlier).toBe(true);
      expect(again.sentAt).not.toBe("");
      expect(arrived(world)).toHaveLength(1);
      expect(left(world)).toEqual({ sent: 1, drafts: 0 });
    }));

  test("is sent once when Graph sends it and loses the answer", () =>
    inWorld(async (world) => {
      world.fault({ loseNextSends: 1 });
      const { graph } = graphOver(world, "staff");
      await sendSubmission(graph, submission());
      expect(arrived(world)).toHaveLength(1);
      expect(left(world)).toEqual({ sent: 1, drafts: 0 });
    }));

  test("is sent once when the line is cut after the send", () =>
    inWorld(async (world) => {
      const { graph } = graphOver(world, "staff", (line) => line.endsWith("/send"));
      await sendSubmission(graph, submission());
      expect(arrived(world)).toHaveLength(1);
    }));

  test("waits as long as Graph asks, then goes", () =>
    inWorld(async (world) => {
      world.fault({ throttleNext: 3, retryAfterSeconds: 7 });
      const { graph, waited } = graphOver(world, "staff");
      await sendSubmission(graph, submission());
      expect(waited).toEqual([7000, 7000, 7000]);
      expect(arrived(world)).toHaveLength(1);
    }));

  test("gives up when Graph stays busy, having sent nothing", () =>
    inWorld(async (world) => {
      world.fault({ throttleNext: 50, retryAfterSeconds: 1 });
      await expect(sendSubmission(graphOver(world, "staff").graph, submission())).rejects.toMatchObject({ name: "GraphError", status: 429, retryAfter: 1 });
      expect(arrived(world)).toHaveLength(0);
    }));

  test("throws away the half-made draft of an attempt that was broken off", () =>
    inWorld(async (world) => {
      const broken = graphOver(world, "staff", (line) => line.endsWith("/attachments"));
      await expect(sendSubmission(broken.graph, submission())).rejects.toMatchObject({ name: "LostAnswer" });
      expect(left(world)).toEqual({ sent: 0, drafts: 1 });
      await sendSubmission(graphOver(world, "staff").graph, submission());
      expect(left(world)).toEqual({ sent: 1, drafts: 0 });
      expect(arrived(world)).toHaveLength(1);
    }));

  test("carries a big original whole, in pieces without our token", () =>
    inWorld(async (world) => {
      const { graph, asked } = graphOver(world, "staff");
      await sendSubmission(graph, submission(9 * 1024 * 1024));
      const pieces = asked.filter(({ line }) => line.startsWith("PUT "));
      expect(pieces).toHaveLength(3);
      expect(pieces.every(({ authorization, bytes }) => authorization === null && bytes < 4 * 1024 * 1024)).toBe(true);
      const [summary] = arrived(world);
      const mail = await world.store.read("banbientap@moj.gov.vn", summary!.id);
      const original = mail.attachments.find(({ name }) => name === "ban-goc.eml");
      expect(original?.size).toBe(eml(9 * 1024 * 1024).length);
    }), 60000);

  test("says so when nobody may be signed in", () =>
    inWorld(async (world) => {
      world.fault({ rejectToken: true });
      await expect(sendSubmission(graphOver(world, "staff").graph, submission())).rejects.toMatchObject({ name: "GraphError", status: 401 });
    }));
});
