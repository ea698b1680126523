import { withNote } from "../domain/consultation-note";
import type { EdocRecord } from "../domain/submission";
import type { WishFile } from "../domain/supply-wish";
import type { HeldWish, HoldPorts, LetterPorts, QueuePorts } from "./consultation-ports";
import { keepWish } from "./keep-wish";
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
  try {
    const files = await ports.filesOf(old.id);
    const record = await makeRecord(files);
    const kept = await keepWish({ ...old.wish, record, sendFrom: ports.sendFrom }, files, ports);
    if (kept.kind === "not-kept") return { kind: "failed", fault: kept.fault, left: (await dropped(kept.ids, ports)) && !kept.unknown ? [] : ["wish"] };
    const kind = await gone(old, ports);
    // Both stay where nobody can say: one too many can be taken away, one too few cannot be had back.
    if (kind === "unknown") return { kind: "failed", fault: null, left: ["wish"] };
    if (kind === "cancelled") {
      await ports.saveConsultation({ id: record.id, deadline: record.consultation?.deadline ?? null, link: null }).catch(() => undefined);
      return { kind: "changed" };
    }
    if (!(await dropped([kept.id], ports))) return { kind: "failed", fault: null, left: ["wish"] };
    return kind === "too-late" ? { kind } : { kind: "failed", fault: null, left: [] };
  } catch (fault) {
    return { kind: "failed", fault, left: [] };
  }
}

/** The sentence again, where the person took it out and wants it back. */
export async function writeNoteAgain(link: string | null, ports: LetterPorts): Promise<void> {
  const now = await ports.body();
  await ports.writeBody(withNote(now, link));
}

/** What became of the old wish; a lost answer is asked after. */
async function gone({ id, wish }: HeldWish, ports: QueuePorts): Promise<"cancelled" | "too-late" | "failed" | "unknown"> {
  try {
    const { kind } = await ports.cancel(id);
    if (kind !== "failed") return kind;
  } catch {
    // Asked after below.
  }
  const there = wish.after === null ? null : await ports.held(wish.after).catch(() => null);
  if (there === null) return "unknown";
  return there.some((one) => one.id === id) ? "failed" : "cancelled";
}

async function dropped(ids: readonly string[], ports: QueuePorts): Promise<boolean> {
  let all = true;
  for (const id of ids) all = (await ports.cancel(id).catch(() => ({ kind: "failed" }))).kind === "cancelled" && all;
  return all;
}
