import { describe, expect, test } from "@jest/globals";
import type { Arrival } from "../../src/domain/arrival";
import type { DeskActs } from "../../src/jobs/desk-acts";
import { countStates, filtered, noFilter } from "../../src/desk/queue/filter";
import { inOrder } from "../../src/desk/queue/in-order";
import { openQueue } from "../../src/desk/queue/queue-work";
import { makeRow, type RowRules } from "../../src/desk/queue/row";
import { keptIn, moved, nextToDo, nothingChosen, toggled } from "../../src/desk/queue/selection";
import { aCatalogue, aPolicy } from "../support/builders";

const rules: RowRules = { policy: aPolicy(), catalogue: aCatalogue(), today: "2026-11-26" };

function anArrival(change: Partial<Arrival> = {}): Arrival {
  const facts = { id: "0".repeat(32), shortId: "00000000", entry: "TB-01", unit: "PLHSHC", issuedDate: null, symbol: "61/TB-PLHSHC", destinations: ["portal"] as const, further: [], change: null, check: null };
  return { mailbox: "banbientap@moj.gov.vn", itemId: "1", internetMessageId: "<1@moj.gov.vn>", arrivedAt: "2026-11-25T02:00:00Z", from: "plhshc@moj.gov.vn", subject: "Thông báo kết luận giao ban", place: "waiting", facts, problem: null, desk: null, ...change };
}
const rowOf = (change: Partial<Arrival> = {}) => makeRow(anArrival(change), rules);

describe("the list", () => {
  test("finds words in any order without diacritics, and the symbol as it is written", () => {
    const rows = [rowOf(), rowOf({ itemId: "2", subject: "Quyết định khác", facts: null, problem: "nothing" })];
    const find = (words: string) => filtered(rows, { state: "waiting", ...noFilter, words }).map(({ arrival }) => arrival.itemId);
    expect(find("giao ban thong bao")).toEqual(["1"]);
    expect(find("61/tb")).toEqual(["1"]);
    expect(find("khac")).toEqual(["2"]);
    expect(find("  ")).toEqual(["1", "2"]);
  });

  test("a document is overdue the day after its last working day in time, and settled ones never", () => {
    const late = rowOf({ arrivedAt: "2026-10-01T02:00:00Z" });
    expect(late.overdue).toBe(true);
    expect(rowOf({ arrivedAt: "2026-10-01T02:00:00Z", place: "settled" }).overdue).toBe(false);
    expect(countStates([late, rowOf()])).toMatchObject({ waiting: 2, overdue: 1, settled: 0 });
  });

  test("a mail without a date that can be read is shown, and never overdue", () => {
    expect(rowOf({ arrivedAt: "" })).toMatchObject({ due: null, overdue: false });
  });

  test("what waits stands oldest first, what is settled newest first", () => {
    const [old, young] = [rowOf({ itemId: "old", arrivedAt: "2026-11-01T00:00:00Z" }), rowOf({ itemId: "young" })];
    expect(inOrder([young, old], "waiting")).toEqual([old, young]);
    expect(inOrder([old, young], "settled")).toEqual([young, old]);
  });
});

describe("choosing", () => {
  const keys = ["a", "b", "c", "d"];
  test("a range grows from where it began, and goes no further than the list", () => {
    const at = moved(nothingChosen, keys, () => 1, false);
    const range = moved(moved(at, keys, (here) => here + 1, true), keys, (here) => here + 9, true);
    expect([...range.chosen]).toEqual(["b", "c", "d"]);
    expect(range.at).toBe("d");
  });
  test("what a filter hides is chosen no longer", () => {
    expect([...keptIn(toggled(toggled(nothingChosen, "a"), "b"), ["b"]).chosen]).toEqual(["b"]);
  });
  test("after an act the next document is in front", () => {
    expect(nextToDo(keys, new Set(["b"]))).toBe("c");
    expect(nextToDo(keys, new Set(["c", "d"]))).toBe("b");
    expect(nextToDo(["a"], new Set(["a"]))).toBeNull();
  });
});

describe("acts on several documents", () => {
  const deed = { said: { kind: "filed", number: "1" }, by: "huy.lq@moj.gov.vn", at: "2026-11-26T08:00:00Z", answer: "<x@moj.gov.vn>", sent: false, undone: null } as const;
  const open = (acts: DeskActs) =>
    openQueue({
      rules,
      folders: async () => [{ id: "inbox", place: "waiting", total: 3 }],
      pages: async function* () {
        yield [anArrival(), anArrival({ itemId: "2" }), anArrival({ itemId: "3" })];
      },
      openActs: () => acts,
      troubleOf: () => ({ kind: "offline" }),
      after: () => undefined,
      every: () => () => undefined,
    });

  test("what failed is asked again word for word, and what was done before can still be taken back", async () => {
    const asked: [string | null, unknown][] = [];
    let works = false;
    const queue = open({
      act: async (arrival, said) => {
        asked.push([arrival.itemId, said]);
        if (arrival.itemId === "3" && !works) throw new TypeError("line");
        return { kind: "done", arrival: { ...arrival, place: "settled" }, deed };
      },
      undo: async (arrival) => ({ kind: "done", arrival, deed }),
      goOn: async () => 0,
      grace: 10_000,
    });
    await queue.read();
    const said = { kind: "returned", reason: "Tệp thiếu phụ lục số 2" } as const;
    await queue.act(queue.now().rows, said, null);
    works = true;
    await queue.again();
    expect(asked.slice(3)).toEqual([["3", said]]);
    expect(queue.now().last).toMatchObject({ failed: [], done: [{}, {}, {}] });
  });

  test("each is said to be done, taken by another, or failed; the others go on", async () => {
    const queue = open({
      act: async (arrival) => {
        if (arrival.itemId === "2") return { kind: "taken", by: "long.pd@moj.gov.vn", arrival: { ...arrival, place: "under-way" } };
        if (arrival.itemId === "3") throw new TypeError("line");
        return { kind: "done", arrival: { ...arrival, itemId: "moved", place: "settled" }, deed };
      },
      undo: async (arrival) => ({ kind: "done", arrival: { ...arrival, place: "waiting" }, deed }),
      goOn: async () => 0,
      grace: 10_000,
    });
    await queue.read();
    await queue.act(queue.now().rows, deed.said, null);
    const { last, rows } = queue.now();
    expect(rows.map(({ arrival }) => arrival.place)).toEqual(["settled", "under-way", "waiting"]);
    expect(last).toMatchObject({ kind: "filed", inGrace: true, taken: [{ by: "long.pd@moj.gov.vn" }], failed: [{ why: { kind: "offline" } }] });
    await queue.undo();
    expect(queue.now().rows.map(({ arrival }) => arrival.place)).toEqual(["waiting", "under-way", "waiting"]);
    expect(queue.now().last).toMatchObject({ kind: "undone", done: [{}] });
  });
});
