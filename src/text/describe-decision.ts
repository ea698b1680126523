import type { FindingKind, SendDecision } from "../domain/finding";
import type { DialogWords, Remedy } from "./dialog-words";
import { findingNames } from "./finding-names";

/** Outlook cuts, or refuses, a longer text in the Smart Alerts dialog. */
const longest = 500;
/** So many titles leave room for the whole of the gravest; titles have at most 60 characters (a test holds both). */
const mostShown = 5;

/**
 * What the dialog at send says: each finding with what it is about and the remedy; empty when the mail may go.
 * Every title first, then as much of the rest as there is room for, the gravest first; findings beyond the first few are counted.
 */
export function describeDecision(decision: SendDecision, words: DialogWords): string {
  if (decision.kind === "allow") return "";
  const { findings } = decision;
  const title = (kind: FindingKind) => "• " + ((words as { readonly [key: string]: string })[kind] || words.advised);
  const shown = findings.slice(0, mostShown);
  const lines = shown.map(({ kind }) => title(kind) + ".");
  if (findings.length > mostShown) lines.push(`• ${words.more.replace("#", String(findings.length - mostShown))}.`);
  const lay = () => [words[decision.kind]].concat(lines, words.open).join("\n");
  shown.forEach((finding, at) => {
    const { kind } = finding;
    const names = findingNames(finding);
    let line = title(kind);
    for (const rest of [(names && ": " + names) + (kind.indexOf("outside") === 0 ? " – " + words.worthless : "") + ".", " " + words[`fix-${remedyOf(kind)}`]]) {
      const before = lines[at]!;
      lines[at] = line += rest;
      if (lay().length > longest) lines[at] = before;
    }
  });
  return lay();
}

function remedyOf(kind: FindingKind): Remedy {
  for (const remedy of ["address", "sender", "supplied"] as const) if (kind.indexOf(remedy) > 0) return remedy;
  return /^[sdw]|data/.test(kind) ? "file" : "check";
}
