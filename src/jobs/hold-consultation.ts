import { withNote, withoutNote } from "../domain/consultation-note";
import type { EdocRecord } from "../domain/submission";
import type { WishFile } from "../domain/supply-wish";
import { lettersOf } from "../domain/whole-draft";
import type { HoldPorts, LetterFile, LetterPorts } from "./consultation-ports";
import { keepWish } from "./keep-wish";
import { takeBack, type Done, type Leftover } from "./take-back";

export type Held =
  | { readonly kind: "held" }
  /** A link into the cloud: its bytes are not in the letter. Nothing was done. */
  | { readonly kind: "not-a-file"; readonly name: string }
  /** `left`: what could not be taken back. */
  | { readonly kind: "failed"; readonly fault: unknown; readonly left: readonly Leftover[] };

export type Linked = Exclude<Held, { readonly kind: "held" }> | { readonly kind: "linked"; readonly files: readonly WishFile[] };

type MakeRecord = (files: readonly WishFile[]) => Promise<EdocRecord>;

/**
 * One click: the drafts are kept as a wish that waits for the letter, the letter says where they can be read, and only then do they
 * leave it. What fails half way is taken back; what cannot be taken back is told.
 */
export async function holdConsultation(drafts: readonly LetterFile[], makeRecord: MakeRecord, ports: HoldPorts): Promise<Held> {
  const done = nothingYet(ports);
  try {
    const files = await filesOf(drafts, ports);
    if ("name" in files) return { kind: "not-a-file", name: files.name };
    const record = await makeRecord(files.all);
    const after = await ports.mark();
    const earlier = await ports.held(after);
    // The same draft attached again need only be taken out again.
    if (!earlier.some(({ wish }) => documentsIn(wish.record).join() === documentsIn(record).join())) {
      const kept = await keepWish({ record, source: { kind: "files" }, sendFrom: ports.sendFrom, after }, files.all, ports);
      if (kept.kind === "not-kept") {
        done.wishes.push(...kept.ids);
        done.unknownWish = kept.unknown;
        throw kept.fault;
      }
      done.wishes.push(kept.id);
    }
    await putNote(null, done, ports);
    await ports.saveConsultation({ id: record.id, deadline: record.consultation?.deadline ?? null, link: null });
    await takeOut(drafts, files.all, done, ports);
    if (done.wishes.length > 0) for (const { id, wish } of earlier) if (replaces(record, wish.record)) await ports.cancel(id).catch(() => null);
    return { kind: "held" };
  } catch (fault) {
    return { kind: "failed", fault, left: (await takeBack(done, ports)).left };
  }
}

/** The unit has posted the draft itself: the letter gets the page's address, and nothing is supplied. The files are handed back, for undoing. */
export async function linkConsultation(drafts: readonly LetterFile[], link: string, deadline: string | null, ports: LetterPorts): Promise<Linked> {
  const done = nothingYet(ports);
  try {
    const files = await filesOf(drafts, ports);
    if ("name" in files) return { kind: "not-a-file", name: files.name };
    await putNote(link, done, ports);
    await ports.saveConsultation({ id: null, deadline, link });
    await takeOut(drafts, files.all, done, ports);
    return { kind: "linked", files: files.all };
  } catch (fault) {
    return { kind: "failed", fault, left: (await takeBack(done, { ...ports, cancel: () => Promise.resolve({ kind: "cancelled" }) })).left };
  }
}

function nothingYet(ports: LetterPorts): Done {
  return { files: [], wishes: [], unknownWish: false, note: null, consultation: ports.consultation() };
}

async function filesOf(drafts: readonly LetterFile[], ports: LetterPorts): Promise<{ readonly all: readonly WishFile[] } | { readonly name: string }> {
  const all: WishFile[] = [];
  for (const { id, name, contentType } of drafts) {
    const bytes = await ports.bytesOf(id);
    if (bytes === null) return { name };
    all.push({ name, contentType: contentType || "application/octet-stream", bytes });
  }
  return { all };
}

/** Written, read back and compared: an Outlook that loses a picture or a word on the way must not have the last word. */
async function putNote(link: string | null, done: Done, ports: LetterPorts): Promise<void> {
  const before = await ports.body();
  const next = withNote(before, link);
  if (next.content === before.content) return;
  if (withoutNote(before).content === before.content) done.note = { before };
  await ports.writeBody(next);
  const now = await ports.body();
  if (lettersOf(now.content) !== lettersOf(next.content) || pictures(now.content) !== pictures(next.content)) throw new Error("body.setAsync: the text came back changed");
}

function pictures(html: string): number {
  return html.split(/<img\b/i).length;
}

async function takeOut(drafts: readonly LetterFile[], files: readonly WishFile[], done: Done, ports: LetterPorts): Promise<void> {
  for (const [at, { id }] of drafts.entries()) {
    done.files.push(files[at]!);
    await ports.removeFile(id);
  }
  const there = await ports.files();
  const still = there.find(({ id }) => drafts.some((draft) => draft.id === id));
  if (still !== undefined) throw new Error(`not taken out: ${still.name}`);
}

function documentsIn({ id, further }: EdocRecord): readonly string[] {
  return [id, ...further.map((one) => one.id)].sort();
}

/** Whether every file of the earlier wish has come again under its name. */
function replaces(record: EdocRecord, earlier: EdocRecord): boolean {
  const names = namesIn(record);
  return namesIn(earlier).every((name) => names.includes(name));
}

/** The files a wish for drafts holds, in their order. */
export function namesIn({ attachment, further }: EdocRecord): readonly string[] {
  return [attachment, ...further.map((one) => one.attachment)].filter((name): name is string => name !== null);
}
