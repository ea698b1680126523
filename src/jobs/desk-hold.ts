import { readKept, writeKept, type KeptDesk } from "../domain/desk-record-json";
import type { DeskActsPorts, DeskBox, LyingItem } from "./desk-ports";

/** A mail that this window holds: it alone knows the id that the last move gave it, and writes by no other. */
export interface Hold {
  readonly mailbox: string;
  readonly internetMessageId: string;
  readonly arrivedAt: string;
  id: string;
  spot: "under-way" | "carried-on";
  kept: KeptDesk;
  /** By this machine's clock: when something was last done to it, and before when nothing is tried again. */
  since: number;
  notBefore: number;
  /** Something went wrong on the way, and may have left a draft behind. */
  troubled: boolean;
}

/** Another window has moved the mail: it is theirs now, and what was asked of ours was not done. */
export class HoldLost extends Error {
  constructor() {
    super("another window has taken the mail over");
    this.name = "HoldLost";
  }
}

export interface Taken {
  readonly id: string;
  readonly spot: "under-way" | "carried-on";
  readonly kept: KeptDesk | null;
  /** False when an answer was lost on the way: somebody else may have done something to it before. */
  readonly sure: boolean;
}

type Whose = Pick<LyingItem, "id" | "spot" | "internetMessageId" | "arrivedAt"> & { /** Who was at it, as far as is known. */ readonly before?: string };
type Patient = Pick<DeskActsPorts, "wait" | "worker">;

const mostMoves = 5;
const mostLooks = 6;
const betweenLooks = 2000;

/**
 * Takes a mail up by moving it, which by its ordinary id only one can do; from one of the two folders under way to the other when somebody
 * was at it already. `null`: another was first. After a lost answer it is moved once more from where it then lies: the id that counts is
 * always one that Graph has answered us.
 */
export async function take(item: Whose, box: DeskBox, { wait, worker }: Patient): Promise<Taken | null> {
  let { id, spot }: Pick<LyingItem, "id" | "spot"> = item;
  let sure = true;
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const next = spot === "under-way" ? "carried-on" : "under-way";
    const moved = await box.move(id, next, item.arrivedAt);
    if (moved.kind === "gone") return null;
    if (moved.kind === "moved") {
      const read = await box.read(moved.id);
      return read === null ? null : { id: moved.id, spot: next, kept: readKept(read.kept), sure };
    }
    sure = false;
    const now = await look();
    if (now === null || (now.spot !== "under-way" && now.spot !== "carried-on")) return null;
    ({ id, spot } = now);
  }
  return null;

  /** Where it lies, unless another says that they are at it. */
  async function look(): Promise<LyingItem | null> {
    let found: LyingItem | null = null;
    for (let looks = 0; looks < mostLooks; looks += 1) {
      found = await box.find(item.internetMessageId, item.arrivedAt);
      const claim = found === null ? null : (readKept(found.kept)?.record.claim ?? null);
      if (claim !== null && claim.worker !== worker && claim.worker !== item.before) return null;
      if (claim?.worker === worker) return found;
      // Whoever moved it says so next.
      if (looks < 2 || found === null) await wait(betweenLooks);
      else return found;
    }
    return found;
  }
}

/** Keeps it on the mail. After a lost answer the mail is moved once more, so that what was asked before cannot come late. */
export async function write(hold: Hold, kept: KeptDesk, box: DeskBox, ports: Patient): Promise<void> {
  for (let tries = 0; tries < mostMoves; tries += 1) {
    const end = await box.write(hold.id, writeKept(kept));
    if (end === "gone") throw new HoldLost();
    if (end === "written") {
      hold.kept = kept;
      return;
    }
    hold.troubled = true;
    const taken = await take({ ...hold, before: ports.worker }, box, ports);
    if (taken === null) throw new HoldLost();
    hold.id = taken.id;
    hold.spot = taken.spot;
    // Somebody may have had it in between.
    if (!taken.sure && taken.kept !== null && !isSame(taken.kept, hold.kept) && !isSame(taken.kept, kept)) throw new HoldLost();
  }
  throw new HoldLost();
}

function isSame(read: KeptDesk, kept: KeptDesk): boolean {
  const asRead = readKept(writeKept(kept));
  return asRead !== null && writeKept(asRead) === writeKept(read);
}

/** Puts it where it belongs; answers its id there, or `null` when another has moved it. */
export async function letGo(hold: Hold, box: DeskBox): Promise<string | null> {
  const moved = await box.move(hold.id, hold.kept.to, hold.arrivedAt);
  if (moved.kind === "moved") return moved.id;
  const found = await box.find(hold.internetMessageId, hold.arrivedAt);
  return found !== null && found.spot === hold.kept.to ? found.id : null;
}
