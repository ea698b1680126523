import { messageIdFor } from "../../domain/submission-message";
import type { SupplyWish } from "../../domain/supply-wish";
import { GraphError, LostAnswer, NoNestedAppAuth, SignInError, SignInNeeded } from "../../graph/graph-error";
import type { Graph } from "../../graph/request";
import { isSeenSent, preventSending, Unsettled } from "../../graph/send-once";
import { letterThatLeft } from "../../graph/supplied-before";
import { lettersOf, supplyWish } from "../../graph/supply-wish";
import { openWishStore, type WishStore } from "../../graph/wish-store";
import type { FaultMeaning, Pace, WishQueuePorts } from "../../jobs/wish-queue";
import { troubleOf } from "./trouble";

export interface WishPortsNeeds {
  readonly graph: Graph;
  /** The publication mailbox a wish goes to. */
  readonly toOf: (wish: SupplyWish) => string;
  readonly person: string;
  /** Of this pane; no other has it. Begins with the name of the machine's store, `device`. */
  readonly worker: string;
  /** Whether the worker of that name is known to be no more. */
  readonly isGone: (worker: string) => boolean;
  readonly body: (wish: SupplyWish) => string;
  readonly wait: (ms: number) => Promise<void>;
  readonly pace: Pace;
  /** Milliseconds since 1970 as this machine has it; it may be wrong. */
  readonly now: () => number;
}

/** A worker that has not touched its wish for so long is taken for gone. A wrong clock costs a wait or a race, never a second mail. */
const longestSilence = 150_000;
/** By any clock. */
const certainSilence = 7 * 24 * 3600_000;

export function openWishPorts(needs: WishPortsNeeds): { readonly ports: WishQueuePorts; readonly store: WishStore } {
  const { graph, worker, toOf, isGone, person } = needs;
  const store = openWishStore(graph, worker);
  const ports: WishQueuePorts = {
    list: store.list,
    sweep: store.sweep,
    keep: store.add,
    claim: (id) => store.claim(id),
    fail: (id, why) => store.fail(id, why).catch(unlessGone),
    renew: (id, key) => store.renew(id, key).catch(unlessGone),
    remove: store.remove,
    letterLeft: (wish) => letterThatLeft(graph, wish.after ?? "", lettersOf(wish)),
    supply: (kept, turn) => supplyWish(kept, turn, { graph, store, to: toOf(kept.wish), person, worker, isGone, body: needs.body }),
    takeBack: (id) => store.takeBack(id).catch(unlessGone),
    prevent: async ({ id, key }) => preventSending(key, { graph, folder: await store.folder(), standing: () => store.standing(id, key) }),
    done: (id) => store.done(id).catch(unlessGone),
    isSeen: async ({ key }) => isSeenSent(key, { graph, folder: await store.folder() }),
    keyOf,
    meaningOf,
    isAtWork: (other, touched) => other !== worker && !isGone(other) && Math.abs(needs.now() - Date.parse(touched)) < longestSilence,
    isAbandoned: (other, touched) => other === worker || isGone(other) || Math.abs(needs.now() - Date.parse(touched)) > certainSilence,
    wait: needs.wait,
    pace: needs.pace,
  };
  return { ports, store };

  function keyOf(wish: SupplyWish): string {
    return messageIdFor(wish.record, toOf(wish));
  }
}

/** Somebody has taken the wish back meanwhile: there is nothing to note on it any more. */
function unlessGone(fault: unknown): void {
  if (!(fault instanceof GraphError && fault.status === 404)) throw fault;
}

function meaningOf(fault: unknown): FaultMeaning {
  const why = troubleOf(fault);
  if (fault instanceof Unsettled) return { kind: "unsettled", why: { kind: "unsettled" } };
  if (fault instanceof LostAnswer || why.kind === "offline") return { kind: "wait", seconds: 10, why };
  if (fault instanceof SignInNeeded || fault instanceof SignInError || fault instanceof NoNestedAppAuth) return { kind: "person", why };
  if (!(fault instanceof GraphError)) return { kind: "failed", why };
  if (fault.status === 401) return { kind: "person", why };
  if (fault.status === 429 || fault.status >= 500) return { kind: "wait", seconds: fault.retryAfter ?? 30, why };
  // Two panes have changed the same thing at once.
  if (fault.status === 409 || fault.status === 412) return { kind: "wait", seconds: 5, why };
  return { kind: "failed", why };
}
