import { Worker } from "node:worker_threads";
import { memoryStore } from "../documents/ocr/ocr-cache";
import { openScanReader } from "../documents/scan-reader";
import { checkFile } from "./check-file";
import { failedCheck, type Checked, type Form, type Rules } from "./checked";
import type { Checker } from "./checker";
import { runError } from "./file-error";

export interface HereOptions {
  readonly form: Form;
  readonly scans: boolean;
  /** Milliseconds a mail may take. */
  readonly longest: number;
  /** For a mail that this process hangs at: what to write of it, and how Node is called to check the mails after it. */
  readonly handOver?: (failed: Checked) => HandOver;
}

export interface HandOver {
  readonly text: string;
  readonly successor: readonly string[] | null;
}

/** Time for a mail that is merely slow to be given up in the ordinary way. */
const grace = 1000;

/**
 * A thread for the step that never ends, at which no timer of our own rings: it writes what is to be said of that mail, lets another
 * process check the rest, and ends this one with the status of an unread file. A debugger is the one way into a thread that computes.
 */
const watch = `
const { parentPort } = require("node:worker_threads");
const { Session } = require("node:inspector");
const { spawnSync } = require("node:child_process");
const { writeSync } = require("node:fs");
let timer;
parentPort.on("message", (order) => {
  clearTimeout(timer);
  if (order) timer = setTimeout(takeOver, order.milliseconds, order);
});
function takeOver({ text, successor }) {
  writeSync(1, text);
  if (successor) spawnSync(process.execPath, successor, { stdio: [0, 1, 2] });
  const session = new Session();
  session.connectToMainThread();
  session.on("Debugger.paused", ({ params }) => session.post("Debugger.evaluateOnCallFrame", { callFrameId: params.callFrames[0].callFrameId, expression: "process.reallyExit(1)" }));
  session.post("Debugger.enable");
  session.post("Debugger.pause");
  setTimeout(() => process.kill(process.pid, "SIGKILL"), 2000);
}
`;

/** Checks in this process, one mail after another: for a few mails it is quicker than to start others. */
export function checkHere(rules: Rules, { form, scans, longest, handOver }: HereOptions): Checker {
  const reader = scans ? openScanReader(null, null, async () => memoryStore()) : null;
  const watcher = handOver ? new Worker(watch, { eval: true, execArgv: [] }) : null;
  // Without it only the mail that never ends is worse off.
  watcher?.on("error", () => undefined);
  watcher?.unref();
  return {
    async check(mail) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const failed = failedCheck(mail.file, runError("too-slow"), form);
      const late = new Promise<Checked>((resolve) => (timer = setTimeout(() => resolve(failed), longest)));
      if (handOver) watcher?.postMessage({ milliseconds: longest + grace, ...handOver(failed) });
      // What was written of the mail before has left by then.
      await new Promise((resolve) => setImmediate(resolve));
      try {
        return await Promise.race([checkFile(mail, rules, reader, form).catch(() => failedCheck(mail.file, runError("crashed"), form)), late]);
      } finally {
        clearTimeout(timer);
        watcher?.postMessage(null);
      }
    },
    close: () => {
      reader?.close();
      void watcher?.terminate();
    },
  };
}
