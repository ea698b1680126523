import { expect, test } from "@jest/globals";
import { judgeMonth } from "../support/report/judge-month";

const seeds = 250;

test(`the report of ${seeds} made-up months says what is known to be true of them, in every figure`, () => {
  let mails = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    try {
      mails += judgeMonth(seed);
    } catch (fault) {
      throw new Error(`seed ${seed}: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
    }
  }
  expect(mails).toBeGreaterThan(seeds * 20);
});
