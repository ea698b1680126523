import type { Catalogue, CatalogueEntry, Exclusion } from "../catalogue";
import type { EntryJudgement } from "../classification";
import type { Evidence } from "../evidence";
import { hear } from "./phrases";
import type { Seen } from "./seen";

/** Which entries come into question: drafts under consultation are judged among themselves, and nothing else is one. */
export type Candidates = "documents" | "drafts";

/** Scores are in the unit of a cue's weight; e^(difference) is how much likelier one entry is than another. */
const typeFits = 2;
const typeDiffers = -4.5;
/** What "not a catalogue document" has to be beaten by, while nothing but words speaks for an entry. */
const nothing = 2.6;
/** Running text alone never makes a document: it may only tip the balance. */
const mostFromText = 2;
/** What a document is stands at the front of its subject line; what it mentions comes later. */
const frontWords = 9;
const laterFactor = 0.5;
/** An exclusion wins over every entry. */
const exclusionLead = 1.5;

interface Tally {
  subject: number;
  text: number;
  evidence: Evidence[];
}

/**
 * The entry a document belongs to, with its confidence, the runners-up and the words it rests on.
 * `doubt` is how everyday the mail around it sounds: words alone then have to say more.
 */
export function judge(seen: Seen, catalogue: Catalogue, candidates: Candidates, doubt: number): EntryJudgement {
  const all = itemsOf(catalogue);
  const tallies = tally(seen, catalogue, all.length);
  const scored = all
    .map((item, owner) => ({ item, score: score(item, tallies[owner], seen, candidates), evidence: (tallies[owner] || { evidence: [] }).evidence }))
    .filter((one) => one.score !== null) as { item: CatalogueEntry | Exclusion; score: number; evidence: Evidence[] }[];

  const nullScore = (nothing + doubt) * (1 - seen.typeCertainty);
  let total = Math.exp(nullScore);
  for (const one of scored) total += Math.exp(one.score);
  scored.sort((a, b) => b.score - a.score);

  const share = (value: number) => Math.round((Math.exp(value) / total) * 1000) / 1000;
  const best = scored[0];
  const ignored = best !== undefined && "effect" in best.item && best.item.effect === "ignore";
  const chosen = best !== undefined && !ignored && best.score > nullScore ? best : null;
  const alternatives = scored
    .filter((one) => one !== chosen && !("effect" in one.item && one.item.effect === "ignore"))
    .map((one) => ({ entry: one.item.code, confidence: share(one.score) }))
    .filter((one) => one.confidence >= 0.01)
    .slice(0, 3);
  return {
    entry: chosen && chosen.item.code,
    confidence: chosen ? share(chosen.score) : Math.max(share(nullScore), best && ignored ? share(best.score) : 0),
    alternatives,
    evidence: chosen ? strongestWords(chosen.evidence) : [],
  };
}

/** How everyday a mail sounds, by the cues of what the catalogue ignores. */
export function everydayTone(seen: Seen, catalogue: Catalogue): number {
  const all = itemsOf(catalogue);
  return tally(seen, catalogue, all.length).reduce((tone, { subject, text }, owner) => {
    const item = all[owner];
    return item && "effect" in item && item.effect === "ignore" ? Math.max(tone, subject + text) : tone;
  }, 0);
}

function itemsOf(catalogue: Catalogue): readonly (CatalogueEntry | Exclusion)[] {
  return [...catalogue.entries, ...catalogue.exclusions];
}

function score(item: CatalogueEntry | Exclusion, tally: Tally | undefined, seen: Seen, candidates: Candidates): number | null {
  const { subject, text } = tally || { subject: 0, text: 0 };
  // A stop is a mark on the page, never a word; marks are judged before this.
  if ("effect" in item) {
    // What bears a number is no everyday mail, whatever it speaks of: a notice about passwords is a notice.
    if (item.effect === "stop" || candidates === "drafts" || subject <= 0 || (item.effect === "ignore" && seen.numbered)) return null;
    return subject + text + exclusionLead;
  }
  if ((item.role === "consultation-draft") !== (candidates === "drafts")) return null;
  const base = candidates === "drafts" || item.types.length === 0 || seen.type === null ? 0 : item.types.indexOf(seen.type) >= 0 ? typeFits : typeDiffers;
  const value = base * seen.typeCertainty + subject + text;
  return base > 0 || subject > 0 || text > 0 || candidates === "drafts" ? value : null;
}

function tally(seen: Seen, catalogue: Catalogue, count: number): readonly Tally[] {
  const tallies: Tally[] = [];
  for (let i = 0; i < count; i++) tallies.push({ subject: 0, text: 0, evidence: [] });

  // A phrase counts once, where it counts most.
  const counted = new Map<object, number>();
  for (const passage of seen.passages) {
    const leadWords = passage.lead === "" ? 0 : passage.lead.split(" ").length;
    for (const hit of hear(catalogue, passage.lead === "" ? passage.text : `${passage.lead} ${passage.text}`)) {
      const { voice } = hit;
      const tally = tallies[voice.owner];
      if (!tally || (passage.kind === "text" && voice.kind === "subject") || (passage.kind === "subject" && voice.kind === "text")) continue;
      const place = passage.kind === "subject" && hit.position >= frontWords + leadWords ? laterFactor : 1;
      const weight = voice.weight * passage.factor * place * (passage.kind === "text" && voice.kind === "against" ? 0.5 : 1);
      const gain = weight - (counted.get(voice) || 0);
      if (gain <= 0) continue;
      counted.set(voice, weight);
      if (voice.kind === "against") tally[passage.kind] -= gain;
      else {
        tally[passage.kind] += gain;
        if (hit.position >= leadWords) tally.evidence.push({ kind: "phrase", text: hit.words, where: passage.where });
      }
    }
  }
  for (const tally of tallies) tally.text = Math.max(-mostFromText, Math.min(mostFromText, tally.text));
  return tallies;
}

/** Longest phrases first, without those inside them. */
function strongestWords(evidence: readonly Evidence[]): readonly Evidence[] {
  const kept: Evidence[] = [];
  for (const one of evidence.slice().sort((a, b) => b.text.length - a.text.length)) {
    if (kept.length < 4 && !kept.some((other) => other.text.toLowerCase().indexOf(one.text.toLowerCase()) >= 0)) kept.push(one);
  }
  return kept;
}
