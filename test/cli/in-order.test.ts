import { expect, test } from "@jest/globals";
import { inOrder } from "../../src/cli/in-order";

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
async function* numbers(count: number) {
  for (let i = 0; i < count; i++) yield i;
}
const take = async <T>(results: AsyncIterable<T>) => {
  const all: T[] = [];
  for await (const one of results) all.push(one);
  return all;
};

test("results come in the order of the items, whichever is done first", async () => {
  const results = await take(inOrder(numbers(30), (i) => wait((i * 7) % 11).then(() => i), { items: 8, size: 1000 }, () => 1));
  expect(results).toEqual(Array.from({ length: 30 }, (_, i) => i));
});

test("one that takes long does not let the others pile up", async () => {
  let begun = 0;
  let free: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (free = resolve));
  const work = async (i: number) => {
    begun += 1;
    if (i === 0) await first;
    return i;
  };
  const results = take(inOrder(numbers(1000), work, { items: 50, size: 1000 }, () => 1));
  await wait(30);
  expect(begun).toBe(50);
  free();
  expect(await results).toHaveLength(1000);
});

test("what waits is bounded by its size as well", async () => {
  let begun = 0;
  const results = inOrder(numbers(1000), async (i) => (begun++, i), { items: 500, size: 10 }, () => 100);
  await results.next();
  await wait(20);
  expect(begun).toBeLessThan(10);
  expect(await take(results)).toHaveLength(999);
});

test("nothing is asked of the source beyond what is begun, and a fault of it is told", async () => {
  async function* broken() {
    yield 1;
    throw new Error("source");
  }
  const results = inOrder(broken(), async (i) => i, { items: 5, size: 10 }, () => 1);
  expect((await results.next()).value).toBe(1);
  await expect(results.next()).rejects.toThrow("source");
  expect(await take(inOrder(numbers(0), async (i) => i, { items: 5, size: 10 }, () => 1))).toEqual([]);
});

test("memory stays the same over a hundred thousand items", async () => {
  let most = 0;
  let running = 0;
  const work = async (i: number) => {
    most = Math.max(most, ++running);
    await null;
    running -= 1;
    return i;
  };
  let last = -1;
  for await (const i of inOrder(numbers(100_000), work, { items: 64, size: 1e6 }, () => 1)) {
    expect(i).toBe(last + 1);
    last = i;
  }
  expect([last, most <= 64]).toEqual([99_999, true]);
});
