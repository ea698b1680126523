import type { Checked, Form, Rules } from "./checked";
import { countMails, findMails, type FoundMail } from "./find-mails";
import { inOrder } from "./in-order";
import { misused } from "./misused";
import { few, openChecker } from "./open-checker";
import { argumentsFor, readOptions, usage, type Options } from "./options";
import { printable } from "./printable";
import { openProgress } from "./progress";
import { readRules } from "./read-rules";
import type { Streams } from "./streams";
import { Summary } from "./summary";
import { tableHead, tableRow, type TableLook } from "./table";

/** Mails under way or waiting for one before them, and characters that wait: the most that is held, whatever the folder. */
const ahead = { items: 512, size: 32 * 1024 * 1024 };
/** Columns of a table that no terminal shows. */
const unseenColumns = 120;

/**
 * `npm run check`: the checks of the add-in over `.eml` files. Gives the exit status: 0, 1 when a file could not be read,
 * 2 for wrong usage or a bad policy.
 */
export async function checkMails(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const { out, err } = streams;
  const options = readOptions(args);
  if (typeof options === "string") {
    err(`${misused(options, usage)}\n`);
    return 2;
  }
  if (options.help) {
    await out(usage);
    return 0;
  }
  const rules = await readRules(options.policy, options.catalogue);
  if (typeof rules === "string") {
    err(`${rules.split("\n").map(printable).join("\n")}\n`);
    return 2;
  }
  return checkAll(rules, options, streams);
}

async function checkAll(rules: Rules, options: Options, streams: Streams): Promise<0 | 1> {
  const { out, err, outTerminal, errTerminal, program } = streams;
  const form: Form = options.json ? "json" : (options.shape ?? (outTerminal ? "table" : "details"));
  const started = Date.now();
  const summary = new Summary();
  const progress = openProgress(streams);
  const count = errTerminal ? countMails(options.paths) : null;
  const mails = mailsOf(options.paths, (path) => {
    progress.clear();
    err(`Thư mục ${printable(path)} không có tệp .eml nào.\n`);
  });
  const look = (): TableLook => ({ columns: outTerminal?.columns() ?? unseenColumns, colours: outTerminal?.colours ?? false });
  const textOf = (checked: Checked) => (form === "table" ? tableRow(checked, look()) : checked.text);
  const first = await take(mails, few + 1);
  const checker = await openChecker(rules, first, {
    jobs: options.jobs,
    form,
    scans: options.scans && rules.policy.readScans,
    longest: options.timeout * 1000,
    handOver: program === undefined ? undefined : (failed, left) => ({ text: textOf(failed), successor: left.length === 0 ? null : [program, ...argumentsFor({ ...options, shape: form === "json" ? null : form }, left.map(({ file }) => file))] }),
  });
  try {
    for await (const checked of inOrder(both(first, mails), checker.check, ahead, sizeOf)) {
      const head = form === "table" && summary.mails === 0 ? tableHead(look()) : "";
      summary.add(checked);
      // The line of progress stands where the next row goes, when both are on one screen.
      if (outTerminal) progress.clear();
      await out(head + textOf(checked));
      progress.show(summary.mails, summary.errors, count?.total() ?? null);
    }
  } finally {
    progress.clear();
    count?.stop();
    checker.close();
  }
  if (summary.mails !== 1) {
    const text = summary.text(Date.now() - started);
    // Standard output of --json is lines of JSON alone; on standard error a program would take it for trouble.
    if (!options.json) await out(text);
    else if (errTerminal) err(text);
  }
  return summary.errors > 0 ? 1 : 0;
}

async function* mailsOf(paths: readonly string[], onEmpty: (path: string) => void): AsyncGenerator<FoundMail> {
  for (const path of paths) {
    let found = false;
    for await (const mail of findMails(path)) {
      found = true;
      yield mail;
    }
    if (!found) onEmpty(path);
  }
}

async function take(mails: AsyncGenerator<FoundMail>, most: number): Promise<readonly FoundMail[]> {
  const taken: FoundMail[] = [];
  while (taken.length < most) {
    const { done, value } = await mails.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

async function* both(first: readonly FoundMail[], rest: AsyncGenerator<FoundMail>): AsyncGenerator<FoundMail> {
  yield* first;
  yield* rest;
}

/** Characters it holds until its turn, with the little that each one holds. */
function sizeOf({ text }: Checked): number {
  return text.length + 500;
}
