import { stat } from "node:fs/promises";
import type { Form, Rules } from "./check-file";
import { checkHere } from "./check-here";
import { checkInProcesses } from "./check-in-processes";
import type { Checker } from "./checker";
import type { FoundMail } from "./find-mails";

export interface CheckerOptions {
  readonly jobs: number;
  readonly form: Form;
  readonly scans: boolean;
  readonly longest: number;
}

/** So many mails, and bytes of each, are begun here: starting a process takes half a second. */
export const few = 8;
const small = 2 * 1024 * 1024;
/** Milliseconds after which what is left is worth a process. */
const patience = 700;

/** The quickest way to check these: `first` are the first mails, all of them when there are no more than `few`. */
export async function openChecker(rules: Rules, first: readonly FoundMail[], options: CheckerOptions): Promise<Checker> {
  let others: Checker | null = null;
  const elsewhere = () => (others ??= checkInProcesses(rules, options));
  if (first.length > few || !(await areSmall(first))) return elsewhere();

  const here = checkHere(rules, options);
  const started = Date.now();
  let turn: Promise<unknown> = Promise.resolve();
  const isBest = () => !here.isSpoiled() && Date.now() - started < patience;
  return {
    check(mail) {
      const mine = turn.then(() => (isBest() ? here.check(mail) : null));
      turn = mine;
      return mine.then((checked) => checked ?? elsewhere().check(mail));
    },
    close: () => {
      here.close();
      others?.close();
    },
  };
}

async function areSmall(mails: readonly FoundMail[]): Promise<boolean> {
  for (const { file } of mails) if (await stat(file).then(({ size }) => size > small, () => false)) return false;
  return true;
}
