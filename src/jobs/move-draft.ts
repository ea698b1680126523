import type { Sha256 } from "../domain/document-id";
import type { MoveStep } from "../domain/move-outcome";
import { isAsShown, lesserPartsLost, partThatDiffers, type DraftFile, type DraftOutline, type DraftPart, type LesserPart, type WholeDraft } from "../domain/whole-draft";

/** `half`: an attempt that was broken off; `whole`: compared with its draft and found the same; `sent`: it has left. */
export interface EarlierCopy {
  readonly id: string;
  readonly state: "half" | "whole" | "sent";
}

export interface MovePorts {
  readonly mailbox: string;
  readonly tell: (step: MoveStep) => void;
  /** Fails when nobody is signed in, or the person may not open the unit's mailbox. */
  readonly enter: () => Promise<void>;
  /** Puts the draft into its mailbox; answers its id, the same for every save of this draft. */
  readonly save: () => Promise<string>;
  /** What the window shows. */
  readonly shown: () => Promise<DraftOutline>;
  /** The draft as its mailbox has it; `null` while it has not come there. */
  readonly read: (draftId: string) => Promise<WholeDraft | null>;
  readonly bytesOf: (draftId: string, file: DraftFile) => Promise<Uint8Array>;
  /** Copies of the draft with this mark in the unit's mailbox. */
  readonly earlier: (mark: string) => Promise<readonly EarlierCopy[]>;
  /** Makes the copy without its files; it bears the mark, as half a copy. */
  readonly create: (draft: WholeDraft, mark: string) => Promise<string>;
  readonly attach: (copyId: string, file: DraftFile, bytes: Uint8Array) => Promise<void>;
  readonly readCopy: (copyId: string) => Promise<WholeDraft>;
  readonly bytesOfCopy: (copyId: string, file: DraftFile) => Promise<Uint8Array>;
  /** Marks the copy as whole. */
  readonly finish: (copyId: string, mark: string) => Promise<void>;
  /** Removes half copies with this mark. */
  readonly clear: (mark: string) => Promise<void>;
  readonly partOfProperty: (id: string) => LesserPart;
  readonly sha256: Sha256;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

export type MovedDraft =
  | { readonly kind: "moved"; readonly copyId: string; readonly lost: readonly LesserPart[] }
  | { readonly kind: "other-copy"; readonly copyId: string }
  | { readonly kind: "sent" }
  | { readonly kind: "cloud-files"; readonly names: readonly string[] }
  | { readonly kind: "not-saved-yet" }
  | { readonly kind: "differs"; readonly part: DraftPart; readonly leftBehind: boolean }
  /** Something was refused, or a line was cut, after the copy was begun. */
  | { readonly kind: "broken-off"; readonly fault: unknown; readonly leftBehind: boolean };

/** Outlook in cached mode saves first and tells Exchange later: so long it is waited for. */
const patience = [0, 1000, 2000, 4000, 8000];

/**
 * A draft goes over to the unit's mailbox with everything in it: saved, read, copied, the copy read back and compared.
 * The person's own draft is only read. The copy bears a mark made of the draft's id, so that a second click, or one after a lost
 * answer, finds it; until it is found whole it counts for nothing, and is taken away again.
 */
export async function moveDraft(ports: MovePorts): Promise<MovedDraft> {
  ports.tell({ kind: "entering" });
  await ports.enter();
  ports.tell({ kind: "saving" });
  const draftId = await ports.save();
  ports.tell({ kind: "reading" });
  const draft = await readAsShown(draftId, ports);
  if (draft === null) return { kind: "not-saved-yet" };
  const links = draft.files.filter(({ kind }) => kind === "link");
  if (links.length > 0) return { kind: "cloud-files", names: links.map(({ name }) => name) };

  const mark = await ports.sha256(draftId);
  const earlier = await ports.earlier(mark);
  if (earlier.some(({ state }) => state === "sent")) return { kind: "sent" };
  const whole = earlier.find(({ state }) => state === "whole");
  if (whole !== undefined) return meetAgain(draftId, draft, whole.id, ports);
  if (earlier.length > 0) await ports.clear(mark);

  try {
    const copied = await copyWhole(draftId, draft, mark, ports);
    return copied.kind === "moved" ? copied : { ...copied, leftBehind: !(await cleared(mark, ports)) };
  } catch (fault) {
    return { kind: "broken-off", fault, leftBehind: !(await cleared(mark, ports)) };
  }
}

async function readAsShown(draftId: string, ports: MovePorts): Promise<WholeDraft | null> {
  const shown = await ports.shown();
  for (const ms of patience) {
    if (ms > 0) await ports.wait(ms);
    const draft = await ports.read(draftId);
    if (draft !== null && isAsShown(draft, shown)) return draft;
  }
  return null;
}

async function copyWhole(draftId: string, draft: WholeDraft, mark: string, ports: MovePorts): Promise<Extract<MovedDraft, { kind: "moved" }> | { readonly kind: "differs"; readonly part: DraftPart }> {
  const copyId = await ports.create(draft, mark);
  const files: FileSeen[] = [];
  for (const [at, file] of draft.files.entries()) {
    ports.tell({ kind: "copying", file: file.name, at: at + 1, of: draft.files.length });
    const bytes = await ports.bytesOf(draftId, file);
    const carried = asFile(file, bytes);
    files.push({ file: carried, digest: await ports.sha256(bytes) });
    await ports.attach(copyId, carried, bytes);
  }
  ports.tell({ kind: "comparing" });
  const copy = await ports.readCopy(copyId);
  const part = partThatDiffers(draft, copy, ports.mailbox) ?? (sameFiles(files, await filesOfCopy(copyId, copy, ports)) ? null : "files");
  if (part !== null) return { kind: "differs", part };
  await finish(copyId, mark, ports);
  return { kind: "moved", copyId, lost: lostIn(draft, copy, ports) };
}

/** A lost answer is settled by looking. */
async function finish(copyId: string, mark: string, ports: MovePorts): Promise<void> {
  try {
    await ports.finish(copyId, mark);
  } catch (fault) {
    if (!(await ports.earlier(mark)).some(({ id, state }) => id === copyId && state === "whole")) throw fault;
  }
}

/** The draft was moved before. Where the two are no longer the same, someone has worked on one of them, and nothing is touched. */
async function meetAgain(draftId: string, draft: WholeDraft, copyId: string, ports: MovePorts): Promise<MovedDraft> {
  ports.tell({ kind: "comparing" });
  const copy = await ports.readCopy(copyId);
  if (partThatDiffers(draft, copy, ports.mailbox) !== null || draft.files.length !== copy.files.length) return { kind: "other-copy", copyId };
  const files: FileSeen[] = [];
  for (const file of draft.files) {
    const bytes = await ports.bytesOf(draftId, file);
    files.push({ file: asFile(file, bytes), digest: await ports.sha256(bytes) });
  }
  return sameFiles(files, await filesOfCopy(copyId, copy, ports)) ? { kind: "moved", copyId, lost: lostIn(draft, copy, ports) } : { kind: "other-copy", copyId };
}

async function cleared(mark: string, ports: MovePorts): Promise<boolean> {
  try {
    await ports.clear(mark);
    return true;
  } catch {
    // The line that broke the copy off is still cut: the next attempt clears it away.
    return false;
  }
}

interface FileSeen {
  readonly file: DraftFile;
  readonly digest: string;
}

async function filesOfCopy(copyId: string, copy: WholeDraft, ports: MovePorts): Promise<readonly FileSeen[]> {
  const files: FileSeen[] = [];
  for (const file of copy.files) files.push({ file, digest: await ports.sha256(await ports.bytesOfCopy(copyId, file)) });
  return files;
}

/** In any order: Exchange puts pictures of the text first. */
function sameFiles(some: readonly FileSeen[], others: readonly FileSeen[]): boolean {
  const keys = (files: readonly FileSeen[]): string => files.map(({ file, digest }) => JSON.stringify([file.name, file.isInline ? file.contentId : null, digest])).sort().join("\n");
  return keys(some) === keys(others);
}

function lostIn(draft: WholeDraft, copy: WholeDraft, { partOfProperty }: MovePorts): readonly LesserPart[] {
  const lost = lesserPartsLost(draft, copy, partOfProperty);
  return draft.files.some(({ kind }) => kind === "item") ? [...lost, "mails-as-files"] : lost;
}

/** Graph writes an attached mail anew from a few of its fields; as a file it stays whole, byte for byte. */
function asFile(file: DraftFile, bytes: Uint8Array): DraftFile {
  if (file.kind !== "item") return file;
  const start = String.fromCharCode(...bytes.subarray(0, 20));
  const [ending, contentType] = start.startsWith("BEGIN:VCALENDAR") ? [".ics", "text/calendar"] : start.startsWith("BEGIN:VCARD") ? [".vcf", "text/vcard"] : [".eml", "message/rfc822"];
  return { ...file, kind: "file", contentType, name: file.name.toLowerCase().endsWith(ending) ? file.name : (file.name || "thu") + ending };
}
