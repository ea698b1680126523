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
  // One reading takes seconds: the marks are tried on the pages that are turned.
  test.each([
    [0, 2, null, "crooked by two degrees"],
    [0, 0.6, "MẬT", "as it should be"],
    [90, 0.6, "TỐI MẬT", "sideways, its head to the right"],
    [180, 0.6, "TUYỆT MẬT", "upside down"],
    [270, 0.6, null, "sideways, its head to the left"],
  ] as readonly (readonly [number, number, "MẬT" | "TỐI MẬT" | "TUYỆT MẬT" | null, string])[])(
    "turned by %i degrees, tilted by %d, with the mark %s: fed %s",
    async (turn, tilt, secrecy, _) => {
      const document = secrecy ? { ...notice, secrecy: secrecy as "MẬT" } : notice;
      const text = await readAsScan(ocr, await scanOf(document, turn, tilt));
      const facts = readFacts(text.lines, "scan.pdf");
      expect({ type: facts.type, symbol: facts.symbol, date: facts.issuedDate, secrecy: facts.secrecy }).toEqual({ type: "TB", symbol: "263/TB-CNTT", date: "2026-11-02", secrecy });
      expect(text).toMatchObject({ source: "ocr", pages: 1 });
      expect(text.poor).toBeUndefined();
      expect(text.lines.some((line) => /\t.*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/.test(line))).toBe(true);
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
