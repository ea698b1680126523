import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { openBudget } from "../../../src/documents/budget";
import { readDoc } from "../../../src/documents/doc/read-doc";
import { LineKeeper } from "../../../src/documents/page-lines";
import { readRtf } from "../../../src/documents/rtf/read-rtf";
import { makeDoc } from "../../support/make-doc";
import { makeRtf } from "../../support/make-rtf";
import { describeWithShared } from "../../support/shared";

/** What a reader makes of a line's spaces, and how much it keeps of a long text. */
function kept(lines: readonly string[]): readonly string[] {
  const keeper = new LineKeeper();
  for (const line of lines) keeper.add(line.normalize("NFC").replace(/(\S) {2}(?=\S)/g, "$1 ").replace(/\s+$/, ""));
  return keeper.lines();
}

describeWithShared(["corpus", "texts.jsonl"], "real documents laid out anew", (file) => {
  const texts = readFileSync(file, "utf8").trim().split("\n").map((line) => (JSON.parse(line) as { text: string }).text.normalize("NFC").split("\n").map((row) => row.replace(/[\0-\x08\x0b-\x1f]/g, "").replace(/\t+/g, "\t").trim()));

  test.each([
    ["as old Word files", (lines: readonly string[]) => readDoc(makeDoc(lines), openBudget()).lines],
    ["as rich text", (lines: readonly string[]) => readRtf(makeRtf(lines), openBudget()).lines],
  ])("%s say the same, line by line", (_name, read) => {
    for (const lines of texts) expect(read(lines).map((line) => line.replace(/\s+$/, ""))).toEqual(kept(lines));
  }, 60_000);
});
