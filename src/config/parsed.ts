/** One mistake in a file an administrator writes: where it is, and what to do about it, in Vietnamese. */
export interface Fault {
  /** "units[2].mailboxes[0]"; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** A file read whole, or everything that is wrong with it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** The faults as lines for a person: "units[2].code: …". */
export function faultLines(faults: readonly Fault[]): string {
  return faults.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join("\n");
}
