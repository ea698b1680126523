import { lesserPartsLost, partThatDiffers, type DraftFile, type DraftPart, type LesserPart, type WholeDraft } from "../domain/whole-draft";
import type { Move, MovePorts } from "./move-ports";

/** The copy is the same mail as its draft. */
export interface Moved {
  readonly kind: "moved";
  readonly copyId: string;
  readonly lost: readonly LesserPart[];
  /** How many went along, but for pictures of the text. */
  readonly files: number;
}

/** Fills the copy and compares it with the draft. */
export async function copyWhole(copyId: string, move: Move): Promise<Moved | { readonly kind: "differs"; readonly part: DraftPart }> {
  const { draftId, draft, ports } = move;
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
  const part = partThatDiffers(draft, copy, ports.mailbox) ?? (sameFiles(files, await filesOfCopy(copyId, copy, move)) ? null : "files");
  return part === null ? moved(copyId, copy, move) : { kind: "differs", part };
}

/** The draft was moved before. Where the two are no longer the same, someone has worked on one of them, and nothing is touched. */
export async function meetAgain(copyId: string, move: Move): Promise<Moved | { readonly kind: "other-copy"; readonly copyId: string }> {
  const { draftId, draft, ports } = move;
  ports.tell({ kind: "comparing" });
  const copy = await ports.readCopy(copyId);
  if (partThatDiffers(draft, copy, ports.mailbox) !== null || draft.files.length !== copy.files.length) return { kind: "other-copy", copyId };
  const files: FileSeen[] = [];
  for (const file of draft.files) {
    const bytes = await ports.bytesOf(draftId, file);
    files.push({ file: asFile(file, bytes), digest: await ports.sha256(bytes) });
  }
  return sameFiles(files, await filesOfCopy(copyId, copy, move)) ? moved(copyId, copy, move) : { kind: "other-copy", copyId };
}

interface FileSeen {
  readonly file: DraftFile;
  readonly digest: string;
}

async function filesOfCopy(copyId: string, copy: WholeDraft, { ports }: Move): Promise<readonly FileSeen[]> {
  const files: FileSeen[] = [];
  for (const file of copy.files) files.push({ file, digest: await ports.sha256(await ports.bytesOfCopy(copyId, file)) });
  return files;
}

/** In any order: Exchange puts pictures of the text first. */
function sameFiles(some: readonly FileSeen[], others: readonly FileSeen[]): boolean {
  const keys = (files: readonly FileSeen[]): string => files.map(({ file, digest }) => JSON.stringify([file.name, file.isInline ? file.contentId : null, digest])).sort().join("\n");
  return keys(some) === keys(others);
}

function moved(copyId: string, copy: WholeDraft, { draft, ports }: Move): Moved {
  return { kind: "moved", copyId, lost: lostIn(draft, copy, ports), files: draft.files.filter(({ isInline }) => !isInline).length };
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
