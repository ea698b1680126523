/** Where the command line writes. `out` resolves when the text is taken, so that a slow reader slows us, not fills memory. */
export interface Streams {
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Asks whoever sits there, or reads the next line of what is piped in; `null` at its end. Absent where nobody can be asked. */
  ask?(question: string): Promise<string | null>;
  /** The terminal that standard output is, and the one that standard error is; absent for a file, a pipe, a build machine. */
  readonly outTerminal?: Terminal;
  readonly errTerminal?: Terminal;
  /** The file Node was started with, where this process is the command and nothing else. */
  readonly program?: string;
}

export interface Terminal {
  /** Its width now; a window may be resized. */
  columns(): number;
  readonly colours: boolean;
}
