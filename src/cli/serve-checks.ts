import { memoryStore } from "../documents/ocr/ocr-cache";
import { openScanReader, type ScanReader } from "../documents/scan-reader";
import { checkFile } from "./check-file";
import { failedCheck, type Checked, type Form, type Rules } from "./checked";
import { runError } from "./file-error";
import type { FoundMail } from "./find-mails";

/** What a worker is told: first how to check, then a mail, and the next when it has answered. */
export type Order = { readonly start: Rules & { readonly form: Form; readonly scans: boolean } } | { readonly mail: FoundMail };

export interface Answer {
  readonly checked: Checked;
  /** Bytes the worker holds. */
  readonly memory: number;
}

/** The ends of a process that another one started. */
export interface Channel {
  on(event: "message", listener: (order: Order) => void): unknown;
  send?(answer: Answer): unknown;
}

/** Checks mail after mail for the process at the other end of the channel. */
export function serveChecks(channel: Channel): void {
  let rules: (Rules & { readonly form: Form }) | null = null;
  let reader: ScanReader | null = null;
  channel.on("message", (order) => {
    if ("start" in order) {
      rules = order.start;
      reader = order.start.scans ? openScanReader(null, null, async () => memoryStore()) : null;
    } else if (rules) {
      const { form } = rules;
      void checkFile(order.mail, rules, reader, form)
        .catch(() => failedCheck(order.mail.file, runError("crashed"), form))
        .then((checked) => channel.send?.({ checked, memory: process.memoryUsage.rss() }));
    }
  });
}
