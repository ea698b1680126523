import { beforeEach, describe, expect, test } from "@jest/globals";
import { classifyAtSend } from "../../../src/domain/classify/classify-at-send";
import type { Tag } from "../../../src/domain/submission";
import { decideDraft } from "../../../src/jobs/decide-draft";
import { withReadings } from "../../../src/jobs/with-readings";
import { readDraft } from "../../../src/outlook/read-draft";
import { sessionNotesOf } from "../../../src/outlook/session-notes";
import { documentShown, tagUnder } from "../../../src/taskpane/document-shown";
import type { ComposeReview, ComposeWork } from "../../../src/taskpane/work";
import { composeWork } from "../../../src/taskpane/works/compose-work";
import { openLearned } from "../../../src/taskpane/works/learned-memory";
import { aDocument, carrying } from "../../support/builders";
import { attachedNotice, composeRules as rules, composeSurroundings } from "../../support/compose-surroundings";
import { officeDraft, type OfficeDraft } from "../../support/office-draft";
import { officeRoaming, type Roaming } from "../../support/roaming";

const now = () => "2026-11-25T20:00:00.000Z";

let roaming: Roaming;
beforeEach(() => {
  officeDraft();
  roaming = officeRoaming();
});

describe("one memory", () => {
  const mail = { from: { address: "plhshc@moj.gov.vn", name: "" }, subject: "Thông báo số 61/TB-PLHSHC về lịch trực cơ quan" };
  const later = { ...mail, subject: "Thông báo số 90/TB-PLHSHC về lịch trực cơ quan" };
  const judged = carrying(aDocument("TB-01"));

  test("a correction is said at once, and counts for the next mail like it", async () => {
    const learned = openLearned(rules, now);
    await learned.learn(mail, judged, "TB-01", "TB-02");
    expect(learned.noteFor(mail, judged, "TB-02")).toMatchObject({ kind: "remembered", correction: { made: "2026-11-26", judged: "TB-01" } });
    expect(learned.codeFor(later, judged, null)).toBe("TB-02");
    expect(learned.noteFor(later, judged, null)?.kind).toBe("recalled");
    // Another pane, another day.
    expect(openLearned(rules, now).codeFor(later, judged, null)).toBe("TB-02");
  });

  test("what a person chose on this very item, and a mark on the page, win over it", async () => {
    const learned = openLearned(rules, now);
    await learned.learn(mail, judged, "TB-01", "TB-02");
    expect(learned.codeFor(later, judged, "PD-01")).toBeNull();
    expect(learned.noteFor(later, judged, "PD-01")).toBeNull();
    const marked = carrying(aDocument("TB-01", "a.pdf", { secrecy: "MẬT" }));
    expect(learned.codeFor(later, marked, null)).toBeNull();
    expect(learned.noteFor(later, marked, null)).toBeNull();
  });

  test("nothing is learned from a marked document, nor from what was shown anyway", async () => {
    const learned = openLearned(rules, now);
    await learned.learn(mail, carrying(aDocument("X-01", "a.pdf", { secrecy: "MẬT" })), "X-01", "TB-02");
    await learned.learn(mail, judged, "TB-02", "TB-02");
    expect(learned.all()).toEqual([]);
  });

  test("going back to what was judged forgets, and says so; it can be taken back until another mail is opened", async () => {
    const learned = openLearned(rules, now);
    await learned.learn(mail, judged, "TB-01", "TB-02");
    await learned.learn(later, judged, "TB-02", "TB-01");
    expect(learned.all()).toEqual([]);
    const note = learned.noteFor(later, judged, "TB-01");
    expect(note?.kind).toBe("forgotten");
    await learned.restore(note!.correction);
    expect(learned.all()).toHaveLength(1);
    await learned.forget(learned.all()[0]!);
    learned.turnPage();
    expect(learned.noteFor(later, judged, null)).toBeNull();
  });

  test("switched off it neither learns nor counts, and keeps what it has; the wish is kept", async () => {
    const learned = openLearned(rules, now);
    await learned.learn(mail, judged, "TB-01", "TB-02");
    await learned.setOn(false);
    expect(learned.codeFor(later, judged, null)).toBeNull();
    expect(learned.noteFor(later, judged, null)).toBeNull();
    await learned.learn({ ...mail, subject: "Lịch công tác tuần của đơn vị" }, judged, "TB-01", "TB-02");
    expect(learned.all()).toHaveLength(1);
    expect(openLearned(rules, now).on()).toBe(false);
  });

  test("what Outlook did not keep is not shown as kept", async () => {
    const learned = openLearned(rules, now);
    roaming.refuses = true;
    await learned.learn(mail, judged, "TB-01", "TB-02");
    expect(learned.all()).toEqual([]);
    expect(learned.noteFor(mail, judged, "TB-02")).toBeNull();
    expect((await learned.setOn(false)).kind).toBe("failed");
    expect(learned.on()).toBe(true);
  });
});

