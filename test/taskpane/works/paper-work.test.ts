import { beforeEach, describe, expect, test } from "@jest/globals";
import { fileOf, type DocumentName } from "../../../host/samples/make/documents/index";
import { readDocument } from "../../../src/documents/read-document";
import type { Tag } from "../../../src/domain/submission";
import type { PaperReview, PaperState, PaperWork } from "../../../src/taskpane/paper";
import { openPaperWork } from "../../../src/taskpane/works/paper-work";
import type { LaterQueue } from "../../../src/taskpane/work";
import { aCatalogue, aPolicy } from "../../support/builders";
import { memoryQueue, type MemoryQueue } from "../../support/memory-queue";
import { officeDraft } from "../../support/office-draft";
import { officeRoaming, type Roaming } from "../../support/roaming";
import { makeZip } from "../../support/makers/zip-file";
import { inWorld } from "../../support/graph-world";
import { arrived, queueOver, supplied } from "../../support/supply/queue-world";

const rules = { policy: aPolicy(), catalogue: aCatalogue(), source: "server", problem: null } as const;
const unit = "plhshc@moj.gov.vn";
const otherUnit = "vanphongbo@moj.gov.vn";

let roaming: Roaming;
beforeEach(() => {
  officeDraft();
  roaming = officeRoaming({ "edoc-paper-unit": unit });
});

interface Opened {
  readonly work: PaperWork;
  readonly queue: MemoryQueue;
  review(): PaperReview;
  /** The state of the one file there is, when it is no longer being read. */
  read(): Promise<PaperState>;
}

function open(): Opened {
  const queue = memoryQueue();
  const later: LaterQueue = { open: () => Promise.resolve(queue), known: () => queue, watch: () => () => undefined, papers: () => new Promise<never>(() => undefined) };
  const work = openPaperWork(rules, later, { read: (bytes, name, wishes) => readDocument(bytes, name, { ...wishes, scans: null }), close: () => undefined });
  let latest: PaperReview = { papers: [], unit: null };
  const settled = (state: PaperState | undefined): state is PaperState => state !== undefined && state.kind !== "waiting" && state.kind !== "reading";
  work.watch((review) => (latest = review));
  return {
    work,
    queue,
    review: () => latest,
    read: () =>
      new Promise((resolve) => {
        const stop = work.watch((review) => {
          const state = review.papers.at(-1)?.state;
          if (settled(state)) queueMicrotask(() => (stop(), resolve(state)));
        });
      }),
  };
}

async function fileNamed(document: DocumentName, name: string): Promise<File> {
  const { bytes, contentType } = await fileOf(document, name);
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type: contentType });
}

async function judgedOf(opened: Opened, file: File): Promise<Extract<PaperState, { kind: "judged" }>> {
  opened.work.add([file]);
  const state = await opened.read();
  if (state.kind !== "judged") throw new Error(JSON.stringify(state));
  return state;
}

