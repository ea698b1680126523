import type { EdxmlAct } from "../domain/edxml-act";
import type { EdxmlFault } from "../domain/edxml-fault";

/** What is said of an edXML package; it loads with the first of them. */
export interface EdxmlWords {
  readonly heading: string;
  readonly act: Readonly<Record<EdxmlAct, string>>;
  readonly signature: Readonly<Record<"none" | "not-checked", string>>;
  readonly fault: (fault: EdxmlFault) => string;
}
