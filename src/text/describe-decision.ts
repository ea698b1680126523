import type { FindingKind, SendDecision } from "../domain/finding";
import type { DialogWords, Remedy } from "./dialog-words";
import { findingNames } from "./finding-names";

/** Outlook cuts, or refuses, a longer text in the Smart Alerts dialog. */
export const longestMessage = 500;
/** So many titles leave room for the whole of the gravest; titles have at most 60 characters (a test holds both). */
const mostShown = 5;

/**
 * What the dialog at send says: each finding with what it is about and the remedy, the gravest first; empty when the mail may go.
 * Where there is no room the least grave keep their title only; findings beyond the first few are counted.
 */
export function describeDecision(decision: SendDecision, words: DialogWords): string {
  if (decision.kind === "allow") return "";
  const { findings } = decision;
  const shown = findings.slice(0, mostShown);
  const title = (kind: FindingKind) => "• " + ((words as { readonly [key: string]: string })[kind] || words.advised);
  const lines = shown.map((finding) => {
    const { kind } = finding;
    const names = findingNames(finding);
    return title(kind) + (names && ": " + names) + (/^out/.test(kind) ? " – " + words.worthless : "") + ". " + words[`fix-${remedyOf(kind)}`];
  });
  if (findings.length > mostShown) lines.push(`• ${words.more.replace("#", `${findings.length - mostShown}`)}.`);
  const lay = () => [words[decision.kind]].concat(lines, words.open).join("\n");
  for (let at = shown.length; at-- > 0 && lay().length > longestMessage; ) lines[at] = title(shown[at]!.kind) + ".";
  return lay();
}

function remedyOf(kind: FindingKind): Remedy {
  for (const remedy of ["address", "sender", "supplied"] as const) if (kind.indexOf(remedy) > 0) return remedy;
  return /^[sdw]|data/.test(kind) ? "file" : "check";
}
