import type { Catalogue, CatalogueEntry } from "../../domain/catalogue";
import { classifyMail } from "../../domain/classify/classify-mail";
import type { Correction } from "../../domain/correction";
import { fold } from "../../domain/fold";
import { phrasesOf, says, subjectWords, wholeSides, type SubjectWords } from "./subject-phrases";

export interface ProposedCue {
  readonly code: string;
  readonly phrase: string;
  readonly weight: number;
  /** The subjects it was drawn from. */
  readonly subjects: readonly string[];
}

/** `right`: judged as corrected already. The others are not learned, each for its own reason. */
export type Outcome = "right" | "learned" | "unknown-code" | "exclusion" | "contradicted" | "alone" | "no-phrase" | "not-enough";

export interface CueProposal {
  /** The catalogue with the proposed cues. */
  readonly catalogue: Catalogue;
  readonly cues: readonly ProposedCue[];
  readonly outcomes: readonly { readonly correction: Correction; readonly outcome: Outcome; readonly before: string | null; readonly after: string | null }[];
}

interface Case {
  readonly correction: Correction;
  readonly words: SubjectWords;
  readonly before: string | null;
  readonly outcome: Outcome | null;
}

/** Modest ones first; a cue that needs more would speak too loudly for mail nobody corrected. */
const weights = [1, 1.5, 2, 2.5, 3];
/** Two who say the same are a reason, one is chance. */
const fewestSubjects = 2;
const mostCandidates = 60;

/**
 * Cues drawn from corrections: phrases that subjects of one entry share and no other says, with the least weight that makes
 * the corrected subjects judged as corrected. Nothing that was judged right, or corrected to something else, changes.
 */
export function proposeCues(corrections: readonly Correction[], present: Catalogue): CueProposal {
  const cases = merged(corrections).map((correction, _, all): Case => {
    const before = judged(correction, present);
    return { correction, words: subjectWords(correction.subject), before, outcome: outcomeBefore(correction, before, all, present) };
  });
  let catalogue = present;
  const cues: ProposedCue[] = [];
  for (const entry of present.entries) {
    const own = cases.filter(({ correction, outcome }) => correction.corrected === entry.code && outcome !== "contradicted");
    const others = cases.filter(({ correction }) => correction.corrected !== entry.code);
    const candidates = candidatesFor(entry, own, others, present);
    for (;;) {
      const wrong = own.filter(({ correction }) => judged(correction, catalogue) !== entry.code);
      const best = wrong.length === 0 ? null : bestCue(entry.code, candidates, wrong, cases, catalogue);
      if (best === null) break;
      catalogue = best.catalogue;
      cues.push({ code: entry.code, phrase: best.phrase, weight: best.weight, subjects: own.filter(({ words }) => says(words, best.phrase)).map(({ correction }) => correction.subject) });
    }
  }
  return {
    catalogue,
    cues,
    outcomes: cases.map(({ correction, words, before, outcome }) => {
      const after = judged(correction, catalogue);
      const found = outcome ?? (after === correction.corrected ? "learned" : hasPhrase(correction, words, cases) ? "not-enough" : "no-phrase");
      return { correction, outcome: found === "alone" && after === correction.corrected ? "learned" : found, before, after };
    }),
  };
}

/** One correction for each subject, sender and code: how often it was made says nothing of how many agree. */
function merged(corrections: readonly Correction[]): readonly Correction[] {
  const byKey = new Map<string, Correction>();
  for (const one of corrections) {
    const key = JSON.stringify([fold(one.subject), one.from.toLowerCase(), one.corrected]);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, times: known.times + one.times } : one);
  }
  return [...byKey.values()];
}

function outcomeBefore({ subject, corrected }: Correction, before: string | null, all: readonly Correction[], { entries, exclusions }: Catalogue): Outcome | null {
  if (exclusions.some(({ code }) => code === corrected)) return before === corrected ? "right" : "exclusion";
  if (!entries.some(({ code }) => code === corrected)) return "unknown-code";
  if (all.some((other) => other.corrected !== corrected && fold(other.subject) === fold(subject))) return "contradicted";
  if (before === corrected) return "right";
  return new Set(all.filter((other) => other.corrected === corrected).map((other) => fold(other.subject))).size < fewestSubjects ? "alone" : null;
}

