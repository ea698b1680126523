import type { TagWords } from "./tag-words";

/** What the pane says of documents that are in no mail; `part` loads with the pane's foot, the rest with the first of them. */
export interface PaperWords {
  readonly heading: string;
  readonly open: string;
  readonly back: string;
  readonly drop: string;
  readonly dropWhat: string;
  readonly choose: string;
  readonly dropping: string;
  readonly missing: string;
  readonly tryAgain: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly unitNone: string;
  readonly unitMissing: string;
  readonly waiting: string;
  readonly turn: string;
  readonly show: string;
  readonly reading: string;
  readonly recognising: string;
  readonly skip: string;
  readonly recognise: string;
  readonly remove: string;
  readonly clear: string;
  readonly removeName: (name: string) => string;
  readonly unfit: Readonly<Record<"too-large" | "unsupported" | "empty" | "unreadable" | "secret", { readonly what: string; readonly todo: string }>>;
  readonly refused: string;
  readonly whole: string;
  readonly fill: string;
  readonly lookFirst: string;
  readonly edit: string;
  readonly unread: Readonly<Record<"encrypted" | "damaged" | "too-large" | "letters", string>>;
  readonly seen: string;
  readonly seenMissing: string;
  readonly scan: Readonly<Record<"clear" | "poor", string>>;
  readonly withheld: string;
  readonly draft: string;
  readonly optional: string;
  readonly supply: string;
  readonly working: string;
  readonly saving: Pick<TagWords, "save" | "saveAnyway" | "lookAgain" | "keys">;
  readonly kept: Readonly<Record<"waiting" | "held" | "sending" | "failed" | "supplied" | "cancelled", string>>;
  readonly keptMark: Readonly<Record<"waiting" | "held" | "sending" | "failed" | "supplied" | "already" | "cancelled", string>>;
  readonly already: (at: string, by: string) => string;
  readonly noSignIn: { readonly what: string; readonly steps: (mailbox: string) => readonly string[] };
}
