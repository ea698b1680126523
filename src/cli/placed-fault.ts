import { printable } from "./printable";

/** Something to put right in what is deployed: where it stands, what is wrong and what to write. */
export interface PlacedFault {
  /** The file as the administrator named it, or its address. */
  readonly file: string;
  /** From 1; `null` for the file as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** Within the file: "units[2].code", "Resources/bt:Url[Pane.Page]", "cache-control"; empty for the whole. */
  readonly path: string;
  readonly message: string;
  /** Worth a look; nothing fails for it. */
  readonly advice?: true;
}

/** A fault without a place in lines. */
export function faultOf(file: string, path: string, message: string): PlacedFault {
  return { file, line: null, column: null, path, message };
}

/** As editors and terminals open it: "policy.json:12:7  units[2].code: …". */
export function placedLine({ file, line, column, path, message, advice }: PlacedFault): string {
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
  return printable(`${place}  ${advice ? "[nên xem] " : ""}${path === "" ? "" : `${path}: `}${message}`);
}
