import { fork, type ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { failedCheck, type Checked, type Form, type Rules } from "./checked";
import type { Checker } from "./checker";
import { runError } from "./file-error";
import type { FoundMail } from "./find-mails";
import type { Answer, Order } from "./serve-checks";

export interface ProcessOptions {
  readonly jobs: number;
  readonly form: Form;
  readonly scans: boolean;
  /** Milliseconds a mail may take. */
  readonly longest: number;
  /** What is run in each process; tests give one that misbehaves. */
  readonly program?: string;
}

interface Task {
  readonly mail: FoundMail;
  readonly done: (checked: Checked) => void;
}
interface Worker {
  readonly child: ChildProcess;
  task: Task | null;
  timer?: ReturnType<typeof setTimeout>;
}

const ownProgram = fileURLToPath(new URL("./check-worker.mjs", import.meta.url));
/** Megabytes of objects a process may make: it dies by them, not the machine. */
const mostObjects = 1536;
/** Bytes; one that has grown so far is replaced after its mail. */
const mostMemory = 1.2 * 1024 ** 3;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Checks in processes of their own, one mail each at a time. One that dies or takes too long costs the mail it had; another takes
 * its place with the next. Processes, not threads: a library of native code that fails takes its whole process along.
 */
export function checkInProcesses(rules: Rules, { jobs, form, scans, longest, program = ownProgram }: ProcessOptions): Checker {
  const workers = new Set<Worker>();
  const queue: Task[] = [];
  let closed = false;

  const start = (): Worker => {
    // Whatever a library has to say about a mail, it says to nobody: our output is lines, our errors are sentences.
    const child = fork(program, [], { stdio: ["ignore", "ignore", "ignore", "ipc"], serialization: "advanced", execArgv: [`--max-old-space-size=${mostObjects}`] });
    const worker: Worker = { child, task: null };
    workers.add(worker);
    child.on("message", (answer) => {
      const { checked, memory } = answer as unknown as Answer;
      finish(worker, checked);
      if (memory > mostMemory) end(worker);
      next();
    });
    // One that could not be started, or cannot be spoken to, is as good as dead.
    child.on("error", () => end(worker));
    child.on("exit", () => lose(worker));
    tell(worker, { start: { ...rules, form, scans } });
    return worker;
  };
  const tell = ({ child }: Worker, order: Order) => {
    // A failure shows as the end of the process.
    if (child.connected) child.send(order, () => undefined);
  };
  const finish = (worker: Worker, checked: Checked) => {
    clearTimeout(worker.timer);
    const { task } = worker;
    worker.task = null;
    task?.done(checked);
  };
  const end = (worker: Worker, reason: "too-slow" | "crashed" = "crashed") => {
    worker.child.kill("SIGKILL");
    lose(worker, reason);
  };
  const lose = (worker: Worker, reason: "too-slow" | "crashed" = "crashed") => {
    if (!workers.delete(worker)) return;
    if (worker.task) finish(worker, failedCheck(worker.task.mail.file, runError(reason), form));
    next();
  };
  const next = () => {
    while (!closed && queue.length > 0) {
      const worker = [...workers].find(({ task }) => task === null) ?? (workers.size < jobs ? start() : null);
      if (!worker) return;
      const task = queue.shift()!;
      worker.task = task;
      worker.timer = setTimeout(() => end(worker, "too-slow"), longest);
      tell(worker, { mail: task.mail });
    }
  };
  const endAll = () => {
    closed = true;
    for (const { child, timer } of workers) {
      clearTimeout(timer);
      child.kill("SIGKILL");
    }
  };
  const stop = (signal: NodeJS.Signals) => {
    endAll();
    process.exit(128 + constants.signals[signal]);
  };
  process.on("exit", endAll);
  for (const signal of signals) process.on(signal, stop);

  return {
    check: (mail) =>
      new Promise((done) => {
        queue.push({ mail, done });
        next();
      }),
    close: () => {
      endAll();
      process.off("exit", endAll);
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
