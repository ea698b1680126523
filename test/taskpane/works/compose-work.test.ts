import { expect, test } from "@jest/globals";
import { tagFrom } from "../../../src/domain/tag-from";
import type { ComposeReview } from "../../../src/taskpane/work";
import { composeWork } from "../../../src/taskpane/works/compose-work";
import { attachedNotice, composeRules as rules, composeSurroundings } from "../../support/compose-surroundings";
import { officeDraft, type OfficeDraft } from "../../support/office-draft";

const surroundings = composeSurroundings(() => "2026-11-11T01:00:00.000Z");

/** The work with the last it showed. */
async function watched(draft: OfficeDraft) {
  const work = composeWork(draft.item, surroundings);
  let last: ComposeReview | null = null;
  let stop = (): void => undefined;
  await new Promise<void>((resolve, reject) => {
    stop = work.watch((review) => ((last = review), review.reading.length === 0 && resolve()), reject);
  });
  return { work, stop: () => stop(), last: () => last! };
}

test("a draft that was being read while one click supplied it does not take the supply back", async () => {
  const draft = officeDraft({
    to: [{ emailAddress: "vanphongbo@moj.gov.vn", displayName: "" }],
    subject: "Thông báo số 61/TB-PLHSHC",
    attachments: [await attachedNotice("61_TB-PLHSHC.docx")],
  });
  const work = composeWork(draft.item, surroundings);
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

test("once a person has put the document under another entry, every finding names that one", async () => {
  const draft = officeDraft({ to: [{ emailAddress: "vanphongbo@moj.gov.vn", displayName: "" }], subject: "Gửi Văn phòng Bộ", attachments: [await attachedNotice("61_TB-PLHSHC.docx")] });
  const { work, stop, last } = await watched(draft);
  const named = () => last().findings.flatMap(({ finding }) => (finding.kind === "not-supplied" ? finding.documents.map(({ entry }) => entry) : []));
  const before = named();
  expect(before).toHaveLength(1);
  const other = rules.catalogue.entries.find(({ code, supply }) => supply && code !== before[0])!;
  const said = tagFrom(last().classification.documents[0]!, last().mail.subject, rules.catalogue)!;
  expect(await work.saveTag({ ...said, entry: other.code })).toEqual({ kind: "done" });
  expect(named()).toEqual([other.code]);
  // What was read stands beside it, for the person to see.
  expect(last().classification.documents[0]!.entry).toBe(before[0]);
  const free = rules.catalogue.entries.find(({ supply, role }) => !supply && role === null)!;
  await work.saveTag({ ...said, entry: free.code });
  expect(named()).toEqual([]);
  stop();
});

test("an address and a file that a click took out come back by its undo", async () => {
  const draft = officeDraft({ to: [{ emailAddress: "ban@gmail.com", displayName: "Bạn" }], cc: [{ emailAddress: "ban@gmail.com", displayName: "" }], attachments: [await attachedNotice("61_TB-PLHSHC.docx")] });
  const { work, stop, last } = await watched(draft);
  const size = draft.attachments[0]!.content.length;
  const address = await work.apply({ kind: "remove-recipient", field: "cc", address: "ban@gmail.com" });
  const file = await work.apply({ kind: "remove-attachment", attachmentId: "1", name: "61_TB-PLHSHC.docx" });
  expect([draft.to.length, draft.cc.length, draft.attachments.length, last().mail.attachments.length]).toEqual([1, 0, 0, 0]);
  for (const one of [address, file]) expect(one.kind === "done" && (await one.undo!())).toEqual({ kind: "done" });
  expect([draft.cc.length, draft.attachments[0]!.content.length, last().mail.attachments.length]).toEqual([1, size, 1]);
  stop();
});

test("a file in the cloud stays until the person is sure", async () => {
  const draft = officeDraft({ attachments: [{ ...(await attachedNotice("61_TB-PLHSHC.docx")), attachmentType: "cloud" }] });
  const { work, stop } = await watched(draft);
  const fix = { kind: "remove-attachment", attachmentId: "1", name: "61_TB-PLHSHC.docx" } as const;
  expect(await work.apply(fix)).toEqual({ kind: "final", files: [{ name: "61_TB-PLHSHC.docx", why: "cloud" }] });
  expect(draft.attachments).toHaveLength(1);
  expect(await work.apply(fix, true)).toEqual({ kind: "done" });
  expect(draft.attachments).toHaveLength(0);
  stop();
});
