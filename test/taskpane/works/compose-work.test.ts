import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { fileOf } from "../../../host/samples/make/documents/index";
import { readDocument } from "../../../src/documents/read-document";
import { furtherChecks } from "../../../src/domain/checks/further";
import { tagFrom } from "../../../src/domain/tag-from";
import type { ComposeReview } from "../../../src/taskpane/work";
import { composeWork } from "../../../src/taskpane/works/compose-work";
import { openLearned } from "../../../src/taskpane/works/learned-memory";
import { aCatalogue, aPolicy } from "../../support/builders";
import { officeDraft } from "../../support/office-draft";

const rules = { policy: aPolicy(), catalogue: aCatalogue(), source: "server", problem: null } as const;
/** The pane looks at the draft now and then while it is seen; here only what the test does counts. */
Object.assign(globalThis, { document: { visibilityState: "hidden" } });

test("a draft that was being read while one click supplied it does not take the supply back", async () => {
  const file = await fileOf("unitConclusion", "61_TB-PLHSHC.docx");
  const name = "61_TB-PLHSHC.docx";
  const draft = officeDraft({
    to: [{ emailAddress: "vanphongbo@moj.gov.vn", displayName: "" }],
    subject: "Thông báo số 61/TB-PLHSHC",
    attachments: [{ id: "1", name, size: file.bytes.length, isInline: false, attachmentType: "file", content: Buffer.from(file.bytes).toString("base64"), format: "base64" }],
  });
  const work = composeWork(draft.item, {
    rules,
    learned: openLearned(rules, () => "2026-11-11T01:00:00.000Z"),
    reader: { read: (bytes, name) => readDocument(bytes, name), close: () => undefined },
    page: { reader: () => undefined, further: () => furtherChecks, loaded: Promise.resolve() },
    graph: () => Promise.reject(new Error("not here")),
    quietGraph: () => Promise.reject(new Error("not here")),
    queue: () => Promise.reject(new Error("not here")),
    sha256: (content) => Promise.resolve(createHash("sha256").update(content).digest("hex")),
    now: () => "2026-11-11T01:00:00.000Z",
  });
  let stop = (): void => undefined;
  const read = await new Promise<ComposeReview>((resolve, reject) => {
    stop = work.watch((review) => review.reading.length === 0 && resolve(review), reject);
  });
  const tag = tagFrom(read.classification.documents.find(({ attachmentId }) => attachmentId === "1")!, read.mail.subject, rules.catalogue)!;

  // A reading has seen the recipients already, and waits for the headers, when the click comes.
  let answer = (): void => undefined;
  draft.waits["internetHeaders.getAsync"] = new Promise<void>((resolve) => (answer = resolve));
  draft.handlers["recipients"]!();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const supplied = work.supply(tag);
  await new Promise((resolve) => setTimeout(resolve, 50));
  answer();

  expect((await supplied).kind).toBe("supplied");
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  expect(Object.keys(draft.headers)).toHaveLength(5);
  expect(draft.bcc.map(({ emailAddress }) => emailAddress)).toEqual([rules.policy.publicationMailboxes[0]]);
});
