import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { openBudget } from "../../../src/documents/budget";
import { unfoldRtf } from "../../../src/documents/containers/lzfu";
import { ReadingFailure } from "../../../src/documents/reading-failure";

/** Compressed RTF that says it unfolds to `size` bytes. */
function compressed(body: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(16 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length + 12, true);
  view.setUint32(4, size, true);
  view.setUint32(8, 0x75465a4c, true);
  bytes.set(body, 16);
  return bytes;
}

/** References of seventeen bytes to the byte before, as many as fit: nothing unfolds further. */
function bomb(length: number): Uint8Array {
  const body = new Uint8Array(length);
  let write = 207;
  for (let at = 0; at + 17 <= length; at += 17) {
    body[at] = 0xff;
    for (let i = 0; i < 8; i++) {
      const read = (write + 4095) & 4095;
      body[at + 1 + 2 * i] = read >> 4;
      body[at + 2 + 2 * i] = ((read & 15) << 4) | 15;
      write = (write + 17) & 4095;
    }
  }
  return body;
}

test("the example of MS-OXRTFCP 3.1 unfolds", () => {
  const hex = "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0";
  expect(new TextDecoder().decode(unfoldRtf(Uint8Array.from(Buffer.from(hex, "hex")), openBudget()))).toBe("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
});

test("one that unfolds eightfold keeps to its bytes, and one beyond the budget is too large", () => {
  expect(unfoldRtf(compressed(bomb(1_700_000), 0xffffffff), openBudget()).length).toBe(13_600_000);
  expect(unfoldRtf(compressed(bomb(1_700_000), 1000), openBudget()).length).toBe(1000);
  // In a list of numbers this many made the whole process end.
  expect(unfoldRtf(compressed(bomb(16_000_000), 120_000_000), openBudget()).length).toBe(120_000_000);
  expect(() => unfoldRtf(compressed(bomb(17_000_000), 0xffffffff), openBudget())).toThrow(ReadingFailure);
});

test("any bytes end in bytes or a named failure", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(0xffffffff), (body, size) => {
      expect(unfoldRtf(compressed(body, size), openBudget()).length).toBeLessThanOrEqual(body.length * 8 + 128);
    }),
  );
  expect(() => unfoldRtf(new Uint8Array(5), openBudget())).toThrow(ReadingFailure);
});
