import { stat } from "node:fs/promises";
import type { Checked, Form, Rules } from "./checked";
import type { HandOver } from "./check-here";
import { checkInProcesses } from "./check-in-processes";
import type { Checker } from "./checker";
import type { FoundMail } from "./find-mails";

export interface CheckerOptions {
  readonly jobs: number;
  readonly form: Form;
  readonly scans: boolean;
  /** Milliseconds a mail may take. */
  readonly longest: number;
  /** As in check-here, with the mails that are left; absent where this process is not ours to end. */
  readonly handOver?: (failed: Checked, left: readonly FoundMail[]) => HandOver;
}

/** So many mails, and bytes of each, are begun in this process: starting another takes half a second. */
export const few = 8;
const small = 2 * 1024 * 1024;
/** Milliseconds after which what is left is worth a process. */
const patience = 700;

/** The quickest way to check these: `first` are the first mails, all of them when there are no more than `few`. */
export async function openChecker(rules: Rules, first: readonly FoundMail[], options: CheckerOptions): Promise<Checker> {
  if (first.length > few || !(await areSmall(first))) return checkInProcesses(rules, options);

  // Loads what checks, which a process that only hands out mails has no need of.
  const { checkHere } = await import("./check-here");
  let begun = 0;
  const { handOver } = options;
  const here = checkHere(rules, { ...options, handOver: handOver && ((failed) => handOver(failed, first.slice(begun))) });
  const started = Date.now();
  let others: Checker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    check(mail) {
      const mine = turn.then(() => {
        begun += 1;
        return Date.now() - started < patience ? here.check(mail) : null;
      });
      turn = mine;
      return mine.then((checked) => checked ?? (others ??= checkInProcesses(rules, options)).check(mail));
    },
    close: () => {
      here.close();
      others?.close();
    },
  };
}

/** A pipe is none: a process that waits for one cannot even end. */
async function areSmall(mails: readonly FoundMail[]): Promise<boolean> {
  for (const { file } of mails) if (await stat(file).then((one) => one.size > small || (!one.isFile() && !one.isDirectory()), () => false)) return false;
  return true;
}
