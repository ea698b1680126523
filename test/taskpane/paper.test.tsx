/** @jest-environment jsdom */
import { expect, test } from "@jest/globals";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Tag } from "../../src/domain/submission";
import { App } from "../../src/taskpane/app";
import type { Paper, PaperJudged, PaperOutcome, PaperReview, PaperState, PaperWork } from "../../src/taskpane/paper";
import type { SuppliedWork } from "../../src/taskpane/supplied";
import type { LaterQueue, Work } from "../../src/taskpane/work";
import { paperEn } from "../../src/text/paper.en";
import { paperVi } from "../../src/text/paper.vi";
import * as sample from "./samples";

const said: Tag = { ...sample.received.tag, entry: "TB-01", type: "TB", number: "61", symbol: "61/TB-PLHSHC", issuedDate: "2026-11-11", issuer: "Vụ Pháp luật hình sự - hành chính", subject: "Kết luận giao ban", destinations: ["portal"] };
const judged = (part: Partial<PaperJudged> = {}): PaperJudged => ({ kind: "judged", said, circulation: null, id: null, whole: true, unread: false, problem: null, canRecognise: false, scan: null, withheld: false, draft: false, ...part });
const unit = sample.rules().policy.units[0]!.mailboxes[0]!;

interface Held {
  readonly added: string[];
  readonly supplied: (readonly [string, Tag, boolean])[];
  readonly chosen: string[];
  show(states: readonly PaperState[], unit: string | null): Promise<void>;
  again(work: Work): void;
}

function open(part: { readonly signIn?: boolean; readonly outcome?: PaperOutcome; readonly language?: "vi" | "en"; readonly work?: Work; readonly fails?: number } = {}): Held {
  let fails = part.fails ?? 0;
  let review: PaperReview = { papers: [], unit };
  const watchers = new Set<(review: PaperReview) => void>();
  const held: Held = {
    added: [],
    supplied: [],
    chosen: [],
    show: (states, own) =>
      act(async () => {
        review = { unit: own, papers: states.map((state, at): Paper => ({ key: String(at), name: `tep-${at}.pdf`, state })) };
        for (const watcher of watchers) watcher(review);
      }),
    again: (work) => shown.rerender(app(work)),
  };
  const papers: PaperWork = {
    watch: (watcher) => (watchers.add(watcher), watcher(review), () => void watchers.delete(watcher)),
    add: (files) => void held.added.push(...files.map(({ name }) => name)),
    skip: () => undefined,
    recognise: () => undefined,
    remove: () => undefined,
    chooseUnit: async (mailbox) => (held.chosen.push(mailbox), { kind: "done" }),
    supply: async (key, tag, seen) => (held.supplied.push([key, tag, seen]), part.outcome ?? { kind: "done" }),
    tags: sample.noTags,
    signIn: part.signIn ?? true,
  };
  const queue: LaterQueue = { open: () => new Promise<never>(() => undefined), known: () => null, watch: () => () => undefined, papers: () => (fails-- > 0 ? Promise.reject(new Error("offline")) : Promise.resolve(papers)) };
  const supplied = () => new Promise<SuppliedWork>(() => undefined);
  const app = (work: Work) => <App rules={sample.rules()} work={work} queue={queue} supplied={supplied} language={part.language ?? "vi"} dark={false} />;
  const shown = render(app(part.work ?? { kind: "none" }));
  return held;
}

const file = (name: string) => new File(["x"], name, { type: "application/pdf" });
const carrying = (...files: readonly File[]) => ({ dataTransfer: { types: ["Files"], files, dropEffect: "" } });
const onPane = () => document.querySelector("main")!;
const screenIsThere = () => screen.findByRole("heading", { level: 1, name: paperVi.heading });

async function withPapers(states: readonly PaperState[], part: Parameters<typeof open>[0] = {}, own: string | null = unit): Promise<Held> {
  const held = open(part);
  await screen.findByRole("button", { name: paperVi.choose });
  fireEvent.drop(onPane(), carrying(file("a.pdf")));
  await screenIsThere();
  await screen.findByRole("combobox", { name: /^Cung cấp cho văn bản của đơn vị/ });
  await held.show(states, own);
  return held;
}

test("where nothing is open it stands ready; files are dropped anywhere, their place shows itself, and the page goes nowhere", async () => {
  const held = open();
  expect(await screen.findByRole("heading", { level: 2, name: paperVi.heading })).toBeTruthy();
  expect(fireEvent.dragEnter(onPane(), carrying(file("a.pdf")))).toBe(false);
  expect(screen.getByText(paperVi.dropping)).toBeTruthy();
  fireEvent.dragLeave(onPane(), carrying());
  expect(screen.queryByText(paperVi.dropping)).toBeNull();
  expect(fireEvent.drop(onPane(), carrying(file("a.pdf"), file("b.pdf")))).toBe(false);
  await screenIsThere();
  expect(held.added).toEqual(["a.pdf", "b.pdf"]);
});

test("text dragged into a field is left alone", async () => {
  open();
  await screen.findByRole("button", { name: paperVi.choose });
  expect(fireEvent.drop(onPane(), { dataTransfer: { types: ["text/plain"], files: [] } })).toBe(true);
});

