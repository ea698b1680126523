import { withNote } from "../domain/consultation-note";
import type { EdocRecord } from "../domain/submission";
import type { WishFile } from "../domain/supply-wish";
import type { HeldWish, HoldPorts, LetterPorts, QueuePorts } from "./consultation-ports";
import { takeBack, type Leftover } from "./take-back";

export type Changed =
  | { readonly kind: "changed" }
  /** The letter has left, and its draft with it. */
  | { readonly kind: "too-late" }
  | { readonly kind: "failed"; readonly fault: unknown; readonly left: readonly Leftover[] };

export type PutBack = { readonly kind: "put-back" } | { readonly kind: "failed"; readonly fault: unknown; readonly left: readonly Leftover[] };

/** "Hoàn tác": files back with their names, order and bytes, the sentence out, the wishes cancelled. */
export async function putBackDrafts(wishes: readonly string[], files: () => Promise<readonly WishFile[]>, ports: LetterPorts & Pick<QueuePorts, "cancel">): Promise<PutBack> {
  let all: readonly WishFile[];
  try {
    all = await files();
  } catch (fault) {
    return { kind: "failed", fault, left: ["files"] };
  }
  const { left, fault } = await takeBack({ files: [...all], wishes: [...wishes], unknownWish: false, note: { before: null }, consultation: null }, ports);
  return left.length === 0 ? { kind: "put-back" } : { kind: "failed", fault, left };
}

/** A wish is kept as it was made: another deadline makes another wish, and the old one goes when the new one is kept. */
export async function changeConsultation(old: HeldWish, makeRecord: (files: readonly WishFile[]) => Promise<EdocRecord>, ports: HoldPorts): Promise<Changed> {
  let made: string | null = null;
  try {
    const files = await ports.filesOf(old.id);
    const record = await makeRecord(files);
    made = await ports.add({ ...old.wish, record, sendFrom: ports.sendFrom }, files);
    const { kind } = await ports.cancel(old.id);
    if (kind === "cancelled") {
      await ports.saveConsultation({ id: record.id, deadline: record.consultation?.deadline ?? null, link: null }).catch(() => undefined);
      return { kind: "changed" };
    }
    const isGone = await dropped(made, ports);
    if (kind === "too-late") return isGone ? { kind: "too-late" } : { kind: "failed", fault: null, left: ["wish"] };
    return { kind: "failed", fault: null, left: isGone ? [] : ["wish"] };
  } catch (fault) {
    return { kind: "failed", fault, left: made === null || (await dropped(made, ports)) ? [] : ["wish"] };
  }
}

/** The sentence again, where the person took it out and wants it back. */
export async function writeNoteAgain(link: string | null, ports: LetterPorts): Promise<void> {
  const now = await ports.body();
  await ports.writeBody(withNote(now, link));
}

async function dropped(id: string, ports: QueuePorts): Promise<boolean> {
  try {
    return (await ports.cancel(id)).kind === "cancelled";
  } catch {
    return false;
  }
}
