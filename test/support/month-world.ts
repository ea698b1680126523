import type { MadeUpKind } from "../../host/mailboxes/made-up-month";
import { withMadeUpMonth } from "../../host/mailboxes/with-made-up-month";
import type { MailStore } from "../../host/mailboxes/mail-store";
import { openArrivals } from "../../src/graph/read-arrivals";
import { openRequestSpare } from "../../src/graph/request-spare";
import type { MailboxLook, MonthStore } from "../../src/jobs/month-store";
import { readMonth, type MonthRead, type MonthWish } from "../../src/jobs/read-month";
import { graphOver, type Spied } from "./graph-fetch";
import { inWorld, type World } from "./graph-world";

export const board = "banbientap@moj.gov.vn";
export const month = "2026-11";

export interface MonthWorld {
  readonly world: World;
  readonly store: MailStore;
  /** One look as the desk takes it; answers what came of it, and what it asked. */
  look(wish?: Partial<MonthWish>, kept?: MonthStore): Promise<{ readonly read: MonthRead; readonly asked: Spied["asked"]; readonly waited: Spied["waited"] }>;
}

/** A publication mailbox with a made-up month, of so many mails. */
export function inMonth(count: number, kind: (index: number, chance: number) => MadeUpKind, story: (world: MonthWorld) => Promise<void>): Promise<void> {
  return inWorld(
    async (world) =>
      story({
        world,
        store: world.store,
        look: async (wish, kept = memoryMonths()) => {
          const spied = graphOver(world, "editor");
          const spare = openRequestSpare();
          const read = await readMonth({ open: (mailbox) => openArrivals(spied.graph, mailbox, wish?.month ?? month, spare), store: kept }, { month, mailboxes: [board], signal: new AbortController().signal, told: () => undefined, ...wish });
          return { read, asked: spied.asked, waited: spied.waited };
        },
      }),
    (store) => withMadeUpMonth(store, { mailbox: board, month, count, seed: 7, kind, trace: 1 }),
  );
}

/** Keeps months as a browser does, for as long as the test goes on. */
export function memoryMonths(): MonthStore {
  const kept = new Map<string, { look: MailboxLook; log: Uint8Array[] }>();
  return {
    open: async ({ month: of, mailbox }) => structuredClone(kept.get(`${of} ${mailbox}`) ?? { look: {}, log: [] }),
    add: async ({ month: of, mailbox }, sheaf, look) => {
      const log = kept.get(`${of} ${mailbox}`)?.log ?? [];
      kept.set(`${of} ${mailbox}`, { look: structuredClone(look), log: sheaf === null ? log : [...log, sheaf] });
    },
  };
}
