/** What a server said to one request. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A place the add-in is served from: a server, or a built folder with its own headers file. */
export interface Site {
  /** As the administrator named it. */
  readonly name: string;
  /** The answer to a path without its first slash, or why there was none. */
  get(path: string): Promise<Answer | string>;
}
