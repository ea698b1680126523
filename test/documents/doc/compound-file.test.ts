import { describe, expect, test } from "@jest/globals";
import CFB from "cfb";
import { openBudget } from "../../../src/documents/budget";
import { openCompoundFile } from "../../../src/documents/doc/compound-file";
import { oleKind } from "../../../src/documents/doc/ole-kind";
import { problemOf } from "../../support/problem-of";

function made(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, name, Buffer.from(bytes));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 0xff);
const open = (bytes: Uint8Array) => openCompoundFile(bytes, openBudget());
const change = (bytes: Uint8Array, at: number, value: number) => {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(at, value, true);
  return changed;
};

describe("a compound file", () => {
  const sizes = [0, 1, 63, 64, 4095, 4096, 4097, 100_000];
  const streams = Object.fromEntries(sizes.map((size) => [`/a${size}`, bytesOf(size)]));

  test("gives back every stream, small and large", () => {
    const file = open(made(streams));
    for (const size of sizes) expect(file.read(`a${size}`)).toEqual(bytesOf(size));
    expect(file.read("b")).toBeNull();
  });

  test("has streams of folders by their path, and none of another folder's name", () => {
    const file = open(made({ "/ObjectPool/_1/WordDocument": bytesOf(10), "/Text": bytesOf(3) }));
    expect(file.read("WordDocument")).toBeNull();
    expect(file.read("ObjectPool/_1/WordDocument")).toEqual(bytesOf(10));
  });

  test("of more sectors than its header can list is read through", () => {
    const large = bytesOf(8 * 1024 * 1024);
    const read = open(made({ "/large": large })).read("large")!;
    expect(Buffer.compare(Buffer.from(read), Buffer.from(large))).toBe(0);
  });

  test("whose chains run in circles, leave the file or end early is damaged", () => {
    const file = made({ "/large": bytesOf(20_000) });
    const view = new DataView(file.buffer);
    const table = 512 + view.getUint32(0x4c, true) * 512;
    expect(problemOf(() => open(change(file, 0x30, 0xffffff)))).toBe("damaged");
    for (const target of [0, 1, 0xffffff, 0xfffffffe]) {
      let changed = file;
      for (let i = 0; i < 40; i++) changed = change(changed, table + 4 * i, target);
      expect(problemOf(() => open(changed).read("large"))).toBe("damaged");
    }
    expect(problemOf(() => open(file.subarray(0, 6000)).read("large"))).toBe("damaged");
  });

  test("that claims to be huge costs nothing", () => {
    const file = made({ "/a": bytesOf(9000) });
    const started = Date.now();
    const huge = change(change(change(file, 0x2c, 0xffffffff), 0x48, 0xffffffff), 0x44, 1);
    for (const one of [huge, change(file, 0x40, 0xffffffff)]) expect(["read", "damaged"]).toContain(problemOf(() => open(one).read("a")));
    expect(Date.now() - started).toBeLessThan(1000);
  });

  test("whose folders hold each other ends", () => {
    const file = made({ "/f/g/h": bytesOf(9), "/k": bytesOf(9) });
    const start = 512 + new DataView(file.buffer).getUint32(0x30, true) * 512;
    let changed = file;
    for (let entry = 0; entry < 4; entry++) for (const at of [0x44, 0x48, 0x4c]) changed = change(changed, start + 128 * entry + at, (entry + at) % 4);
    expect(open(changed).streams.length).toBeLessThan(10);
  });
});

describe("the kind of a compound file", () => {
  test.each([
    ["WordDocument", "doc"],
    ["Workbook", "xls"],
    ["Book", "xls"],
    ["PowerPoint Document", "ppt"],
    ["__properties_version1.0", "msg"],
    ["EncryptedPackage", "encrypted-office"],
    ["Contents", "other"],
  ])("with a stream %s is %s", (name, kind) => {
    expect(oleKind(made({ [`/${name}`]: bytesOf(5000) }), openBudget())).toBe(kind);
  });

  test("of a document inside another's folder is not its own", () => {
    expect(oleKind(made({ "/ObjectPool/_1/WordDocument": bytesOf(10), "/Workbook": bytesOf(3) }), openBudget())).toBe("xls");
  });
});
