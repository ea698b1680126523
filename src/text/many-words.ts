/** What the pane says of correcting the same fields of several documents at once. */
export interface ManyWords {
  readonly open: string;
  readonly heading: string;
  readonly which: string;
  readonly all: string;
  readonly change: string;
  readonly preview: (count: number) => string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly apply: (count: number) => string;
  readonly done: (count: number) => string;
  readonly undo: string;
  readonly undone: string;
}
