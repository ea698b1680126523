import type { DocumentFacts } from "../document";
import { fold } from "../fold";
import { inCapitals } from "../read-facts/cells";
import { typeNamedBy } from "../read-facts/document-types";
import { circulationMark, secrecyMark } from "../read-facts/marks";

export interface Layout extends Pick<DocumentFacts, "secrecy" | "circulation" | "draft"> {
  /** Its type, when the mail's own text is a document set out: with heading and number. */
  readonly type: string | null;
  /** What follows the heading. */
  readonly rest: string;
}

/** Of a document set out in a mail's own text, what a decision at send can turn on: its marks, heading and number. */
export function readLayout(lines: readonly string[]): Layout {
  const secrecy = secrecyMark(lines);
  const circulation = circulationMark(lines);
  let type: string | null = null;
  let rest = "";
  let isNumbered = false;
  lines.forEach((line, i) => {
    for (const cell of line.split(/\t|\|| {2,}/)) {
      const folded = fold(cell);
      const named = inCapitals(cell) ? typeNamedBy(folded) : null;
      if (/^so ?[:.]? ?\d* ?\/ ?[a-z0-9]+[-/][a-z]/.test(folded)) isNumbered = true;
      if (named && type === null) {
        type = named.type;
        rest = `${named.rest} ${lines.slice(i + 1, i + 4).join(" ")}`;
      }
    }
  });
  return { secrecy: secrecy && secrecy.mark, circulation: circulation && circulation.mark, draft: false, type: isNumbered ? type : null, rest };
}
