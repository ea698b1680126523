import { expect, test } from "@jest/globals";
import { hasNote, type LetterBody } from "../../src/domain/consultation-note";
import { changeConsultation, putBackDrafts } from "../../src/jobs/change-consultation";
import { holdConsultation, linkConsultation } from "../../src/jobs/hold-consultation";
import { aLetter, recordOf, type Fault, type Letter } from "../support/letter";

const body: LetterBody = { type: "html", content: "<p>Kính gửi,</p><p>Xin ý kiến.</p><p>Trân trọng./.</p>" };
const files = [
  { name: "cong-van.pdf", bytes: new Uint8Array([1]) },
  { name: "du-thao.docx", bytes: new Uint8Array([2, 3]) },
  { name: "to-trinh.docx", bytes: new Uint8Array([4]) },
  // The same name twice, as annexes have.
  { name: "to-trinh.docx", bytes: new Uint8Array([5]) },
];
const open = (fault: Fault | null = null): Letter => aLetter(files, body, fault);
const draftsOf = (letter: Letter) => letter.files.filter(({ name }) => name !== "cong-van.pdf");
const hold = (letter: Letter) => holdConsultation(draftsOf(letter), recordOf, letter.ports);
const namesAndBytes = (list: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => list.map(({ name, bytes }) => [name, ...bytes]);
const undo = (letter: Letter) => {
  const kept = letter.queue.kept.map(({ id }) => id);
  return putBackDrafts(kept, async () => (await Promise.all(kept.map(letter.ports.filesOf))).flat(), letter.ports);
};

test("one click: the drafts wait in the queue byte for byte, the letter says where they can be read and goes alone", async () => {
  const letter = open();
  expect(await hold(letter)).toEqual({ kind: "held" });
  expect(namesAndBytes(letter.files)).toEqual([["cong-van.pdf", 1]]);
  expect(hasNote(letter.body.content)).toBe(true);
  expect(letter.queue.kept.map(({ wish, files: kept }) => [wish.after, wish.source.kind, namesAndBytes(kept)])).toEqual([["letter-1", "files", namesAndBytes(files.slice(1))]]);
  expect(letter.consultation).toEqual({ id: "2-3", deadline: "2026-11-30", link: null });
  // No file leaves before the wish that holds it is kept.
  expect(letter.calls.indexOf("add")).toBeLessThan(letter.calls.indexOf("removeFile"));
});

test("undone, the letter is as it was", async () => {
  const letter = open();
  await hold(letter);
  expect(await undo(letter)).toEqual({ kind: "put-back" });
  expect(namesAndBytes(letter.files)).toEqual(namesAndBytes(files));
  expect([letter.body, letter.queue.kept.length, letter.consultation]).toEqual([body, 0, null]);
});

test("held, changed, undone and held again, the draft is in one place", async () => {
  const letter = open();
  await hold(letter);
  const old = letter.queue.kept[0]!;
  expect(await changeConsultation(old, async (kept) => ({ ...(await recordOf(kept)), consultation: { deadline: "2026-12-05", draftingUnit: "Vụ khác", letter: "Xin ý kiến" } }), letter.ports)).toEqual({ kind: "changed" });
  expect(letter.queue.kept.map(({ wish }) => wish.record.consultation?.deadline)).toEqual(["2026-12-05"]);
  expect(letter.consultation?.deadline).toBe("2026-12-05");
  await undo(letter);
  await hold(letter);
  expect(letter.queue.kept).toHaveLength(1);
  expect(namesAndBytes(letter.queue.kept[0]!.files)).toEqual(namesAndBytes(files.slice(1)));
});

test("the same draft attached again is only taken out; a newer one of the same name takes the other's place; another one waits beside it", async () => {
  const letter = open();
  await hold(letter);
  const first = letter.queue.kept[0]!.id;
  letter.files.push(...files.slice(1).map((file, at) => ({ id: `again${at}`, contentType: "", ...file })));
  expect(await hold(letter)).toEqual({ kind: "held" });
  expect([letter.queue.kept.map(({ id }) => id), letter.files.length]).toEqual([[first], 1]);

  letter.files.push({ id: "more", name: "phu-luc.docx", contentType: "", bytes: new Uint8Array([9]) });
  await hold(letter);
  expect(letter.queue.kept.map(({ wish }) => wish.record.attachment)).toEqual(["du-thao.docx", "phu-luc.docx"]);
  letter.files.push({ id: "newer", name: "phu-luc.docx", contentType: "", bytes: new Uint8Array([10]) });
  await hold(letter);
  expect(letter.queue.kept.map(({ files: kept }) => kept.map(({ bytes }) => bytes[0]))).toEqual([[2, 4, 5], [10]]);
});

test("a link into the cloud is no file: nothing is done", async () => {
  const letter = open();
  const held = await holdConsultation([{ id: "gone", name: "du-thao (đám mây)", contentType: "" }], recordOf, letter.ports);
  expect(held).toEqual({ kind: "not-a-file", name: "du-thao (đám mây)" });
  expect([letter.queue.kept.length, letter.body]).toEqual([0, body]);
});

test("posted by the unit itself: the link stands in the letter, nothing is supplied, and it can be undone", async () => {
  const letter = open();
  const link = "https://moj.gov.vn/lay-y-kien/1";
  const linked = await linkConsultation(draftsOf(letter), link, "2026-11-30", letter.ports);
  expect(letter.body.content).toContain(`<a href="${link}">`);
  expect([letter.files.length, letter.queue.kept.length, letter.consultation]).toEqual([1, 0, { id: null, deadline: "2026-11-30", link }]);
  if (linked.kind !== "linked") throw new Error(linked.kind);
  expect(await putBackDrafts([], async () => linked.files, letter.ports)).toEqual({ kind: "put-back" });
  expect([namesAndBytes(letter.files), letter.body, letter.consultation]).toEqual([namesAndBytes(files), body, null]);
});

test("a letter that has left is told: its draft went with it", async () => {
  const letter = open();
  await hold(letter);
  const old = letter.queue.kept[0]!;
  const kept = old.files;
  letter.queue.leave("letter-1");
  expect(await putBackDrafts([old.id], async () => kept, letter.ports)).toMatchObject({ kind: "failed", left: ["sent"] });
});

test("an Outlook that loses a picture on the way does not have the last word", async () => {
  const picture = { type: "html", content: '<p>Kính gửi,</p><img src="cid:1"><p>Trân trọng</p>' } as const;
  const letter = aLetter(files, picture);
  const lossy = { ...letter.ports, writeBody: (next: LetterBody) => letter.ports.writeBody(hasNote(next.content) ? { ...next, content: next.content.replace(/<img[^>]*>/, "") } : next) };
  expect(await holdConsultation(draftsOf(letter), recordOf, lossy)).toMatchObject({ kind: "failed", left: [] });
  expect([letter.body, letter.files.length, letter.queue.kept.length]).toEqual([picture, 4, 0]);
});

/** What must be true whatever failed: every draft is in the letter or in the queue, and what is told of it is so. */
function expectNothingLost(letter: Letter, outcome: { readonly kind: string; readonly left?: readonly string[] }): void {
  const inLetter = namesAndBytes(letter.files);
  const inQueue = letter.queue.kept.flatMap((one) => namesAndBytes(one.files));
  for (const [at, file] of namesAndBytes(files).entries()) {
    const where = [...inLetter, ...(at === 0 ? [] : inQueue)];
    expect(where).toContainEqual(file);
  }
  expect(inLetter.length).toBeLessThanOrEqual(files.length);
  const left = outcome.left ?? [];
  if (outcome.kind !== "failed") return;
  if (!left.includes("files")) expect(inLetter.slice().sort()).toEqual(namesAndBytes(files).sort());
  if (!left.includes("files") && !left.includes("wish")) expect(letter.queue.kept).toEqual([]);
  if (!left.includes("files") && !left.includes("note")) expect(letter.body).toEqual(body);
}

const calm = open();
await hold(calm);
const steps = calm.calls.length;
const faults = Array.from({ length: steps }, (_, at) => [false, true].flatMap((after) => [1, 2, 1000].map((lasts): Fault => ({ at, after, lasts })))).flat();

test.each(faults)("holding broken off %j: nothing is lost, and what is told is so", async (fault) => {
  const letter = open(fault);
  const outcome = await hold(letter);
  expectNothingLost(letter, outcome);
  if (outcome.kind === "held") expect(namesAndBytes(letter.files)).toEqual([["cong-van.pdf", 1]]);
  // One refusal alone leaves nothing behind.
  if (fault.lasts === 1 && outcome.kind === "failed") expect(outcome.left).toEqual([]);
});

test.each(faults.filter(({ at }) => at < 30))("undoing broken off %j: nothing is lost, and a second click ends it", async (fault) => {
  const letter = open({ ...fault, at: fault.at + steps, lasts: Math.min(fault.lasts, 8) });
  await hold(letter);
  const outcome = await undo(letter);
  expectNothingLost(letter, outcome);
  if (outcome.kind === "put-back") expect(letter.queue.kept).toEqual([]);
  const again = letter.queue.kept.map(({ id }) => id);
  if (again.length > 0) {
    // The line is back.
    while (letter.calls.length < fault.at + steps + 8) letter.calls.push("");
    await undo(letter);
    expect([namesAndBytes(letter.files).sort(), letter.queue.kept.length]).toEqual([namesAndBytes(files).sort(), 0]);
  }
});

test.each(faults.filter(({ at }) => at < 12))("changing broken off %j: the draft stays in the queue", async (fault) => {
  const letter = open({ ...fault, at: fault.at + steps });
  await hold(letter);
  const outcome = await changeConsultation(letter.queue.kept[0]!, recordOf, letter.ports);
  expect(letter.queue.kept.length).toBeGreaterThan(0);
  for (const { files: kept } of letter.queue.kept) expect(namesAndBytes(kept)).toEqual(namesAndBytes(files.slice(1)));
  if (letter.queue.kept.length > 1) expect(outcome).toMatchObject({ kind: "failed", left: ["wish"] });
});

test.each(faults.filter(({ at }) => at < 14))("the unit's own link broken off %j: no file is lost", async (fault) => {
  const letter = open(fault);
  const outcome = await linkConsultation(draftsOf(letter), "https://moj.gov.vn/1", null, letter.ports);
  if (outcome.kind === "failed" && !outcome.left.includes("files")) expect(namesAndBytes(letter.files).sort()).toEqual(namesAndBytes(files).sort());
  if (fault.lasts === 1 && outcome.kind === "failed") expect(outcome.left).toEqual([]);
});
