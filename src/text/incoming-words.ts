import type { Asked } from "../domain/asked";

/** What the pane says of a received mail beside its worth; it comes with the mail. */
export interface IncomingWords {
  readonly careful: {
    readonly heading: string;
    readonly shown: string;
    readonly meant: string;
    readonly compare: string;
    readonly stay: string;
    readonly report: (whom: string) => string;
  };
  readonly sentBy: (address: string) => string;
  readonly sentByOther: (address: string) => string;
  readonly answersTo: (address: string) => string;
  /** What to do with a secret document that came by mail. */
  readonly secret: string;
  readonly legal: string;
  readonly asked: {
    readonly heading: string;
    readonly kind: Readonly<Record<Asked["kind"], string>>;
    readonly before: (when: string) => string;
    readonly by: (when: string) => string;
    readonly at: (when: string) => string;
    /** An hour, weekday and date, as one says them. */
    readonly when: (time: string | null, weekday: number, date: string) => string;
    readonly place: (place: string) => string;
    readonly counted: (days: number) => string;
    readonly noDate: string;
    readonly left: (days: number) => string;
    readonly over: (days: number) => string;
    readonly longOver: string;
    readonly meetingOver: string;
    readonly evidence: string;
    readonly whom: (whom: string) => string;
    readonly inBody: string;
    readonly inFile: (name: string) => string;
    readonly more: (count: number) => string;
  };
}