describe("a file dropped on the pane", () => {
  test("that says everything of itself is whole: one press keeps it in the queue, with its bytes, as a document of the unit", async () => {
    const opened = open();
    const file = await fileNamed("unitConclusion", "61_TB-PLHSHC.docx");
    const state = await judgedOf(opened, file);
    expect(state).toMatchObject({ whole: true, unread: false, said: { symbol: "61/TB-PLHSHC", issuedDate: "2026-11-11" } });
    expect(await opened.work.supply("1", state.said, false)).toEqual({ kind: "done" });
    const { wish, files } = opened.queue.kept[0]!;
    expect(wish).toMatchObject({ record: { id: state.id, unit: "PLHSHC", attachment: "61_TB-PLHSHC.docx", suppliedBy: "ha.tt@moj.gov.vn" }, source: { kind: "files" }, sendFrom: unit, after: null });
    expect(files.map(({ name }) => name)).toEqual(["61_TB-PLHSHC.docx"]);
    expect(Buffer.compare(files[0]!.bytes, new Uint8Array(await file.arrayBuffer()))).toBe(0);
    expect(opened.review().papers[0]!.state).toEqual({ kind: "kept", wish: { kind: "waiting" } });
  });

  test("as Word or as PDF, under whatever name, is one document; of another unit it is another", async () => {
    const ids = [];
    for (const name of ["61.docx", "ket-luan.pdf"]) ids.push((await judgedOf(open(), await fileNamed("unitConclusion", name))).id);
    const opened = open();
    await judgedOf(opened, await fileNamed("unitConclusion", "61.docx"));
    expect(await opened.work.chooseUnit(otherUnit)).toEqual({ kind: "done" });
    const [state] = opened.review().papers.map((paper) => paper.state);
    expect(new Set(ids).size).toBe(1);
    expect(state).toMatchObject({ kind: "judged" });
    expect(state?.kind === "judged" && state.id).not.toBe(ids[0]);
    expect(roaming.kept["edoc-paper-unit"]).toBe(otherUnit);
  });

  test("with a secrecy mark never goes, and nothing of it is kept", async () => {
    const opened = open();
    opened.work.add([await fileNamed("secretLetter", "15.docx")]);
    expect(await opened.read()).toEqual({ kind: "unfit", why: "secret" });
    expect(await opened.work.supply("1", {} as Tag, true)).toEqual({ kind: "done" });
    expect(opened.queue.kept).toEqual([]);
  });

  test("that nobody could read goes only on the person's word, under the tag they gave it", async () => {
    const opened = open();
    const state = await judgedOf(opened, new File([new Uint8Array([37, 80, 68, 70, 45, 49, 46, 55, 10, 1, 2, 3])], "ban-quet.pdf", { type: "application/pdf" }));
    expect(state).toMatchObject({ unread: true, whole: false, said: { entry: "", subject: null } });
    const tag: Tag = { ...state.said, entry: rules.catalogue.entries.find(({ supply }) => supply)!.code, subject: "Kết luận giao ban", destinations: ["portal"] };
    expect(await opened.work.supply("1", tag, false)).toEqual({ kind: "not-seen" });
    expect(await opened.work.supply("1", tag, true)).toEqual({ kind: "done" });
    expect(opened.queue.kept[0]!.wish.record).toMatchObject({ tag: { entry: tag.entry }, attachment: "ban-quet.pdf" });
  });

  test("that circulates inside the house never goes to the portal, whatever is ticked", async () => {
    const opened = open();
    const state = await judgedOf(opened, await fileNamed("internalNotice", "noi-bo.docx"));
    expect(state.circulation).toBe("LƯU HÀNH NỘI BỘ");
    expect((await opened.work.supply("1", { ...state.said, destinations: ["portal", "document-system"] }, true)).kind).toBe("done");
    expect(opened.queue.kept[0]!.wish.record.tag.destinations).toEqual(["document-system"]);
  });

  test("in an archive is read like any other; a secret one among them keeps the archive back", async () => {
    const zipped = async (...documents: readonly DocumentName[]): Promise<File> => {
      const parts = await Promise.all(documents.map(async (document) => ({ name: `${document}.docx`, bytes: (await fileOf(document, `${document}.docx`)).bytes })));
      return new File([makeZip(parts) as Uint8Array<ArrayBuffer>], "ho-so.zip", { type: "application/zip" });
    };
    const opened = open();
    const state = await judgedOf(opened, await zipped("unitConclusion"));
    expect(state).toMatchObject({ unread: false, said: { symbol: "61/TB-PLHSHC" } });
    expect(await opened.work.supply("1", state.said, false)).toEqual({ kind: "done" });
    const other = open();
    other.work.add([await zipped("unitConclusion", "secretLetter")]);
    expect(await other.read()).toEqual({ kind: "unfit", why: "secret" });
  });

  test("of no unit asks for one first; only units of the policy count", async () => {
    roaming = officeRoaming({ "edoc-paper-unit": "ke-gian@example.com" });
    const opened = open();
    const { said } = await judgedOf(opened, await fileNamed("unitConclusion", "61.docx"));
    expect(opened.review().unit).toBeNull();
    await opened.work.chooseUnit("ke-gian@example.com");
    expect(await opened.work.supply("1", said, false)).toEqual({ kind: "no-unit" });
  });

  test("too large, empty or of a kind nobody reads is said; a name that deceives is made plain; the same file twice is one", async () => {
    const opened = open();
    const large = new File([new Uint8Array(25 * 1024 * 1024 + 1)], "to.pdf");
    const notice = await fileNamed("unitConclusion", "61\u202efdp.docx");
    opened.work.add([large, new File([], "rong.pdf"), new File([new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7])], "phim.exe"), notice, notice]);
    await opened.read();
    expect(opened.review().papers.map(({ name, state }) => [name, state.kind === "unfit" ? state.why : state.kind])).toEqual([["to.pdf", "too-large"], ["rong.pdf", "empty"], ["phim.exe", "unsupported"], ["61_fdp.docx", "judged"]]);
  });
});

test("dropped twice, as Word and as PDF, it arrives once with its file, and the second is told when and by whom", () =>
  inWorld(async (world) => {
    const wishes = [];
    for (const name of ["61.docx", "61.pdf"]) {
      const opened = open();
      const { said } = await judgedOf(opened, await fileNamed("unitConclusion", name));
      await opened.work.supply("1", said, false);
      wishes.push(opened.queue.kept[0]!);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const first = queueOver(world);
    expect(await supplied(first, [wishes[0]!.wish], wishes[0]!.files)).toEqual(["supplied"]);
    const second = queueOver(world, undefined, "there.2");
    expect(await supplied(second, [wishes[1]!.wish], wishes[1]!.files)).toEqual(["already"]);
    expect(second.queue.view().wishes[0]!.state).toMatchObject({ end: { kind: "already", by: "ha.tt@moj.gov.vn" } });
    const mails = arrived(world);
    expect(mails).toHaveLength(1);
    const mail = await world.store.read(rules.policy.publicationMailboxes[0]!, mails[0]!.id);
    expect(mail.attachments.map(({ name }) => name)).toEqual(["61.docx", "moj-edoc.json"]);
    expect(mail.from?.address).toBe(unit);
  }));