function candidatesFor(entry: CatalogueEntry, own: readonly Case[], others: readonly Case[], { entries, exclusions }: Catalogue): readonly string[] {
  const subjects = new Map<string, Set<string>>();
  const shown = new Map<string, string>();
  for (const { correction, words } of own) {
    for (const phrase of phrasesOf(words)) {
      const key = fold(phrase);
      shown.set(key, shown.get(key) ?? phrase);
      subjects.set(key, (subjects.get(key) ?? new Set()).add(fold(correction.subject)));
    }
  }
  const taken = new Set([...entries, ...exclusions].filter((one) => one !== entry).flatMap((one) => one.cues.subject.map(({ phrase }) => fold(phrase))));
  return [...subjects]
    .filter(([key, from]) => from.size >= fewestSubjects && !taken.has(key) && !entry.cues.against.some(({ phrase }) => fold(phrase) === key) && !others.some(({ words }) => says(words, key)))
    .map(([key, from]) => ({ key, from: from.size, whole: wholeSides(key, own.map(({ words }) => words)), length: key.split(" ").length }))
    // Most words of Vietnamese have two syllables: an even phrase is less often cut through one.
    .sort((a, b) => b.from - a.from || b.whole - a.whole || (a.length % 2) - (b.length % 2) || b.length - a.length || (a.key < b.key ? -1 : 1))
    .slice(0, mostCandidates)
    .map(({ key }) => shown.get(key)!);
}

interface Trial {
  readonly phrase: string;
  readonly weight: number;
  readonly catalogue: Catalogue;
  readonly fixed: number;
}

/** The cue that sets most right with the least weight and changes nothing else; `null` when none does. */
function bestCue(code: string, candidates: readonly string[], wrong: readonly Case[], cases: readonly Case[], catalogue: Catalogue): Trial | null {
  let best: Trial | null = null;
  for (const phrase of candidates) {
    if (!wrong.some(({ words }) => says(words, phrase))) continue;
    const heard = cases.filter(({ words }) => says(words, phrase));
    const before = heard.map(({ correction }) => judged(correction, catalogue));
    for (const weight of weights) {
      const trial = withCue(catalogue, code, phrase, weight);
      if (trial === null) break;
      const after = heard.map(({ correction }) => judged(correction, trial));
      const harms = heard.some(({ correction }, i) => after[i] !== before[i] && after[i] !== correction.corrected);
      const fixed = heard.filter(({ correction }, i) => after[i] === correction.corrected && before[i] !== correction.corrected).length;
      if (harms || fixed === 0) continue;
      if (best === null || fixed > best.fixed || (fixed === best.fixed && weight < best.weight)) best = { phrase, weight, catalogue: trial, fixed };
    }
  }
  return best;
}

/** A cue the entry has already is made heavier, never doubled; `null` when it is as heavy already. */
function withCue(catalogue: Catalogue, code: string, phrase: string, weight: number): Catalogue | null {
  const entry = catalogue.entries.find((one) => one.code === code)!;
  const known = entry.cues.subject.find((cue) => fold(cue.phrase) === fold(phrase));
  if (known && known.weight >= weight) return null;
  const subject = [...entry.cues.subject.filter((cue) => cue !== known), { phrase: known?.phrase ?? phrase, weight }];
  return { ...catalogue, entries: catalogue.entries.map((one) => (one === entry ? { ...entry, cues: { ...entry.cues, subject } } : one)) };
}

function hasPhrase({ corrected }: Correction, words: SubjectWords, cases: readonly Case[]): boolean {
  const others = cases.filter(({ correction }) => correction.corrected !== corrected);
  const own = cases.filter(({ correction, words: theirs }) => correction.corrected === corrected && theirs.said !== words.said);
  return phrasesOf(words).some((phrase) => own.some((one) => says(one.words, phrase)) && !others.some((one) => says(one.words, phrase)));
}

/** What a mail with nothing but this subject is judged to be. */
function judged({ subject, from }: Correction, catalogue: Catalogue): string | null {
  const mail = {
    from: from === "" ? null : { address: from, name: "" },
    sender: null,
    recipients: [],
    recipientsComplete: true,
    subject,
    body: { ownText: "", quotedText: "" },
    attachments: [],
    supplied: null,
  };
  return classifyMail(mail, catalogue).message.entry;
}
