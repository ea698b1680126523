import { describe, expect, test } from "@jest/globals";
import CFB from "cfb";
import fc from "fast-check";
import { openBudget } from "../../../src/documents/budget";
import { readPpt } from "../../../src/documents/ppt/read-ppt";
import { problemOf } from "../../support/problem-of";

function record(kind: number, body: Buffer, head = 0): Buffer {
  const start = Buffer.alloc(8);
  start.writeUInt16LE(head, 0);
  start.writeUInt16LE(kind, 2);
  start.writeUInt32LE(body.length, 4);
  return Buffer.concat([start, body]);
}
const wide = (text: string) => record(0x0fa0, Buffer.from(text, "utf16le"));
const holding = (kind: number, parts: readonly Buffer[], number = 0) => record(kind, Buffer.concat(parts), (number << 4) | 0x0f);

function made(encrypted = false): Uint8Array {
  const document = holding(0x03e8, [
    holding(0x0ff0, [wide("Click to edit")], 1),
    holding(0x0ff0, [wide("BÁO CÁO\rCông tác năm"), record(0x0fa8, Buffer.from("Noi dung", "latin1"))], 0),
    holding(0x0ff0, [wide("ghi chú riêng")], 2),
  ]);
  const slides = [holding(0x03ee, [holding(0xf00d, [wide("MẬT")])]), holding(0x03f8, [wide("mẫu")]), holding(0x03ee, [wide("MẬT")])];
  const user = Buffer.alloc(40);
  user.writeUInt32LE(encrypted ? 0xf3d1c4df : 0xe391c05f, 12);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/PowerPoint Document", Buffer.concat([document, ...slides]));
  CFB.utils.cfb_add(file, "/Current User", user);
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}

describe("an old presentation", () => {
  test("gives the texts of its slides once, and neither masters nor notes", () => {
    expect(readPpt(made(), openBudget())).toEqual({ lines: ["BÁO CÁO", "Công tác năm", "Noi dung", "MẬT"], pages: null });
  });

  test("with a password is encrypted", () => expect(problemOf(() => readPpt(made(true), openBudget()))).toBe("encrypted"));

  test("spoilt ends in text or a named failure", () => {
    const sample = made();
    const changes = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(changes, (places) => {
        const copy = sample.slice();
        for (const [at, value] of places) copy[at] = value;
        expect(["read", "damaged", "unsupported", "encrypted", "too-large"]).toContain(problemOf(() => readPpt(copy, openBudget())));
      }),
      { numRuns: 2000 },
    );
  });
});
