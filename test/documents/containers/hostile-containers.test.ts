import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import iconv from "iconv-lite";
import { openBudget } from "../../../src/documents/budget";
import { readArchive } from "../../../src/documents/containers/archive";
import { mapiProperties } from "../../../src/documents/containers/mapi-properties";
import { readTnef } from "../../../src/documents/containers/tnef";
import { readDocument } from "../../../src/documents/read-document";
import { ReadingFailure } from "../../../src/documents/reading-failure";
import { listZip } from "../../../src/documents/zip";
import { tnefOf, zipOf } from "../../support/inner-files";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const page = text("BỘ TƯ PHÁP\nSố: 247/TB-BTP\nTHÔNG BÁO\nKết luận tại cuộc họp giao ban");

/** Ends in what it gives or a named failure; anything else is a fault of ours. */
async function endsWell(read: () => unknown): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof ReadingFailure)) throw error;
  }
}

/** A file with one byte changed, or cut. */
const spoilt = (bytes: Uint8Array) =>
  fc.record({ at: fc.nat(bytes.length - 1), to: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), isCut: fc.boolean() }).map(({ at, to, isCut }) => {
    if (isCut) return bytes.slice(0, at);
    const changed = bytes.slice();
    changed[at] = to;
    return changed;
  });

describe("winmail.dat", () => {
  const whole = tnefOf({ "thông báo.txt": page, "phụ lục.txt": page });

  test("spoilt anywhere ends in text or a named failure", () => fc.assert(fc.asyncProperty(spoilt(whole), (bytes) => endsWell(() => readTnef(bytes, openBudget()))), { numRuns: 400 }));

  test("whose properties lie about their number and length ends", () => {
    const bytes = new Uint8Array(64);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, 0xffffffff, true);
    view.setUint16(4, 0x1f, true);
    // A named property with a name of almost 4 GiB.
    view.setUint16(6, 0x8001, true);
    view.setUint32(24, 1, true);
    view.setUint32(28, 0xffffffd0, true);
    expect(mapiProperties(bytes, openBudget()).size).toBe(0);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => void mapiProperties(any, openBudget())));
  });

  /** A property of one value of its own length: type, id, one value, its length, its bytes. */
  const property = (type: number, id: number, value: Buffer): Buffer => {
    const head = Buffer.alloc(12);
    head.writeUInt16LE(type, 0);
    head.writeUInt16LE(id, 2);
    head.writeUInt32LE(1, 4);
    head.writeUInt32LE(value.length, 8);
    return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
  };

  test("has its subject in Unicode, and its words also when they are a web page", () => {
    const properties = Buffer.concat([Buffer.from([2, 0, 0, 0]), property(0x001f, 0x0037, Buffer.from("Gửi thông báo\0", "utf16le")), property(0x0102, 0x1013, Buffer.from("<p>Kính gửi</p>"))]);
    const head = Buffer.alloc(9);
    head.writeUInt8(1, 0);
    head.writeUInt32LE(0x00069003, 1);
    head.writeUInt32LE(properties.length, 5);
    const bytes = Buffer.concat([Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]), head, properties, Buffer.alloc(2)]);
    const read = readTnef(new Uint8Array(bytes), openBudget());
    expect(read.lines).toEqual(["Gửi thông báo"]);
    expect(read.inside?.map(({ name }) => name)).toEqual(["noi-dung-thu.html"]);
  });
});

describe("an archive", () => {
  const whole = zipOf({ "thông báo.txt": page, "phụ lục/1.txt": page });

  test("spoilt anywhere ends in text or a named failure", () => fc.assert(fc.asyncProperty(spoilt(whole), (bytes) => endsWell(() => readArchive(bytes, listZip(bytes), openBudget()))), { numRuns: 400 }));

  test("of more files than are read says so: a mark could be in the rest", async () => {
    const files = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`${i + 1}.txt`, page]));
    const reading = await readDocument(zipOf(files), "ho-so.zip");
    expect(reading.inside).toHaveLength(41);
    expect(reading.inside?.slice(0, 40).every(({ reading: { problem } }) => problem === null)).toBe(true);
    expect(reading.problem).not.toBeNull();
    const forty = Object.fromEntries(Object.entries(files).slice(0, 40));
    expect((await readDocument(zipOf(forty), "ho-so.zip")).problem).toBeNull();
  });

  test("of ten thousand files is too large", async () => {
    const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}.txt`, text("a")]));
    expect((await readDocument(zipOf(files), "a.zip")).problem).toBe("too-large");
  });

  test("packed by an old program of Windows has Vietnamese names", () => {
    const name = "Thông báo";
    const old = iconv.encode(name.normalize("NFD").replace(/o\u0302/g, "ô"), "windows-1258");
    const bytes = zipOf({ ["x".repeat(old.length)]: page });
    const place = "x".repeat(old.length);
    let raw = Buffer.from(bytes);
    for (let at = raw.indexOf(place); at >= 0; at = raw.indexOf(place)) raw = Buffer.concat([raw.subarray(0, at), old, raw.subarray(at + old.length)]);
    expect(listZip(new Uint8Array(raw))[0]?.name.normalize("NFC")).toBe(name);
  });
});
