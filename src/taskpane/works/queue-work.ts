import { entryOf } from "../../domain/catalogue-lookup";
import { publicationMailboxOf } from "../../domain/publication-mailbox";
import type { SupplyWish } from "../../domain/supply-wish";
import type { Trouble } from "../../domain/trouble";
import { openTokens, ownScopes, sendSharedScope, sharedMailScope, type GetToken } from "../../graph/token";
import { openWishQueue, type ShownInQueue } from "../../jobs/wish-queue";
import { ownAddress } from "../../outlook/current-item";
import { abilities } from "../../outlook/requirements";
import { keepRoamingText, queueKey, roamingText } from "../../outlook/roaming";
import { submissionBody } from "../../text/submission-body";
import type { QueueReview, QueueWork, Rules, ShownWish } from "../work";
import { graphWith, waitMs } from "./open-graph";
import { openPace } from "./pace";
import { tried, troubleOf } from "./trouble";
import { openWishPorts } from "./wish-ports";
import { noteGranted } from "./first-time";
import { openWorkerName } from "./worker-name";

/** The person's queue, as this pane works it. One for the pane, whatever mail it shows. */
export function openQueueWork(rules: Rules): QueueWork {
  const worker = openWorkerName();
  const { token, needs, mayAsk } = openQueueTokens(rules);
  const { ports, store } = openWishPorts({
    graph: graphWith(token),
    toOf: (wish) => recipientOf(wish, rules),
    person: ownAddress(),
    worker: worker.name,
    isGone: worker.isGone,
    body: (wish) => bodyOf(wish, rules),
    wait: waitMs,
    pace: openPace(),
    now: () => Date.now(),
  });
  const list = async () => {
    await worker.refresh();
    const kept = await ports.list();
    for (const { wish } of kept) needs(wish);
    return kept;
  };
  const queue = openWishQueue({ ...ports, list });
  const review = (): QueueReview => {
    const view = queue.view();
    return { ...view, left, wishes: view.wishes.map(shown) };
  };
  const left = roamingText(queueKey) === "1";
  let noted: string | null = null;
  queue.watch(() => {
    // The next pane looks into the mailbox only where something waits.
    const { read, wishes } = review();
    const now = wishes.some(({ state }) => state.kind !== "done") ? "1" : "";
    if (now === noted || (now === "" && !read)) return;
    noted = now;
    keepRoamingText(queueKey, now).catch(() => undefined);
  });
  queue.goOn();

  return {
    watch: (show) => {
      show(review());
      return queue.watch(() => show(review()));
    },
    add: async (wishes) => {
      for (const { wish } of wishes) needs(wish);
      mayAsk();
      return queue.add(wishes);
    },
    retry: (id) => {
      mayAsk();
      return tried(() => queue.retry(id));
    },
    cancel: async (id) => {
      mayAsk();
      try {
        return { kind: await queue.cancel(id) };
      } catch (fault) {
        return { kind: "failed", why: troubleOf(fault) };
      }
    },
    files: (id) => store.files(id),
    goOn: () => {
      mayAsk();
      queue.goOn();
    },
    ended: (id) =>
      new Promise((settle) => {
        const look = (): boolean => {
          const { wishes, stopped } = review();
          const one = wishes.find((other) => other.id === id);
          if (one === undefined || (one.state.kind !== "done" && one.state.kind !== "failed" && one.state.kind !== "held" && stopped === null)) return false;
          settle(one);
          return true;
        };
        if (look()) return;
        const stop = queue.watch(() => {
          if (look()) stop();
        });
      }),
  };
}

/** Asks for what the wishes at hand need and no more; asks the person only after a click of theirs. */
function openQueueTokens({ policy }: Rules): { readonly token: GetToken; needs(wish: SupplyWish): void; mayAsk(): void } {
  const known = new Map<string, GetToken>();
  const scopes = new Set(ownScopes);
  let asking = false;
  const token = async (): Promise<string> => {
    const wanted = [...scopes].sort();
    const key = wanted.join(" ");
    const get = known.get(key) ?? openTokens({ ...policy.signIn, nestedAppAuth: abilities().nestedAppAuth }, wanted);
    known.set(key, get);
    const answer = await get(!asking);
    asking = false;
    noteGranted(wanted);
    return answer;
  };
  return {
    token,
    needs: ({ source, sendFrom }) => {
      if (source.kind === "mail" && source.mailbox !== null) scopes.add(sharedMailScope);
      if (sendFrom !== null) scopes.add(sendSharedScope);
    },
    mayAsk: () => {
      asking = true;
    },
  };
}

function shown({ id, wish, state }: ShownInQueue): ShownWish {
  return { id, wish, state: state.kind === "failed" ? { kind: "failed", why: readTrouble(state.why) } : state };
}

/** What an earlier pane, perhaps of another version, has written. */
function readTrouble(text: string): Trouble {
  try {
    const found = JSON.parse(text) as { readonly kind?: unknown } | null;
    if (typeof found?.kind === "string") return found as Trouble;
  } catch {
    // Said below.
  }
  return { kind: "unexpected", message: text.slice(0, 120) };
}

/** A draft goes to those who post it for opinions, everything else to the publication mailbox. */
function recipientOf({ record }: SupplyWish, { policy }: Rules): string {
  const publication = publicationMailboxOf(record.unit, policy);
  return record.consultation === undefined ? publication : (policy.editorialBoard[0] ?? publication);
}

function bodyOf(wish: SupplyWish, { policy, catalogue }: Rules): string {
  const { record } = wish;
  return submissionBody(wish, {
    entry: entryOf(record.tag.entry, catalogue)?.vi ?? "",
    unit: policy.units.find(({ code }) => code === record.unit)?.name ?? "",
  });
}
