import { expect, test } from "@jest/globals";
import { memoryStore, openOcrCache, type OcrStore } from "../../../src/documents/ocr/ocr-cache";
import type { DocumentText } from "../../../src/documents/document-text";

const scan = (...bytes: number[]) => Uint8Array.from(bytes);
const text = (line: string): DocumentText => ({ lines: [line], source: "ocr" });

test("a scan is read once, another scan for itself", async () => {
  const cache = openOcrCache(memoryStore());
  let reads = 0;
  const read = async () => text(`reading ${++reads}`);
  expect(await cache.through(scan(1, 2), read)).toEqual(text("reading 1"));
  expect(await cache.through(scan(1, 2), read)).toEqual(text("reading 1"));
  expect(await cache.through(scan(1, 3), read)).toEqual(text("reading 2"));
});

test("a reading that failed is tried again", async () => {
  const cache = openOcrCache(memoryStore());
  await expect(cache.through(scan(1), () => Promise.reject(new Error("aborted")))).rejects.toThrow("aborted");
  expect(await cache.through(scan(1), async () => text("read"))).toEqual(text("read"));
});

test("the store keeps no more than it may, and forgets the oldest", async () => {
  const store = memoryStore();
  const cache = openOcrCache(store);
  for (let i = 0; i < 510; i++) await cache.through(scan(i & 255, i >> 8), async () => text(String(i)));
  expect((await store.keys()).length).toBe(500);
  expect(await cache.through(scan(0, 0), async () => text("again"))).toEqual(text("again"));
  expect(await cache.through(scan(509 & 255, 1), async () => text("again"))).toEqual(text("509"));
});

test("a store that fails, or holds something else, is no reason not to read", async () => {
  const broken: OcrStore = { ...memoryStore(), get: () => Promise.reject(new Error("no database")), set: () => Promise.reject(new Error("full")) };
  expect(await openOcrCache(broken).through(scan(1), async () => text("read"))).toEqual(text("read"));
  const strange: OcrStore = { ...memoryStore(), get: async () => ({ lines: [1] }) };
  expect(await openOcrCache(strange).through(scan(1), async () => text("read"))).toEqual(text("read"));
});
