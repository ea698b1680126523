import { judgeMonth } from "../support/report/judge-month";

/** Counts as many made-up months as wanted, from seed `first` on; false at the first whose figures are not what is known to be true, which is told with its seed. */
export function runReport(wanted: number, first: number): boolean {
  const begun = performance.now();
  let mails = 0;
  for (let seed = first; seed < first + wanted; seed += 1) {
    try {
      mails += judgeMonth(seed);
    } catch (fault) {
      console.log(`seed ${seed}: ${fault instanceof Error ? fault.message : String(fault)}`);
      return false;
    }
  }
  console.log(`total ${wanted} months from seed ${first}, ${mails} mails in ${Math.round((performance.now() - begun) / 1000)} s: every figure of every unit and scope as it is known to be`);
  return true;
}
