import { withoutNote, type LetterBody } from "../domain/consultation-note";
import type { LetterConsultation } from "../domain/submission";
import type { WishFile } from "../domain/supply-wish";
import { lettersOf } from "../domain/whole-draft";
import type { LetterPorts, QueuePorts } from "./consultation-ports";

/** What could not be put right: files not back in the letter, the sentence still in it, a wish still in the queue, one that had left. */
export type Leftover = "files" | "note" | "wish" | "sent";

/** What was done to a letter so far, or may have been done though its answer was lost. */
export interface Done {
  /** Taken out, in their order. */
  readonly files: WishFile[];
  readonly wishes: string[];
  /** A wish may have been kept of which nobody knows. */
  unknownWish: boolean;
  /** Whether the sentence was put in, and the body as it was before, where that is known. */
  note: { readonly before: LetterBody | null } | null;
  /** As the item is to have it again. */
  readonly consultation: LetterConsultation | null;
}

export interface TakenBack {
  readonly left: readonly Leftover[];
  /** The first that was refused; `null` when all is as before. */
  readonly fault: unknown;
}

/**
 * Puts a letter right again: files, then the sentence, then the wishes. While a file is not back the wish that holds it stays, and so
 * does the sentence. One refusal does not keep the rest from being tried.
 */
export async function takeBack(done: Done, ports: LetterPorts & Pick<QueuePorts, "cancel">): Promise<TakenBack> {
  const left: Leftover[] = done.unknownWish ? ["wish"] : [];
  let fault: unknown = null;
  const tried = async (run: () => Promise<unknown>): Promise<boolean> => {
    try {
      await run();
      return true;
    } catch (refused) {
      fault ??= refused;
      return false;
    }
  };
  if (!(await tried(() => filesBack(done.files, ports)))) return { left: ["files"], fault };
  const { note } = done;
  if (note !== null && !(await tried(() => noteOut(note.before, ports)))) left.push("note");
  for (const id of done.wishes) {
    let end: "cancelled" | "too-late" | "failed" = "failed";
    await tried(async () => void (end = (await ports.cancel(id)).kind));
    if ((end as string) === "too-late") left.push("sent");
    else if ((end as string) === "failed") left.push("wish");
  }
  // Only the list of answers hangs on it: nobody need be told.
  await tried(() => ports.saveConsultation(done.consultation));
  return { left: left.filter((one, at) => left.indexOf(one) === at), fault };
}

/** Each once: an earlier attempt may have put some of them back. */
async function filesBack(files: readonly WishFile[], ports: LetterPorts): Promise<void> {
  for (const file of await missing(files, ports)) await ports.addFile(file);
  const [still] = await missing(files, ports);
  if (still !== undefined) throw new Error(`not put back: ${still.name}`);
}

async function missing(files: readonly WishFile[], ports: LetterPorts): Promise<readonly WishFile[]> {
  const there = [...(await ports.files())];
  const gone: WishFile[] = [];
  for (const file of files) {
    let found = -1;
    for (const [at, { id, name }] of there.entries()) if (found < 0 && name === file.name && isSame(await ports.bytesOf(id), file.bytes)) found = at;
    if (found < 0) gone.push(file);
    else there.splice(found, 1);
  }
  return gone;
}

function isSame(one: Uint8Array | null, other: Uint8Array): boolean {
  return one !== null && one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Where nobody has written since, the body is put back as it was; else only the sentence goes. */
async function noteOut(before: LetterBody | null, ports: LetterPorts): Promise<void> {
  const now = await ports.body();
  const without = withoutNote(now);
  const isUntouched = before !== null && lettersOf(without.content) === lettersOf(withoutNote(before).content);
  const wanted = isUntouched ? before : without;
  if (wanted.content !== now.content) await ports.writeBody(wanted);
}
