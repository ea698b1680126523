import type { Catalogue, CatalogueEntry, Exclusion } from "../catalogue";
import type { DocumentType } from "../document";
import { documentsAskedFor } from "./asked-for";
import { isSyllable, type Hand } from "./misspelt";
import { hear, inSubject, inText, type Voice } from "./phrases";
import type { Passage, Seen } from "./seen";
import { spokenWords, type SpokenWords } from "./spoken-words";

/** Running text alone never makes a document: it may only tip the balance. */
const mostFromText = 2;
/** What a document is stands at the front of its subject line; what it mentions comes later. */
const frontWords = 9;
const laterFactor = 0.5;
/** Against what running text says half as much as for it. */
const againstInText = 0.5;
const misspeltFactor: Readonly<Record<Hand, number>> = { keyed: 0.8, titled: 0.9, recognised: 0.8 };
/** In a text that nobody keyed by hand the marks of a letter are what is read wrong first. */
const otherMarksFactor = 0.65;

/** A phrase of the catalogue that a document says, with what it adds. */
export interface HeardCue {
  readonly voice: Voice;
  readonly passage: Passage;
  readonly words: SpokenWords;
  /** Where it stands among the words: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** In the unit of a cue's weight; below nothing for a phrase that speaks against the entry. */
  readonly points: number;
}

/** What speaks for one entry or exclusion, and against it. */
export interface Weight {
  readonly subject: number;
  /** Already held within what running text may add. */
  readonly text: number;
  /** What running text says, without that limit. */
  readonly talk: number;
  readonly heard: readonly HeardCue[];
}

interface Weighing extends Weight {
  subject: number;
  text: number;
  talk: number;
  readonly heard: HeardCue[];
}

/** Entries first, then exclusions: by this place a cue knows its owner. */
export function itemsOf(catalogue: Catalogue): readonly (CatalogueEntry | Exclusion)[] {
  let items = known.get(catalogue);
  if (!items) known.set(catalogue, (items = [...catalogue.entries, ...catalogue.exclusions]));
  return items;
}

const known = new WeakMap<Catalogue, readonly (CatalogueEntry | Exclusion)[]>();
const unheard: Weight = { subject: 0, text: 0, talk: 0, heard: [] };

/** What the words of a document say for and against each item of the catalogue, in the order of `itemsOf`. */
export function weighWords(seen: Seen, catalogue: Catalogue): readonly Weight[] {
  // A phrase counts once, where it counts most.
  const strongest = new Map<Voice, HeardCue>();
  const items = itemsOf(catalogue);
  for (const passage of seen.passages) {
    const words = spokenWords(passage.text, passage.lead);
    if (words.folded.length === 0) continue;
    let leadWords = 0;
    while (words.starts[leadWords]! < 0) leadWords++;
    const hand: Hand = passage.recognised ? "recognised" : passage.isTitle && isHasty(words) ? "titled" : "keyed";
    // What is asked for is not what this is; a report that speaks of one it was asked for stays a report.
    const asked = documentsAskedFor(words, passage.kind === "text").filter(({ type }) => type !== seen.type);
    hear(catalogue, words, hand, (voice, from, to, misspelt, otherMarks) => {
      if (asked.length > 0 && voice.kind !== "against" && asked.some((one) => from >= one.from && from < one.to && isOfType(items[voice.owner]!, one.type))) return;
      const place = passage.kind === "subject" && from >= frontWords + leadWords ? laterFactor : 1;
      const size = voice.weight * passage.factor * place * (passage.kind === "text" && voice.kind === "against" ? againstInText : 1) * (misspelt ? misspeltFactor[hand] : 1) * (otherMarks && !passage.recognised ? otherMarksFactor : 1);
      const before = strongest.get(voice);
      if (before && Math.abs(before.points) >= size) return;
      strongest.set(voice, { voice, passage, words, from, to, points: voice.kind === "against" ? -size : size });
    }, passage.kind === "text" ? inText : inSubject);
  }

  const weights = items.map((): Weight => unheard);
  const sums: (Weighing | undefined)[] = [];
  strongest.forEach((cue) => {
    const { owner } = cue.voice;
    let sum = sums[owner];
    if (!sum) weights[owner] = sums[owner] = sum = { subject: 0, text: 0, talk: 0, heard: [] };
    if (cue.passage.kind === "subject") sum.subject += cue.points;
    else {
      sum.talk += cue.points;
      sum.text = Math.max(-mostFromText, Math.min(mostFromText, sum.talk));
    }
    sum.heard.push(cue);
  });
  return weights;
}

function isOfType(item: CatalogueEntry | Exclusion, type: DocumentType): boolean {
  return "types" in item && item.types.indexOf(type) >= 0;
}

/** Where one word is none, others may be slips too; a title written with care is taken at its word. Abbreviations have no vowel. */
function isHasty({ folded }: SpokenWords): boolean {
  return folded.some((word) => {
    const known = isOdd.get(word);
    if (known !== undefined) return known;
    const odd = word.length > 2 && /^[a-z]*[aeiouy][a-z]*$/.test(word) && !/^u?[^aeiouy]+$/.test(word) && !isSyllable(word);
    if (isOdd.size > mostKnown) isOdd.clear();
    isOdd.set(word, odd);
    return odd;
  });
}

/** Of words met before. */
const isOdd = new Map<string, boolean>();
const mostKnown = 4000;

/** How everyday a mail sounds, by the cues of what the catalogue ignores. */
export function everydayTone(weights: readonly Weight[], catalogue: Catalogue): number {
  return itemsOf(catalogue).reduce((tone, item, owner) => {
    const { subject, talk } = weights[owner] || unheard;
    return "effect" in item && item.effect === "ignore" ? Math.max(tone, subject + talk) : tone;
  }, 0);
}