/** A draft with the unit's conclusion attached; each is another notice of the same kind. */
async function aDraft(number: number, to = "vanphongbo@moj.gov.vn"): Promise<OfficeDraft> {
  const draft = officeDraft({
    to: [{ emailAddress: to, displayName: "" }],
    subject: `Thông báo số ${number}/TB-PLHSHC về kết luận giao ban`,
    attachments: [await attachedNotice(`${number}_TB-PLHSHC.docx`)],
  });
  officeRoaming(roaming.kept);
  return draft;
}

function open(draft: OfficeDraft): { readonly work: ComposeWork; review(): Promise<ComposeReview>; stop(): void } {
  const work = composeWork(draft.item, composeSurroundings(now));
  let last: ComposeReview | null = null;
  const stop = work.watch((review) => (last = review), (why) => { throw new Error(JSON.stringify(why)); });
  const review = async (): Promise<ComposeReview> => {
    for (let tries = 0; tries < 200; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (last !== null && last.reading.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return last;
      }
    }
    throw new Error("not read");
  };
  return { work, review, stop };
}

const under = (code: string, review: ComposeReview): Tag => tagUnder(code, documentShown(review, rules.catalogue), review.mail.subject, rules.catalogue)!;

/** What the send event makes of the draft, with the notes the pane left. */
async function atSend(draft: OfficeDraft): Promise<{ entry: string | null; kinds: string[] }> {
  const { mail } = await readDraft(draft.item);
  const decided = decideDraft(withReadings(mail, sessionNotesOf(draft.session).readings), rules, classifyAtSend);
  return { entry: decided.classification.message.entry, kinds: decided.findings.map(({ kind }) => kind).sort() };
}

test("a draft like one that was corrected is shown, noted for the send event and decided there under the same entry", async () => {
  const first = await aDraft(61);
  const one = open(first);
  const before = await one.review();
  expect(documentShown(before, rules.catalogue).entry).toBe("TB-01");
  expect(roaming.kept["edoc-learned"]).toBeUndefined();
  await one.work.saveTag(under("PD-01", before));
  const corrected = await one.review();
  expect(corrected.learned?.kind).toBe("remembered");
  expect(documentShown(corrected, rules.catalogue)).toMatchObject({ entry: "PD-01", overruled: "TB-01" });
  one.stop();

  const second = await aDraft(77);
  const two = open(second);
  const after = await two.review();
  expect(after.learned).toMatchObject({ kind: "recalled", correction: { subject: "Thông báo số 61/TB-PLHSHC về kết luận giao ban" } });
  expect(documentShown(after, rules.catalogue)).toMatchObject({ entry: "PD-01", overruled: null });
  expect(after.findings.map(({ finding }) => finding.kind)).not.toContain("not-supplied");
  expect(await atSend(second)).toEqual({ entry: "PD-01", kinds: after.findings.map(({ finding }) => finding.kind).sort() });
  two.stop();
});

test("forgotten while the draft is open, the draft and its notes are at once as they were judged", async () => {
  const first = open(await aDraft(61));
  await first.work.saveTag(under("PD-01", await first.review()));
  first.stop();

  const draft = await aDraft(77);
  const learned = openLearned(rules, now);
  const two = open(draft);
  await two.review();
  roaming.kept["edoc-learned"] = undefined;
  draft.handlers["recipients"]!();
  const after = await two.review();
  expect(documentShown(after, rules.catalogue).entry).toBe("TB-01");
  expect((await atSend(draft)).entry).toBe("TB-01");
  expect(learned.all()).toEqual([]);
  two.stop();
});

test("a draft that only was opened, supplied or saved as it was read teaches nothing", async () => {
  const draft = await aDraft(61);
  const one = open(draft);
  const review = await one.review();
  await one.work.saveTag(under("TB-01", review));
  await one.work.supply(under("TB-01", review));
  expect(roaming.kept["edoc-learned"]).toBeUndefined();
  one.stop();
});
