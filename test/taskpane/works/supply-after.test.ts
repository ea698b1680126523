import { expect, test } from "@jest/globals";
import { emptyItemRecord } from "../../../src/domain/item-record";
import type { ItemRecord } from "../../../src/domain/submission";
import { tagFrom } from "../../../src/domain/tag-from";
import type { Surroundings } from "../../../src/taskpane/works/surroundings";
import { supplyAfter, withdrawAfter } from "../../../src/taskpane/works/supply-after";
import { aMail, anAttachment, aReading, carrying } from "../../support/builders";
import { memoryQueue } from "../../support/memory-queue";
import { numbered, rules, sha256 } from "../../support/supply/queue-world";

function aLetter(reading = aReading()) {
  const queue = memoryQueue();
  let record: ItemRecord = emptyItemRecord;
  const letter = { now: () => record, save: async (next: ItemRecord) => void (record = next) };
  const surroundings = { queue: { open: async () => queue, known: () => queue, watch: () => () => undefined } } as unknown as Surroundings;
  const document = { ...numbered("247"), attachmentId: "1" };
  const mail = aMail({ from: { address: "plhshc@moj.gov.vn", name: "" }, subject: "Thông báo", attachments: [anAttachment("247.pdf", { id: "1", reading })] });
  const ports = { bytesOf: async () => null, sha256, now: () => "2026-11-26T01:00:00.000Z" };
  const supply = (seen = false, classification = carrying(document)) => supplyAfter({ mail, classification, tag: tagFrom(document, "", rules.catalogue)!, rules, by: "ha.tt@moj.gov.vn", seen }, letter, ports, surroundings);
  return { queue, record: () => record, supply, withdraw: () => withdrawAfter(letter, surroundings), document };
}

test("the wish waits for its letter, whose record says so; pressed again there is still one; taken back there is none", async () => {
  const { queue, record, supply, withdraw } = aLetter();
  expect(await supply()).toMatchObject({ kind: "supplied" });
  expect(await supply()).toMatchObject({ kind: "supplied" });
  expect(queue.kept).toHaveLength(1);
  const { wish } = queue.kept[0]!;
  expect(wish).toMatchObject({ source: { kind: "letter" }, after: record().letter, sendFrom: "plhshc@moj.gov.vn" });
  expect(record()).toMatchObject({ supplied: null, follows: { id: wish.record.id, by: "ha.tt@moj.gov.vn" } });
  await withdraw();
  expect([queue.kept.length, record().follows, record().letter]).toEqual([0, undefined, wish.after]);
});

test("a secret document never waits; one nobody could read only on a person's word", async () => {
  const secret = aLetter();
  expect(await secret.supply(true, carrying({ ...secret.document, facts: { ...secret.document.facts, secrecy: "MẬT" } }))).toMatchObject({ kind: "refused", why: { kind: "secret" } });
  expect(secret.queue.kept).toHaveLength(0);
  const unread = aLetter(aReading({}, { textSource: "none", problem: "encrypted" }));
  expect(await unread.supply()).toEqual({ kind: "refused", why: { kind: "unread", names: ["247.pdf"] } });
  expect(await unread.supply(true)).toMatchObject({ kind: "supplied" });
});
