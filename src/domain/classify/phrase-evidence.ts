import type { Evidence } from "../evidence";
import type { Passage } from "./seen";
import type { HeardCue } from "./weigh";

/** So many phrases convince; more only tire. */
const mostShown = 4;
/** Characters of the text shown round a phrase. */
const around = 60;

/** The phrases that decided, strongest first, without those that stand inside a longer one; each with the words round it. */
export function phraseEvidence(heard: readonly HeardCue[]): readonly Evidence[] {
  const found: { readonly passage: Passage; readonly start: number; readonly end: number }[] = [];
  const lower: string[] = [];
  for (const { from, to, words, passage, points } of heard.slice().sort((a, b) => b.points - a.points)) {
    if (points <= 0) continue;
    let first = from;
    while (first < to && words.starts[first]! < 0) first++;
    if (first === to) continue;
    const [start, end] = [words.starts[first]!, words.ends[to - 1]!];
    found.push({ passage, start, end });
    lower.push(passage.text.slice(start, end).toLowerCase());
  }
  const isInside = (i: number) => lower.some((other, j) => j !== i && other.indexOf(lower[i]!) >= 0 && (other !== lower[i] || j < i));
  const shown: Evidence[] = [];
  for (let i = 0; i < found.length && shown.length < mostShown; i++) {
    const { passage, start, end } = found[i]!;
    if (!isInside(i)) shown.push({ kind: "phrase", text: passage.text.slice(start, end), where: passage.where, context: contextOf(passage.text, start, end) });
  }
  return shown;
}

/** The passage round a phrase, cut between words, and where in it the phrase stands. */
function contextOf(text: string, start: number, end: number): NonNullable<Evidence["context"]> {
  const from = start <= around ? 0 : Math.min(start, text.indexOf(" ", start - around) + 1 || start);
  const cut = text.lastIndexOf(" ", end + around);
  const to = end + around >= text.length ? text.length : Math.max(end, cut);
  const opening = from > 0 ? "… " : "";
  return { text: opening + text.slice(from, to) + (to < text.length ? " …" : ""), at: opening.length + start - from };
}
