import { deflateSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { openBudget } from "../../src/documents/budget";
import { refuseTraps } from "../../src/documents/pdf/traps";

const pdf = (...parts: (string | Buffer)[]): Uint8Array => new Uint8Array(Buffer.concat(["%PDF-1.7\n", ...parts].map((part) => Buffer.from(part as string))));
const stream = (filter: string, packed: Buffer): Buffer => Buffer.concat([Buffer.from(`5 0 obj\n<</Length ${packed.length}/Filter ${filter}>>\nstream\r\n`), packed, Buffer.from("\nendstream\nendobj\n")]);
const refuse = (bytes: Uint8Array): Promise<void> => refuseTraps(bytes, openBudget());

test("a stream that unfolds to more than any page has is too large", async () => {
  await expect(refuse(pdf(stream("/FlateDecode", deflateSync(Buffer.alloc(80 * 1024 * 1024), { level: 1 }))))).rejects.toMatchObject({ problem: "too-large" });
}, 30_000);

test("a stream packed twice is too large, however small", async () => {
  await expect(refuse(pdf(stream("[/FlateDecode /FlateDecode]", deflateSync(deflateSync(Buffer.alloc(1000))))))).rejects.toMatchObject({ problem: "too-large" });
});

test("objects that never end are damaged, before anybody looks for their ends", async () => {
  await expect(refuse(pdf("3 0 obj\n<</Type/Page/MediaBox[0 0 ndobj\n".repeat(20_000)))).rejects.toMatchObject({ problem: "damaged" });
});

test("ordinary streams and objects are let through, broken ones too", async () => {
  await refuse(pdf("1 0 obj\n<</Type/Catalog>>\nendobj\n".repeat(5000), stream("/FlateDecode", deflateSync(Buffer.alloc(500_000, "abc 12 0 obj "))), stream("/DCTDecode", Buffer.alloc(300_000, 7)), stream("/FlateDecode", Buffer.alloc(100_000, 120)), "6 0 obj\n<<>>\nstream\n"));
});
