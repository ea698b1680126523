import { afterAll, describe, expect, test } from "@jest/globals";
import { readFacts } from "../../../src/domain/read-facts/read-facts";
import { openBudget } from "../../../src/documents/budget";
import { openOcr } from "../../../src/documents/ocr/ocr";
import { readScan } from "../../../src/documents/ocr/read-scan";
import { notice, readAsScan, scanOf, wasmPlace } from "./scans";

const ocr = openOcr(null);
afterAll(() => ocr.close());

const slow = 60_000;

describe("A signed scan says what a person reads on it", () => {
  test.each([
    [0, 0.6, "as it was fed"],
    [90, 0.6, "fed sideways, its head to the right"],
    [180, 0.6, "fed upside down"],
    [270, 0.6, "fed sideways, its head to the left"],
    [0, 2, "fed crooked by two degrees"],
  ])(
    "turned by %i degrees and tilted by %d: %s",
    async (turn, tilt) => {
      const text = await readAsScan(ocr, await scanOf(notice, turn, tilt));
      const facts = readFacts(text.lines, "scan.pdf");
      expect({ type: facts.type, symbol: facts.symbol, date: facts.issuedDate, secrecy: facts.secrecy }).toEqual({ type: "TB", symbol: "263/TB-CNTT", date: "2026-11-02", secrecy: null });
      expect(text).toMatchObject({ source: "ocr", pages: 1 });
      expect(text.poor).toBeUndefined();
      expect(text.lines.some((line) => /\t.*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/.test(line))).toBe(true);
    },
    slow,
  );

  test.each(["MẬT", "TỐI MẬT", "TUYỆT MẬT"] as const)(
    "the mark %s in its box is seen",
    async (secrecy) => {
      const text = await readAsScan(ocr, await scanOf({ ...notice, secrecy: secrecy as "MẬT" }));
      expect(readFacts(text.lines, "scan.pdf").secrecy).toBe(secrecy);
    },
    slow,
  );

  test(
    "reading ends when it is no longer wanted, and the next page is read all the same",
    async () => {
      const bytes = await scanOf(notice);
      const leaving = new AbortController();
      const reading = readScan(bytes, "pdf", { ocr, budget: openBudget(60_000), wasmPlace, signal: leaving.signal, progress: () => leaving.abort() });
      await expect(reading).rejects.toMatchObject({ name: "AbortError" });
      expect((await readAsScan(ocr, bytes)).lines.join("\n")).toContain("THÔNG BÁO");
    },
    slow,
  );
});
