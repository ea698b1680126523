import { Worker } from "node:worker_threads";
import { memoryStore } from "../documents/ocr/ocr-cache";
import { openScanReader } from "../documents/scan-reader";
import { checkFile, failedCheck, type Form, type Rules } from "./check-file";
import type { Checker } from "./checker";
import { runError } from "./file-error";

export interface HereOptions {
  readonly form: Form;
  readonly scans: boolean;
  /** Milliseconds a mail may take. */
  readonly longest: number;
}

/**
 * A thread that breaks off what this one computes. A mail is read in small steps that watch their own time; this is for the step
 * that never ends, at which no timer of our own would ring. (`terminateExecution` is the one way in, and Node has it since 12.)
 */
const watch = `
const { parentPort } = require("node:worker_threads");
const { Session } = require("node:inspector");
const session = new Session();
session.connectToMainThread();
let timer;
parentPort.on("message", (milliseconds) => {
  clearTimeout(timer);
  if (milliseconds > 0) timer = setTimeout(() => session.post("Runtime.terminateExecution"), milliseconds);
});
`;
/** Time for a mail that is merely slow to be given up in the ordinary way. */
const grace = 500;

/** Checks in this process, one mail after another: for a few mails it is quicker than to start others. */
export function checkHere(rules: Rules, { form, scans, longest }: HereOptions): Checker & { isSpoiled(): boolean } {
  const reader = scans ? openScanReader(null, null, async () => memoryStore()) : null;
  const watcher = new Worker(watch, { eval: true, execArgv: [] });
  // Without it a step that never ends is not broken off, and nothing else is lost.
  watcher.on("error", () => undefined);
  watcher.unref();
  let spoiled = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    check(mail) {
      const turn = last.then(async () => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), longest)));
        watcher.postMessage(longest + grace);
        try {
          const checked = await Promise.race([checkFile(mail, rules, reader, form).catch(() => failedCheck(mail.file, runError("crashed"), form)), late]);
          // What was broken off may have left things half done.
          if (checked === null) spoiled = true;
          return checked ?? failedCheck(mail.file, runError("too-slow"), form);
        } finally {
          clearTimeout(timer);
          watcher.postMessage(0);
        }
      });
      last = turn;
      return turn;
    },
    isSpoiled: () => spoiled,
    close: () => {
      reader?.close();
      void watcher.terminate();
    },
  };
}
