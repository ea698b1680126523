import { expect, test } from "@jest/globals";
import type { OcrWord } from "../../../src/documents/ocr/ocr-words";
import { sureWords } from "../../../src/documents/ocr/sure-words";

const word = (text: string, confidence: number): OcrWord => ({ text, confidence, digits: 1, line: 1, left: 0, right: 10, top: 0, bottom: 10, baseline: 10, size: 10 });

test("syllables in capitals are sure when none of them was in doubt wherever it stands", () => {
  expect(sureWords([word("MẶT", 0.91), word("[MẤT]", 0.9), word("MẠT", 0.6), word("MAT", 0.95), word("MAT", 0.5), word("mật", 0.95), word("TUYỆT", 0.95), word("124", 0.99)])).toEqual(["MẶT", "MẤT"]);
});