test("from another screen it is opened at the foot, and files are chosen; left again, the focus is where it was", async () => {
  const work: Work = { kind: "selection", watch: () => () => undefined, correct: () => undefined, correctMany: async () => () => undefined, tags: sample.noTags, supplyAll: async () => undefined, retry: async () => undefined };
  const held = open({ work });
  await userEvent.click(await screen.findByRole("button", { name: paperVi.open }));
  expect(await screenIsThere()).toBe(document.activeElement);
  await userEvent.upload(document.querySelector<HTMLInputElement>("[data-papers]")!, [file("a.pdf"), file("b.pdf")]);
  expect(held.added).toEqual(["a.pdf", "b.pdf"]);
  await userEvent.click(screen.getByRole("button", { name: paperVi.back }));
  expect(await screen.findByRole("button", { name: paperVi.open })).toBe(document.activeElement);
});

test("a document that says everything takes one Enter", async () => {
  const held = await withPapers([judged()]);
  const button = await screen.findByRole("button", { name: paperVi.supply });
  expect(button).toBe(document.activeElement);
  await userEvent.keyboard("{Enter}");
  expect(held.supplied).toEqual([["0", said, false]]);
});

test("what is missing is asked for, with the focus on it; the rest is filled in", async () => {
  const held = await withPapers([judged({ whole: false, said: { ...said, subject: null } })]);
  const subject = await screen.findByRole("textbox", { name: /Trích yếu/ });
  expect(subject).toBe(document.activeElement);
  await userEvent.type(subject, "Kết luận giao ban");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(held.supplied).toEqual([["0", said, false]]);
});

test("what nobody could read needs the person's word, and the pane says so beside the box", async () => {
  const held = await withPapers([judged({ whole: false, unread: true, problem: "encrypted" })], { outcome: { kind: "not-seen" } });
  expect(await screen.findByText(paperVi.unread.encrypted)).toBeTruthy();
  await userEvent.click(await screen.findByRole("button", { name: paperVi.supply }));
  expect(await screen.findByText(paperVi.seenMissing)).toBeTruthy();
  await userEvent.click(screen.getByRole("checkbox", { name: paperVi.seen }));
  await userEvent.click(screen.getByRole("button", { name: paperVi.supply }));
  expect(held.supplied.map(([, , seen]) => seen)).toEqual([false, true]);
});

test("the unit is asked for when it is not known, and chosen from the policy's", async () => {
  const held = await withPapers([judged()], { outcome: { kind: "no-unit" } }, null);
  await userEvent.click(await screen.findByRole("button", { name: paperVi.supply }));
  const units = screen.getByRole("combobox", { name: /^Cung cấp cho văn bản của đơn vị/ });
  expect(units).toBe(document.activeElement);
  expect(screen.getByText(paperVi.unitMissing)).toBeTruthy();
  await userEvent.selectOptions(units, unit);
  expect(held.chosen).toEqual([unit]);
});

test("each stands as it is: read, refused and why, supplied before and by whom; hostile names are inert", async () => {
  await withPapers([{ kind: "reading", recognised: 0.4 }, { kind: "unfit", why: "secret" }, { kind: "unfit", why: "too-large" }, { kind: "kept", wish: { kind: "waiting" } }, { kind: "kept", wish: { kind: "done", end: { kind: "already", at: "2026-11-25T01:00:00Z", by: "<b>an</b>" } } }]);
  const card = (at: number) => within(screen.getByRole("region", { name: `tep-${at}.pdf` }));
  expect(card(0).getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.4");
  expect(card(0).getByRole("button", { name: paperVi.skip })).toBeTruthy();
  expect(card(1).getByRole("alert").textContent).toContain("không bao giờ được cung cấp");
  expect(card(2).getByRole("alert").textContent).toContain("200–300 dpi");
  expect(card(3).getByRole("status").textContent).toBe(paperVi.kept.waiting);
  expect(card(4).getByRole("status").textContent).toMatch(/đã được cung cấp lúc .*25\/11\/2026.*, bởi <b>an<\/b>/);
});

test("without a sign-in the way by hand is told, and no click is offered that cannot help", async () => {
  await withPapers([judged()], { signIn: false });
  expect(screen.getByText(paperVi.noSignIn.what)).toBeTruthy();
  expect(screen.queryByRole("button", { name: paperVi.supply })).toBeNull();
  expect(screen.getByText("61/TB-PLHSHC")).toBeTruthy();
});

test("files dropped while the part does not come are kept for the next try", async () => {
  const held = open({ fails: 1 });
  await screen.findByRole("button", { name: paperVi.choose });
  fireEvent.drop(onPane(), carrying(file("a.pdf")));
  await userEvent.click(await screen.findByRole("button", { name: paperVi.tryAgain }));
  await screenIsThere();
  expect(held.added).toEqual(["a.pdf"]);
});

test("another mail opened beside it changes nothing", async () => {
  const held = await withPapers([judged({ whole: false, said: { ...said, subject: null } })]);
  await userEvent.type(await screen.findByRole("textbox", { name: /Trích yếu/ }), "Kết luận");
  held.again({ kind: "none" });
  expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Trích yếu/ })).value).toBe("Kết luận");
});

test("in English it says the same", async () => {
  open({ language: "en" });
  expect(await screen.findByRole("heading", { level: 2, name: paperEn.heading })).toBeTruthy();
});
