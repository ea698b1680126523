/** What the pane says of a person's own corrections; it loads with the first of them, or with their list. */
export interface LearnedWords {
  readonly remembered: (code: string) => string;
  readonly rememberedWhat: (subject: string, from: string) => string;
  readonly recalled: (day: string, subject: string) => string;
  readonly forgotten: string;
  /** The same, where the mail that is open still stands under it. */
  readonly forgottenKept: string;
  readonly judgeAgain: string;
  readonly forget: string;
  readonly restore: string;
  readonly count: (count: number) => string;
  readonly empty: string;
  readonly off: string;
  readonly always: string;
  readonly from: (address: string) => string;
  readonly made: (day: string, times: number) => string;
  readonly gone: string;
  readonly forgetAll: string;
  readonly forgetAllSure: (count: number) => string;
  readonly cancel: string;
  readonly copy: string;
  readonly copyWhat: string;
  readonly copied: (count: number) => string;
  readonly copyByHand: string;
  readonly copyLabel: string;
}
