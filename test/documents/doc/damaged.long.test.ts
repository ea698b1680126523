import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openBudget } from "../../../src/documents/budget";
import { readDoc } from "../../../src/documents/doc/read-doc";
import { ReadingFailure } from "../../../src/documents/reading-failure";
import { makeDoc } from "../../support/make-doc";
import { makeOldDoc } from "../../support/make-old-doc";
import { describeWithShared } from "../../support/shared";

const sample = makeDoc(["Một\tHai\nBa", "Bé T­ ph¸p", "Xem \x13 PAGE \x14 1\x15", ...Array.from({ length: 60 }, (_, i) => `Dòng ${i}\tô`)], {
  fonts: { 1: ".VnTime" }, hidden: [3], header: "Đầu", footer: "Chân", footnote: "Chú thích", textBox: { line: 1, text: "MẬT" },
});
const oldSample = makeOldDoc(["Bé T­ ph¸p", "a\tb"], ".VnTime");

/** Every reading ends in text or in a named failure, soon. */
function endsWell(bytes: Uint8Array, milliseconds = 1000): void {
  const started = Date.now();
  try {
    expect(Array.isArray(readDoc(bytes, openBudget()).lines)).toBe(true);
  } catch (error) {
    if (!(error instanceof ReadingFailure)) throw error;
  }
  expect(Date.now() - started).toBeLessThan(milliseconds);
}

const spoilt = (bytes: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.oneof(fc.nat(255), fc.constantFrom(0, 0x7f, 0x80, 0xff))), { minLength: 1, maxLength: 12 }).map((changes) => {
    const copy = bytes.slice();
    for (const [at, value] of changes) copy[at] = value;
    return copy;
  });

describe("a damaged Word file", () => {
  test.each([["of 1997", sample], ["of 1995", oldSample]])("%s with bytes changed ends in text or a named failure", (_name, bytes) => {
    fc.assert(fc.property(spoilt(bytes), (changed) => endsWell(changed)), { numRuns: 2000 });
  });

  test("with numbers of its header and tables changed ends so too", () => {
    // Where the numbers stand: the file's own header, the document's header, and the table stream, found by their marks.
    const places = [...sample.keys()].filter((at) => at < 0x60 || (sample[at] === 0xec && sample[at + 1] === 0xa5));
    const head = places[places.length - 1]!;
    const spots = fc.oneof(fc.integer({ min: 0x18, max: 0x1ff }), fc.integer({ min: head, max: Math.min(head + 0x400, sample.length - 4) }));
    const numbers = fc.constantFrom(0, 1, 2, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 0x10000, 512, 4096);
    fc.assert(
      fc.property(fc.array(fc.tuple(spots, numbers), { minLength: 1, maxLength: 4 }), (changes) => {
        const copy = sample.slice();
        for (const [at, value] of changes) new DataView(copy.buffer).setUint32(at, value, true);
        endsWell(copy);
      }),
      { numRuns: 2000 },
    );
  });

  test("cut off anywhere ends so too", () => {
    for (let length = 0; length < sample.length; length += 97) endsWell(sample.subarray(0, length));
  });

  test("of chance bytes behind the mark ends so too", () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1600, maxLength: 8000 }), (bytes) => endsWell(Uint8Array.from([...sample.subarray(0, 0x60), ...bytes]))), { numRuns: 300 });
  });
});

describeWithShared(["corpus", "attachments"], "real Word files, spoilt,", (folder) => {
  const files = readdirSync(folder).filter((file) => /\.doc$/i.test(file));
  test.each(files)("%s end in text or a named failure", (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
    fc.assert(fc.property(spoilt(bytes), (changed) => endsWell(changed, 3000)), { numRuns: 60 });
    fc.assert(fc.property(fc.nat(bytes.length), (length) => endsWell(bytes.subarray(0, length), 3000)), { numRuns: 20 });
  }, 60_000);
});
