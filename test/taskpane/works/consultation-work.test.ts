import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { attachedDrafts } from "../../../src/domain/consultation";
import { hasNote } from "../../../src/domain/consultation-note";
import type { DocumentFacts } from "../../../src/domain/document";
import type { DocumentJudgement } from "../../../src/domain/classification";
import { emptyItemRecord } from "../../../src/domain/item-record";
import type { ItemRecord } from "../../../src/domain/submission";
import type { ConsultationState } from "../../../src/taskpane/consultation";
import { openConsultationWork } from "../../../src/taskpane/works/consultation-work";
import type { Surroundings } from "../../../src/taskpane/works/surroundings";
import { aCatalogue, aDocument, aMail, anAttachment, aPolicy, aReading, carrying } from "../../support/builders";
import { memoryQueue } from "../../support/memory-queue";
import { officeDraft } from "../../support/office-draft";

const rules = { policy: aPolicy(), catalogue: aCatalogue(), source: "server", problem: null } as const;
const codeOf = (role: string) => rules.catalogue.entries.find((entry) => entry.role === role)!.code;
const terms = { deadline: "2026-11-30", draftingUnit: "Vụ" };
const link = "https://moj.gov.vn/1";

/** A letter with a draft in a window, and its queue. */
function aWindow(facts: Partial<DocumentFacts> = {}, judged: Partial<DocumentJudgement> = {}) {
  const file = (id: string, name: string) => ({ id, name, size: 3, isInline: false, attachmentType: "file", content: Buffer.from(name).toString("base64"), format: "base64" });
  const draft = officeDraft({ subject: "Xin ý kiến", body: "Kính gửi,\n\nTrân trọng.", attachments: [file("1", "cv.docx"), file("2", "dt.docx")] });
  const queue = memoryQueue();
  let record: ItemRecord = emptyItemRecord;
  const mail = aMail({ from: { address: "plhshc@moj.gov.vn", name: "" }, subject: "Xin ý kiến", attachments: [anAttachment("cv.docx", { id: "1" }), anAttachment("dt.docx", { id: "2", reading: aReading({ draft: true, ...facts }) })] });
  const classification = carrying({ ...aDocument(codeOf("consultation-letter"), "cv.docx"), attachmentId: "1" }, { ...aDocument(codeOf("consultation-draft"), "dt.docx", { draft: true, ...facts }), attachmentId: "2", ...judged });
  const findings = [{ finding: { kind: "draft-attached", severity: "ask", attachments: [{ id: "2", name: "dt.docx", entry: "" }] } as const }];
  const surroundings = { rules, queue: { open: async () => queue, known: () => queue, watch: () => () => undefined }, sha256: async (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex"), now: () => "2026-11-20T02:00:00.000Z" };
  const work = openConsultationWork(draft.item, surroundings as unknown as Surroundings, {
    record: { now: () => record, save: async (next) => void (record = next) },
    seen: () => mail,
    judged: async () => ({ mail, classification, findings: attachedDrafts(findings.map(({ finding }) => finding), mail, classification).length > 0 && draft.attachments.length > 1 ? findings : [] }),
    change: (run) => run(),
  });
  let state: ConsultationState | null = null;
  work.watch((next) => (state = next));
  return { draft, queue, work, record: () => record, state: () => state!, names: () => draft.attachments.map(({ name }) => name) };
}

test("held: from the unit, with the letter's own mark, and undone byte for byte", async () => {
  const { draft, queue, work, record, state, names } = aWindow();
  const before = draft.body;
  await work.hold(terms, false);
  expect([names(), hasNote(draft.body), state().trouble]).toEqual([["cv.docx"], true, null]);
  expect(queue.kept[0]!.wish).toMatchObject({ after: record().letter, sendFrom: "plhshc@moj.gov.vn", record: { consultation: terms } });
  expect(state().wishes?.map(({ id }) => id)).toEqual([queue.kept[0]!.id]);
  await work.putBack();
  expect([names(), draft.body, queue.kept.length, record().consultation]).toEqual([["cv.docx", "dt.docx"], before, 0, undefined]);
  expect(draft.attachments[1]!.content).toBe(Buffer.from("dt.docx").toString("base64"));
  // Its mark stays: it is made once.
  expect(record().letter).toMatch(/^[0-9a-f]{32}$/);
});

test.each<[string, Partial<DocumentFacts>]>([
  ["MẬT", { secrecy: "MẬT" }],
  ["TÀI LIỆU THU HỒI", { circulation: "TÀI LIỆU THU HỒI" }],
  ["LƯU HÀNH NỘI BỘ", { circulation: "LƯU HÀNH NỘI BỘ" }],
])("a draft marked %s is not held, whatever is clicked", async (_, facts) => {
  const { queue, work, names } = aWindow(facts);
  await work.hold(terms, true);
  expect([queue.kept.length, names()]).toEqual([0, ["cv.docx", "dt.docx"]]);
});

test("one nobody could read is held only on a person's word", async () => {
  const { queue, work } = aWindow({}, { problem: "encrypted", textSource: "none" });
  await work.hold(terms, false);
  expect(queue.kept).toEqual([]);
  await work.hold(terms, true);
  expect(queue.kept).toHaveLength(1);
});

test("the unit's own link supplies nothing, and is undone", async () => {
  const { draft, queue, work, names, state } = aWindow();
  const before = draft.body;
  await work.link(link);
  expect([names(), draft.body.includes(link), queue.kept.length, state().linked]).toEqual([["cv.docx"], true, 0, { link, files: ["dt.docx"] }]);
  await work.putBack();
  expect([names(), draft.body, state().linked]).toEqual([["cv.docx", "dt.docx"], before, null]);
});

test("an Outlook that refuses to take the file out leaves the letter as it was, and the pane says so", async () => {
  const { draft, queue, work, names, state } = aWindow();
  const before = draft.body;
  draft.faults["removeAttachmentAsync"] = "refuse";
  await work.hold(terms, false);
  expect([names(), draft.body, queue.kept.length]).toEqual([["cv.docx", "dt.docx"], before, 0]);
  expect(state().trouble).toEqual({ kind: "failed", why: { kind: "outlook", call: "removeAttachmentAsync", code: 9020 }, left: [] });
});
