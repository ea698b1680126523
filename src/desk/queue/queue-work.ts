import type { Said } from "../../domain/answer";
import type { Arrival, DeskPlace } from "../../domain/arrival";
import type { Deed } from "../../domain/desk-record";
import type { Tag } from "../../domain/submission";
import type { Trouble } from "../../domain/trouble";
import type { DeskActs } from "../../jobs/desk-acts";
import type { DeskActsPorts } from "../../jobs/desk-ports";
import { makeRow, type Row, type RowRules } from "./row";

export interface QueueNow {
  readonly rows: readonly Row[];
  /** Mails read so far while a list is being read, else `null`. */
  readonly reading: number | null;
  /** Mails in folders that were not read yet, by what their folder says. */
  readonly unread: Readonly<Partial<Record<DeskPlace, number>>>;
  readonly trouble: Trouble | null;
  /** How far an act on several has come; `null` while none is under way. */
  readonly working: { readonly done: number; readonly of: number } | null;
  readonly last: LastAct | null;
}

/** What was done last, for the bar that offers to take it back. */
export interface LastAct {
  readonly kind: Said["kind"] | "undone";
  readonly done: readonly { readonly key: string; readonly deed: Deed }[];
  /** Another editor was first. */
  readonly taken: readonly { readonly row: Row; readonly by: string | null }[];
  readonly failed: readonly { readonly row: Row; readonly why: Trouble }[];
  /** What was asked, word for word, so that what failed can be asked again; `null` where it asks for itself. */
  readonly asked: { readonly said: Said; readonly tag: Tag | null } | null;
  /** True while no mail has left yet. */
  readonly inGrace: boolean;
}

export interface QueueNeeds {
  readonly rules: RowRules;
  readonly folders: () => Promise<readonly { readonly id: string; readonly place: DeskPlace; readonly total: number }[]>;
  readonly pages: (folder: { readonly id: string; readonly place: DeskPlace; readonly total: number }) => AsyncIterable<readonly Arrival[]>;
  readonly openActs: (hears: Pick<DeskActsPorts, "rested" | "notAnswered">) => DeskActs;
  readonly troubleOf: (fault: unknown) => Trouble;
  readonly after: (ms: number, run: () => void) => void;
  /** Until the answer is called. */
  readonly every: (ms: number, run: () => void) => () => void;
}

export interface QueueWork {
  now(): QueueNow;
  subscribe(changed: () => void): () => void;
  /** Reads what waits, is under way or was returned, anew. */
  read(): Promise<void>;
  /** Reads what is settled, once it is wanted. */
  readSettled(): Promise<void>;
  act(rows: readonly Row[], said: Said, tag: Tag | null): Promise<void>;
  /** What failed the last time, once more. */
  again(): Promise<void>;
  undo(): Promise<void>;
  dismiss(): void;
  close(): void;
}

/** Answers are held for a few seconds, and what a closed window left is looked for. */
const betweenRounds = 3000;

const empty: QueueNow = { rows: [], reading: null, unread: {}, trouble: null, working: null, last: null };

