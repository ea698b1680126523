import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { openBudget } from "../../src/documents/budget";
import { officeKind } from "../../src/documents/office-kind";
import { readZipPart } from "../../src/documents/unfold";
import { listZip } from "../../src/documents/zip";
import { anOdf, anXlsx, aPptx, aZip, type ZipOddities } from "../support/make-office";
import { docxParts, paragraph } from "../support/make-docx-parts";

const read = async (bytes: Uint8Array, name = "a.txt") => Buffer.from(await readZipPart(bytes, listZip(bytes).find((part) => part.name === name)!, openBudget())).toString();
const hundredMegabytes = Buffer.alloc(100 * 1024 * 1024, 0x20);

describe("a zip that is put together oddly is read", () => {
  test.each<[string, ZipOddities]>([
    ["with sizes after the content", { descriptors: true }],
    ["with sizes of 64 bits", { wide: true }],
    ["with junk before its beginning", { before: "#!/bin/sh\nrubbish PK" }],
  ])("%s", async (_name, odd) => {
    expect(await read(aZip({ "b.txt": "khác", "a.txt": "văn bản" }, odd))).toBe("văn bản");
  });

  test("with backslashes in its paths", async () => {
    expect(await read(aZip({ "ho so\\a.txt": "văn bản" }), "ho so/a.txt")).toBe("văn bản");
  });

  test("with a comment behind its end that looks like an end", async () => {
    const whole = aZip({ "a.txt": "văn bản" });
    const comment = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 30 }, () => 0x41)]);
    expect(await read(Uint8Array.from([...whole, ...comment]))).toBe("văn bản");
  });
});

describe("a zip that is not what it says is refused", () => {
  test("a changed letter is damage", async () => {
    await expect(read(aZip({ "a.txt": "văn bản" }, { crc: 1 }))).rejects.toMatchObject({ problem: "damaged" });
  });

  test("a size too small or too large is damage", async () => {
    for (const size of [3, 11, 60 * 1024 * 1024]) await expect(read(aZip({ "a.txt": "văn bản" }, { size }))).rejects.toMatchObject({ problem: "damaged" });
  });

  test("a lock is encryption", async () => {
    await expect(read(aZip({ "a.txt": "văn bản" }, { locked: true }))).rejects.toMatchObject({ problem: "encrypted" });
  });

  test.each([["honest", 2 ** 30], ["lying", 1000], ["almost honest", 60 * 1024 * 1024]])("a bomb with %s size is too large, without keeping what it unfolds to", async (_name, size) => {
    const bomb = aZip({ "a.txt": hundredMegabytes }, { size });
    const before = process.memoryUsage().rss;
    await expect(read(bomb)).rejects.toMatchObject({ problem: "too-large" });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test("many parts that are each small enough are too much together", async () => {
    const part = new Uint8Array(50 * 1024 * 1024);
    const bytes = aZip({ "1": part, "2": part, "3": part });
    const budget = openBudget(60_000);
    const all = async () => {
      for (const one of listZip(bytes)) await readZipPart(bytes, one, budget);
    };
    await expect(all()).rejects.toMatchObject({ problem: "too-large" });
  }, 30_000);

  test("cut or with bytes turned it ends in a named problem or in the same text", async () => {
    const whole = aZip({ "a.txt": createHash("sha512").update("a").digest("hex").repeat(20), "b.txt": "b" });
    for (let i = 0; i < 300; i++) {
      const bytes = i % 2 === 0 ? whole.slice(0, (i * 37) % whole.length) : whole.slice();
      if (i % 2 === 1) bytes[(i * 7919) % bytes.length]! ^= 1 << i % 8;
      const work = async () => {
        for (const part of listZip(bytes)) await readZipPart(bytes, part, openBudget());
      };
      const failure = await work().then(() => null, (error: unknown) => error);
      if (failure !== null) expect(failure).toMatchObject({ name: "ReadingFailure" });
    }
  });
});

test("the kind of an office file is told from its parts, whatever its name", () => {
  const kind = (bytes: Uint8Array) => officeKind(listZip(bytes));
  expect(kind(aZip(docxParts(paragraph("a"))))).toBe("docx");
  expect(kind(anXlsx([{ name: "a", xml: "" }]))).toBe("xlsx");
  expect(kind(aPptx([{ xml: "" }]))).toBe("pptx");
  expect(kind(anOdf("text", { content: "" }))).toBe("odf");
  expect(kind(aZip({ mimetype: "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "<a/>", "encrypted-package": "x" }))).toBe("odf");
  expect(kind(aZip({ "cong van.docx": "x", "word/ghi chu.txt": "x" }))).toBe("zip");
});
