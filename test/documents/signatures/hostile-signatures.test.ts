import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openBudget } from "../../../src/documents/budget";
import { mostSignatures } from "../../../src/documents/signatures/signature-options";
import { readSignatures } from "../../../src/documents/signatures/read-signatures";
import { makeCertificate, type Identity } from "../../support/make-certificate";
import { makePdf, signPdf } from "../../support/make-signed-pdf";

const read = (pdf: Uint8Array) => readSignatures(new Uint8Array(pdf), "pdf", {}, openBudget());
/** What a machine far slower than this one needs. */
const patience = 5000;

let by: Identity;
let genuine: Buffer;
beforeAll(async () => {
  by = await makeCertificate({ name: "Nguyễn Văn An" });
  genuine = await signPdf(makePdf(), { by });
});

describe("files made to keep the reader busy", () => {
  const fake = "1 0 obj << /Type /Sig /ByteRange [0 10 20 30] /Contents <3082ff> >> endobj\n";
  test.each<[string, () => Buffer]>([
    ["10,000 byte ranges", () => Buffer.from("/ByteRange [0 1 2 3] ".repeat(10_000))],
    ["10,000 signatures", () => Buffer.from(fake.repeat(10_000))],
    ["10,000 strings without an end", () => Buffer.from("1 0 obj << /ByteRange [0 1 2 3] /Contents (".repeat(10_000) + "x".repeat(2_000_000))],
    ["10,000 hexadecimal strings without an end", () => Buffer.from("1 0 obj << /ByteRange [0 1 2 3] /Contents <".repeat(10_000) + "a".repeat(2_000_000))],
    ["megabytes of hexadecimal digits", () => Buffer.from(`1 0 obj << /ByteRange [0 1 2 3] /Contents <${"30".repeat(10_000_000)}> >>`)],
    ["half the word, again and again", () => Buffer.alloc(5_000_000, "/ByteRang")],
    ["dictionaries nested without end", () => Buffer.from(`1 0 obj ${"<< /A ".repeat(300_000)} /ByteRange [0 1 2 3]`)],
    ["arrays nested without end", () => Buffer.from(`1 0 obj << /ByteRange ${"[".repeat(300_000)}`)],
    ["a million keys", () => Buffer.from(`1 0 obj << ${"/A 1 ".repeat(1_000_000)} /ByteRange [0 1 2 3] >>`)],
  ])("%s", async (_, rubbish) => {
    const started = Date.now();
    const signatures = await read(Buffer.concat([genuine, rubbish()]));
    expect(Date.now() - started).toBeLessThan(patience);
    expect(signatures.length).toBeLessThanOrEqual(mostSignatures);
    // The genuine one is found among them, and does not cover what was put behind it.
    expect(signatures[0]).toMatchObject({ signer: "Nguyễn Văn An", intact: true, coversFile: false, appended: "unsigned" });
  });

  test("fakes before the genuine one do not crowd it out", async () => {
    const file = await signPdf(Buffer.concat([Buffer.from(`%PDF-1.7\n${fake.repeat(500)}`), makePdf()]), { by });
    expect((await read(file)).filter((one) => one.intact === true)).toMatchObject([{ signer: "Nguyễn Văn An", coversFile: true }]);
  });

  test("without time left a file has no signatures that anyone saw", async () => {
    expect(await readSignatures(new Uint8Array(Buffer.alloc(200_000, "B")), "pdf", {}, openBudget(-1))).toEqual([]);
    expect(await readSignatures(new Uint8Array(genuine), "pdf", {}, openBudget(-1))).toMatchObject([{ signer: "", intact: null, coversFile: true }]);
  });
});

describe("a signature that is none", () => {
  const room = 12_000;
  const pattern = (...bytes: readonly number[]) => Uint8Array.from({ length: room }, (_, i) => bytes[i % bytes.length]!);
  test.each<[string, (cms: Uint8Array) => Uint8Array]>([
    ["cut short", (cms) => cms.slice(0, 300)],
    ["longer than it says", (cms) => Uint8Array.from(cms, (byte, i) => (i === 2 || i === 3 ? 0xff : byte))],
    ["sequences nested without end", () => pattern(0x30, 0x80)],
    ["strings nested without end", () => pattern(0x24, 0x80)],
    ["6,000 empty values", () => Uint8Array.from([0x30, 0x82, 0x2e, 0xdc, ...pattern(0x05, 0x00).slice(4)])],
    ["a length of four gigabytes", () => pattern(0x30, 0x84, 0xff, 0xff, 0xff, 0xff)],
    ["some text", () => new TextEncoder().encode("not a signature")],
  ])("%s: is shown as one that cannot be read", async (_, spoil) => {
    expect(await read(await signPdf(makePdf(), { by, spoil }))).toEqual([
      { signer: "", organisation: null, signedAt: null, intact: null, coversFile: true, appended: "nothing", chain: "not-checked" },
    ]);
  });

  test("whatever bytes stand in its place, it ends as a signature", async () => {
    const start = genuine.indexOf("/Contents <") + 11;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(1600), fc.nat(15)), { minLength: 1, maxLength: 6 }), async (flips) => {
        const file = Buffer.from(genuine);
        for (const [at, digit] of flips) file[start + at] = digit.toString(16).charCodeAt(0);
        expect((await read(file)).length).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  test("whatever bytes stand around it, nothing is thrown", async () => {
    const from = genuine.indexOf("/Type /Sig ") - 20;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(genuine.indexOf("/Contents <") - from), fc.nat(255)), { minLength: 1, maxLength: 4 }), async (flips) => {
        const file = Buffer.from(genuine);
        for (const [at, byte] of flips) file[from + at] = byte;
        expect((await read(file)).every((one) => one.intact !== true || file.equals(genuine))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

test("a signed PDF attached to another is not that one's signature", async () => {
  const outer = Buffer.concat([makePdf(), Buffer.from(`9 0 obj << /Length ${genuine.length} >> stream\n${" ".repeat(1024)}`), genuine, Buffer.from("\nendstream endobj")]);
  expect(await read(outer)).toEqual([]);
});
