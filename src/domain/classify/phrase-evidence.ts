import type { Evidence } from "../evidence";
import type { HeardCue } from "./weigh";

/** So many phrases convince; more only tire. */
const mostShown = 4;
/** Characters of the text shown round a phrase. */
const around = 60;

/** The phrases that decided, strongest first, without those that stand inside a longer one; each with the words round it. */
export function phraseEvidence(heard: readonly HeardCue[]): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const { from, to, words, passage, points } of heard.slice().sort((a, b) => b.points - a.points)) {
    const start = words.starts.slice(from, to).filter((one) => one >= 0)[0];
    if (points <= 0 || start === undefined) continue;
    const end = words.ends[to - 1]!;
    found.push({ kind: "phrase", text: passage.text.slice(start, end), where: passage.where, context: contextOf(passage.text, start, end) });
  }
  const lower = found.map(({ text }) => text.toLowerCase());
  const isInside = (i: number) => lower.some((other, j) => j !== i && other.indexOf(lower[i]!) >= 0 && (other !== lower[i] || j < i));
  return found.filter((_, i) => !isInside(i)).slice(0, mostShown);
}

/** The passage round a phrase, cut between words, and where in it the phrase stands. */
function contextOf(text: string, start: number, end: number): NonNullable<Evidence["context"]> {
  const from = start <= around ? 0 : Math.min(start, text.indexOf(" ", start - around) + 1 || start);
  const cut = text.lastIndexOf(" ", end + around);
  const to = end + around >= text.length ? text.length : Math.max(end, cut);
  const opening = from > 0 ? "… " : "";
  return { text: opening + text.slice(from, to) + (to < text.length ? " …" : ""), at: opening.length + start - from };
}