/** The queue of one mailbox: its rows as pages come in, and what is done to them. */
export function openQueue({ rules, folders, pages, openActs, troubleOf, after, every }: QueueNeeds): QueueWork {
  let now = empty;
  let round = 0;
  let closed = false;
  const listeners = new Set<() => void>();
  const set = (change: Partial<QueueNow>): void => {
    if (closed) return;
    now = { ...now, ...change };
    listeners.forEach((changed) => changed());
  };

  const readFolders = async (wanted: (place: DeskPlace) => boolean): Promise<void> => {
    const mine = (round += 1);
    const old = () => mine !== round || closed;
    set({ reading: 0, trouble: null });
    try {
      const found = await folders();
      const asked = found.filter(({ place }) => wanted(place));
      let begun = false;
      for (const folder of asked) {
        for await (const page of pages(folder)) {
          if (old()) return;
          // What was there stays on the screen until something newer is; what is done meanwhile stays done.
          const before = begun ? now.rows : now.rows.filter(({ arrival }) => !wanted(arrival.place));
          begun = true;
          const rows = before.concat(page.map((arrival) => makeRow(arrival, rules)));
          set({ rows, reading: rows.length });
        }
      }
      const left = found.filter(({ place }) => !wanted(place) && !now.rows.some(({ arrival }) => arrival.place === place));
      const unread: Partial<Record<DeskPlace, number>> = {};
      for (const { place, total } of left) unread[place] = (unread[place] ?? 0) + total;
      if (old()) return;
      set({ unread, reading: null, ...(begun ? {} : { rows: now.rows.filter(({ arrival }) => !wanted(arrival.place)) }) });
    } catch (fault) {
      if (!old()) set({ reading: null, trouble: troubleOf(fault) });
    }
  };

  const put = (row: Row, arrival: Arrival | null): void => set({ rows: arrival === null ? now.rows.filter(({ key }) => key !== row.key) : now.rows.map((one) => (one.key === row.key ? makeRow(arrival, rules, row.key) : one)) });

  /** One after the other: four at once would gain little, and a person who sees the third fail can stop. */
  const each = async (rows: readonly Row[], kind: LastAct["kind"], run: (row: Row, index: number) => ReturnType<DeskActs["act"]>): Promise<LastAct> => {
    let last: LastAct = { kind, done: [], taken: [], failed: [], asked: null, inGrace: false };
    for (const [index, row] of rows.entries()) {
      set({ working: { done: index, of: rows.length } });
      const end = await run(row, index).catch((fault: unknown) => ({ kind: "failed" as const, why: troubleOf(fault) }));
      switch (end.kind) {
        case "done":
          put(row, end.arrival);
          last = { ...last, done: [...last.done, { key: row.key, deed: end.deed }] };
          break;
        case "taken":
          put(row, end.arrival);
          last = { ...last, taken: [...last.taken, { row, by: end.by }] };
          break;
        case "failed":
          last = { ...last, failed: [...last.failed, { row, why: end.why }] };
          break;
      }
    }
    set({ working: null });
    return last;
  };

  const rowOf = (mail: Pick<Arrival, "mailbox" | "internetMessageId" | "arrivedAt">): Row | undefined =>
    now.rows.find(({ arrival }) => arrival.internetMessageId === mail.internetMessageId && arrival.mailbox === mail.mailbox && Date.parse(arrival.arrivedAt) === Date.parse(mail.arrivedAt));
  const acts = openActs({
    rested: (mail) => {
      const row = rowOf(mail);
      if (row !== undefined) put(row, { ...row.arrival, itemId: mail.itemId ?? row.arrival.itemId, place: mail.place, desk: mail.desk });
    },
    notAnswered: ({ why, deed, ...mail }) => {
      const row = now.rows.find(({ arrival }) => arrival.internetMessageId === mail.internetMessageId && arrival.mailbox === mail.mailbox);
      if (row !== undefined) set({ last: { kind: deed.said.kind, done: [], taken: [], failed: [{ row, why }], asked: null, inGrace: false } });
    },
  });
  const stop = every(betweenRounds, () => void acts.goOn().catch((fault: unknown) => set({ trouble: troubleOf(fault) })));

  const act = async (rows: readonly Row[], said: Said, tag: Tag | null, before: Pick<LastAct, "done" | "taken">): Promise<void> => {
    if (now.working !== null) return;
    const { done, taken, ...last } = await each(rows, said.kind, ({ arrival }) => acts.act(arrival, said, tag));
    set({ last: { ...last, done: [...before.done, ...done], taken: [...before.taken, ...taken], asked: { said, tag }, inGrace: done.length > 0 } });
    const mine = now.last;
    after(acts.grace, () => {
      if (now.last === mine && mine !== null) set({ last: { ...mine, inGrace: false } });
    });
  };

  return {
    now: () => now,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    read: () => readFolders((place) => place !== "settled"),
    readSettled: () => readFolders((place) => place === "settled"),
    act: (rows, said, tag) => act(rows, said, tag, { done: [], taken: [] }),
    again: async () => {
      const { last } = now;
      if (last !== null && last.asked !== null) await act(last.failed.map(({ row }) => row), last.asked.said, last.asked.tag, last);
    },
    undo: async () => {
      const { last } = now;
      if (last === null || last.kind === "undone" || now.working !== null) return;
      const rows = last.done.flatMap(({ key }) => now.rows.filter((row) => row.key === key));
      const deeds = new Map(last.done.map(({ key, deed }) => [key, deed]));
      set({ last: await each(rows, "undone", (row) => acts.undo(row.arrival, deeds.get(row.key)!)) });
    },
    dismiss: () => set({ last: null }),
    close: () => {
      closed = true;
      stop();
      listeners.clear();
    },
  };
}
