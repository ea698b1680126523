import type { SupplyChange } from "../domain/submission";

/** What the pane says of the queue of documents on their way; it comes with the first of them. */
export interface QueueWords {
  readonly heading: string;
  /** Of all: how many are done, and about how long the rest takes. */
  readonly progress: (done: number, all: number) => string;
  readonly timeLeft: (seconds: number) => string;
  readonly pace: string;
  readonly allDone: (count: number) => string;
  readonly someFailed: (count: number) => string;
  readonly onlyHeld: (count: number) => string;
  readonly stopped: string;
  /** Something was left in it, and the mailbox cannot be looked into. */
  readonly unseen: string;
  readonly signIn: string;
  readonly goOn: string;
  readonly show: string;
  readonly hide: string;
  readonly state: Readonly<Record<"waiting" | "held" | "sending" | "failed" | "supplied" | "already" | "cancelled", string>>;
  readonly heldWhat: string;
  readonly fromPerson: string;
  readonly alreadyWhat: (at: string, by: string) => string;
  readonly retry: string;
  readonly cancel: string;
  readonly cancelAll: (count: number) => string;
  readonly cancelled: string;
  readonly tooLate: string;
  readonly clear: string;
  readonly kept: string;
  /** On the mail itself, in place of the button. */
  readonly ofThisMail: Readonly<Record<"waiting" | "held" | "sending" | "failed", string>>;
  /** A file nobody could read. */
  readonly unread: { readonly title: string; readonly what: string; readonly seen: string; readonly button: string };
  readonly change: {
    readonly label: string;
    readonly what: Readonly<Record<SupplyChange["kind"], { readonly name: string; readonly what: string; readonly button: string; readonly done: string }>>;
    readonly choose: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly needReason: string;
    readonly waits: string;
    /** On its mail, while it waits or when it could not be sent. */
    readonly queued: Readonly<Record<SupplyChange["kind"], string>>;
    readonly failed: Readonly<Record<SupplyChange["kind"], string>>;
    readonly showQueue: string;
  };
}
