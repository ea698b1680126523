import type { Catalogue, CatalogueEntry, Exclusion } from "../catalogue";
import type { Candidate, EntryJudgement, Reason } from "../classification";
import { confidenceIn } from "./confidence";
import { phraseEvidence } from "./phrase-evidence";
import type { Seen } from "./seen";
import type { SpokenWords } from "./spoken-words";
import { itemsOf, type Weight } from "./weigh";

/** Which entries come into question: drafts under consultation are judged among themselves, and nothing else is one. */
export type Candidates = "documents" | "drafts";

/** Scores are in the unit of a cue's weight. */
const typeFits = 2;
const typeDiffers = -4.5;
/** What "not a catalogue document" has to be beaten by, while nothing but words speaks for an entry. */
const nothing = 2.6;
/** An exclusion wins over every entry. */
const exclusionLead = 1.5;
/** So many candidates are told with their reasons. */
const mostTold = 4;

interface Scored {
  readonly item: CatalogueEntry | Exclusion | null;
  readonly score: number;
  readonly base: number;
  readonly weight: Weight | null;
}

/**
 * The entry a document belongs to, with its confidence, the runners-up and the words it rests on.
 * `doubt` is how everyday the mail around it sounds: words alone then have to say more.
 */
export function judge(seen: Seen, weights: readonly Weight[], catalogue: Catalogue, candidates: Candidates, doubt: number): EntryJudgement {
  const scored: Scored[] = [];
  itemsOf(catalogue).forEach((item, owner) => {
    const one = score(item, weights[owner]!, seen, candidates);
    if (one) scored.push(one);
  });
  const nullScore = nothing * (1 - seen.typeCertainty) + doubt * (1 - seen.formality);
  scored.push({ item: null, score: nullScore, base: nullScore, weight: null });
  scored.sort((a, b) => b.score - a.score);

  const shares = confidenceIn(scored.map(({ score }) => score));
  const best = scored[0]!;
  const chosen = isEntry(best) ? best : null;
  const told = scored.map((one, i): Candidate => ({ entry: isEntry(one) ? one.item!.code : null, confidence: shares[i]!, score: round(one.score), reasons: i < mostTold ? reasonsOf(one, seen, doubt) : [] }));
  return {
    entry: chosen && chosen.item!.code,
    confidence: chosen ? shares[0]! : Math.min(0.99, round(told.reduce((sum, one) => sum + (one.entry === null ? one.confidence : 0), 0))),
    alternatives: told.filter((one, i) => scored[i] !== chosen && one.entry !== null && one.confidence >= 0.01).slice(0, 3).map(({ entry, confidence }) => ({ entry: entry!, confidence })),
    evidence: chosen && chosen.weight ? phraseEvidence(chosen.weight.heard) : [],
    considered: told.slice(0, mostTold),
  };
}

/** What the catalogue ignores is no entry: a mail that sounds like it carries nothing. */
function isEntry({ item }: Scored): boolean {
  return item !== null && !("effect" in item && item.effect === "ignore");
}

function score(item: CatalogueEntry | Exclusion, weight: Weight, seen: Seen, candidates: Candidates): Scored | null {
  const { subject, text } = weight;
  // A stop is a mark on the page, never a word; marks are judged before this.
  if ("effect" in item) {
    // What bears a number is no everyday mail, whatever it speaks of: a notice about passwords is a notice.
    if (item.effect === "stop" || candidates === "drafts" || subject <= 0 || (item.effect === "ignore" && seen.numbered)) return null;
    return { item, score: subject + text + exclusionLead, base: exclusionLead, weight };
  }
  if ((item.role === "consultation-draft") !== (candidates === "drafts")) return null;
  const fit = candidates === "drafts" || item.types.length === 0 || seen.type === null ? 0 : item.types.indexOf(seen.type) >= 0 ? typeFits : typeDiffers;
  const base = fit * seen.typeCertainty;
  return fit > 0 || subject > 0 || text > 0 || candidates === "drafts" ? { item, score: base + subject + text, base, weight } : null;
}

function reasonsOf({ item, base, weight }: Scored, seen: Seen, doubt: number): readonly Reason[] {
  if (item === null) {
    const alone = { kind: "nothing" as const, points: round(nothing * (1 - seen.typeCertainty)), text: "", where: "" };
    const tone = { kind: "everyday" as const, points: round(doubt * (1 - seen.formality)), text: "", where: "" };
    return [alone, tone].filter(({ points }) => points > 0);
  }
  const reasons: Reason[] = [];
  if ("effect" in item) reasons.push({ kind: "exclusion", points: base, text: "", where: "" });
  else if (base !== 0) reasons.push({ kind: base > 0 ? "type-fits" : "type-differs", points: round(base), text: seen.type || "", where: "" });
  const heard = weight ? weight.heard.slice().sort((a, b) => Math.abs(b.points) - Math.abs(a.points)) : [];
  for (const { hit, words, passage, points } of heard) {
    reasons.push({ kind: points < 0 ? "against" : "phrase", points: round(points), text: saidIn(hit.from, hit.to, words), where: passage.where });
  }
  const fromText = weight ? heard.reduce((sum, cue) => sum + (cue.passage.kind === "text" ? cue.points : 0), 0) : 0;
  if (weight && Math.abs(weight.text - fromText) > 0.005) reasons.push({ kind: "text-limit", points: round(weight.text - fromText), text: "", where: "" });
  return reasons;
}

/** The words of a phrase as they stand there; those of the type's name, which the passage does not hold, as they are compared. */
function saidIn(from: number, to: number, { text, folded, starts, ends }: SpokenWords): string {
  let said = "";
  for (let i = from; i < to; i++) if (starts[i]! < 0) said += (said === "" ? "" : " ") + folded[i];
  const first = starts.slice(from, to).filter((start) => start >= 0)[0];
  return first === undefined ? said : (said === "" ? "" : said + " ") + text.slice(first, ends[to - 1]);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
