import { expect, test } from "@jest/globals";
import { HashIndex } from "../../src/report/hash-index";
import { digits, IdStore, wordOf } from "../../src/report/id-store";
import { Numbers } from "../../src/report/numbers";

test("numbers stay where they were put, also beyond the first piece, and are as wide as their kind", () => {
  const [whole, moments, small] = [new Numbers(Int32Array), new Numbers(Float64Array), new Numbers(Int8Array)];
  for (let at = 0; at < 40_000; at += 1) expect([whole.push(-at), moments.push(1.7e12 + at), small.push((at % 6) - 1)]).toEqual([at, at, at]);
  small.set(16_384, 3);
  expect([whole.at(39_999), moments.at(16_384), small.at(16_383), small.at(16_384), small.at(16_385)]).toEqual([-39_999, 1.7e12 + 16_384, 2, 3, 4]);
  expect(whole.size).toBe(40_000);
});

test("entries are found under their hash, newest first, however many there are and however alike the hashes", () => {
  const index = new HashIndex();
  const hashes = Array.from({ length: 9_000 }, (_, at) => (at % 3 === 0 ? 7 : at % 3 === 1 ? -(at << 12) : at * 1024 + 7));
  const want = new Map<number, number[]>();
  hashes.forEach((hash) => want.set(hash | 0, [index.add(hash), ...(want.get(hash | 0) ?? [])]));
  for (const [hash, entries] of want) expect([...index.all(hash)]).toEqual(entries);
  expect([...index.all(12_345)]).toEqual([]);
  expect(index.size).toBe(9_000);
});

test.each(["0".repeat(32), "f".repeat(64), "0123456789abcdef0123456789abcdef0", "80000000ffffffff00000000000000010000000000000000000000000000000"])("an id is kept as it is: %s", (id) => {
  const store = new IdStore();
  store.keep("a".repeat(40));
  const kept = store.keep(id);
  expect(store.id(kept)).toBe(id);
  expect(store.is(kept, id)).toBe(true);
  for (const other of [`${id.slice(0, -1)}9`, `${id}0`, id.slice(0, -1), `9${id.slice(1)}`]) expect(store.is(kept, other)).toBe(false);
  expect(digits(wordOf(id, 0))).toBe(id.slice(0, 8));
});
