import { inOrder, leftCopies, turnOf, type Begun, type DraftCopyFound } from "../domain/one-copy";
import { isAsShown, type DraftPart, type WholeDraft } from "../domain/whole-draft";
import { copyWhole, meetAgain, type Moved } from "./copy-whole";
import type { Move, MovePorts } from "./move-ports";

export type MovedDraft =
  | Moved
  | { readonly kind: "other-copy"; readonly copyId: string }
  | { readonly kind: "sent" }
  | { readonly kind: "cloud-files"; readonly names: readonly string[] }
  | { readonly kind: "not-saved-yet" }
  /** Another window is moving it, or was closed over it a short while ago. */
  | { readonly kind: "under-way" }
  | { readonly kind: "differs"; readonly part: DraftPart; readonly leftBehind: boolean }
  /** Something was refused, or a line was cut, after the copy was begun. `leftBehind`: a copy, half or whole, may lie there. */
  | { readonly kind: "broken-off"; readonly fault: unknown; readonly leftBehind: boolean };

/** Outlook in cached mode saves first and tells Exchange later: so long it is waited for. */
const patience = [0, 1000, 2000, 4000, 8000];
/** After a fault: a line is often back at once. */
const patienceAfterFault = [0, 1000, 2000];
/** A minute in all. */
const mostLooks = 20;
const betweenLooks = 3000;
const mostTries = 3;

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

  const move: Move = { draftId, draft, mark: await ports.sha256(draftId), ports };
  const there = await meetWhatIsThere(await ports.earlier(move.mark), move);
  if (there !== null) return there;
  try {
    return await makeOneCopy(move);
  } catch (fault) {
    return afterFault(fault, move);
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

/** Half copies of this window go; `null` when there is neither a whole copy nor a sent one. */
async function meetWhatIsThere(found: readonly DraftCopyFound[], move: Move): Promise<MovedDraft | null> {
  await move.ports.clear(move.mark, halvesOf(found));
  if (found.some(({ state }) => state === "sent")) return { kind: "sent" };
  const [whole] = found.filter(({ state }) => state === "whole").sort(inOrder);
  return whole === undefined ? null : meetAgain(whole.id, move);
}

async function makeOneCopy(move: Move): Promise<MovedDraft> {
  const { draft, mark, ports } = move;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const mine = await ports.create(draft, mark);
    if ((await turnNow(mine, move)) !== "theirs") {
      const copied = await copyWhole(mine.id, move);
      if (copied.kind === "differs") return { ...copied, leftBehind: !(await isCleared(mine, move)) };
      if (await hasTurn(mine, move)) {
        await ports.finish(mine.id, mark);
        return copied;
      }
    }
    const theirs = await awaitOtherWindow(move);
    if (theirs !== null) return theirs;
  }
  return { kind: "under-way" };
}

async function turnNow(mine: Begun, { mark, ports }: Move): Promise<ReturnType<typeof turnOf>> {
  const found = await ports.earlier(mark);
  const left = leftCopies(mine, found);
  if (left.length > 0) await ports.clear(mark, left.map(({ id }) => id));
  return turnOf(mine, found);
}

async function hasTurn(mine: Begun, move: Move): Promise<boolean> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const turn = await turnNow(mine, move);
    if (turn !== "twin") return turn === "mine";
    await pause(move);
  }
  return false;
}

/** `null` when the other window has given up. */
async function awaitOtherWindow(move: Move): Promise<MovedDraft | null> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const found = await move.ports.earlier(move.mark);
    const there = await meetWhatIsThere(found, move);
    if (there !== null) return there;
    if (found.every(({ own }) => own)) return null;
    await pause(move);
  }
  return { kind: "under-way" };
}

async function pause({ ports }: Move): Promise<void> {
  ports.tell({ kind: "waiting" });
  await ports.wait(betweenLooks);
}

/** What was asked for may have been done though its answer was lost, or another window's copy be whole: looking settles it. */
async function afterFault(fault: unknown, move: Move): Promise<MovedDraft> {
  try {
    return (await meetWhatIsThere(await lookAgain(move), move)) ?? { kind: "broken-off", fault, leftBehind: false };
  } catch {
    // Nothing can be known now: the next attempt finds what lies there.
    return { kind: "broken-off", fault, leftBehind: true };
  }
}

async function lookAgain({ mark, ports }: Move): Promise<readonly DraftCopyFound[]> {
  let last: unknown;
  for (const ms of patienceAfterFault) {
    if (ms > 0) await ports.wait(ms);
    try {
      return await ports.earlier(mark);
    } catch (fault) {
      last = fault;
    }
  }
  throw last;
}

async function isCleared({ id }: Begun, { mark, ports }: Move): Promise<boolean> {
  try {
    await ports.clear(mark, [id]);
    return true;
  } catch {
    // The next attempt clears it away.
    return false;
  }
}

function halvesOf(found: readonly DraftCopyFound[]): readonly string[] {
  return found.filter(({ own, state }) => own && state === "half").map(({ id }) => id);
}
