/** Where the command line writes. `out` resolves when the text is taken, so that a slow reader slows us, not fills memory. */
export interface Streams {
  out(text: string): Promise<void>;
  err(text: string): void;
}
