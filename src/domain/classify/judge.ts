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
/** The same for a draft: that it is one, its mark or name says. */
const noDraft = 0.7;
/** An exclusion wins over every entry. */
const exclusionLead = 2;
/** From here on a type makes everyday words lead less. */
const doubtfulType = 0.35;
/** A letter that says which document it answers is a reply, whatever it is about. */
const answersAnother = 2.5;
/** Up to here only a word in a name or in a short subject says what it is: no page, no number, no title. */
const doubtfulForm = 0.7;
const leastShown = 0.01;
const mostAlternatives = 3;
/** So many candidates are told with their reasons. */
const mostTold = 3;

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
  const nullScore = (candidates === "drafts" ? noDraft : nothing) * (1 - seen.typeCertainty) + doubt * (1 - seen.formality);
  scored.push({ item: null, score: nullScore, base: nullScore, weight: null });
  scored.sort((a, b) => b.score - a.score);

  const chosen = isEntry(scored[0]!) ? scored[0]! : null;
  const isPlain = Math.max(seen.formality, seen.typeCertainty) > doubtfulForm || (chosen === null && seen.type === null && !seen.unread);
  const shares = confidenceIn(scored.map(({ score }) => score), isPlain);
  const alternatives: { entry: string; confidence: number }[] = [];
  let forNone = 0;
  scored.forEach((one, i) => {
    if (!isEntry(one)) forNone += shares[i]!;
    else if (one !== chosen && shares[i]! >= leastShown && alternatives.length < mostAlternatives) alternatives.push({ entry: one.item!.code, confidence: shares[i]! });
  });
  return {
    entry: chosen && chosen.item!.code,
    confidence: chosen ? shares[0]! : Math.min(0.99, round(forNone)),
    alternatives,
    evidence: chosen && chosen.weight ? phraseEvidence(chosen.weight.heard) : [],
    considered: scored.slice(0, mostTold).map((one, i): Candidate => ({ entry: isEntry(one) ? one.item!.code : null, confidence: shares[i]!, score: round(one.score), reasons: reasonsOf(one, seen, doubt) })),
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
    // The title of a decision may name a coffee company.
    const lead = item.effect === "ignore" ? exclusionLead * Math.min(1, (1 - seen.typeCertainty) / doubtfulType) : exclusionLead;
    return { item, score: subject + text + lead, base: lead, weight };
  }
  if ((item.role === "consultation-draft") !== (candidates === "drafts")) return null;
  const fit = candidates === "drafts" || item.types.length === 0 || seen.type === null ? 0 : item.types.indexOf(seen.type) >= 0 ? typeFits : typeDiffers;
  const base = fit * seen.typeCertainty + (isAnswer(item, seen) && fit > 0 ? answersAnother : 0);
  return fit > 0 || subject > 0 || text > 0 || candidates === "drafts" ? { item, score: base + subject + text, base, weight } : null;
}

function isAnswer({ role }: CatalogueEntry, { answers }: Seen): boolean {
  return role === "reply" && answers !== null;
}

function reasonsOf({ item, base, weight }: Scored, seen: Seen, doubt: number): readonly Reason[] {
  if (item === null) {
    const everyday = doubt * (1 - seen.formality);
    const shares = [["nothing", base - everyday], ["everyday", everyday]] as const;
    return shares.filter(([, points]) => points > 0).map(([kind, points]) => ({ kind, points: round(points), text: "", where: "" }));
  }
  const reasons: Reason[] = [];
  if ("effect" in item) reasons.push({ kind: "exclusion", points: base, text: "", where: "" });
  else {
    const answers = isAnswer(item, seen) && base > answersAnother ? answersAnother : 0;
    if (base !== 0) reasons.push({ kind: base > 0 ? "type-fits" : "type-differs", points: round(base - answers), text: seen.type || "", where: "" });
    if (answers > 0) reasons.push({ kind: "answers", points: answers, text: seen.answers || "", where: "" });
  }
  const heard = weight ? weight.heard.slice().sort((a, b) => Math.abs(b.points) - Math.abs(a.points)) : [];
  for (const { voice, from, to, words, passage, points } of heard) {
    reasons.push({ kind: points < 0 ? "against" : "phrase", points: round(points), text: saidIn(voice.phrase, from, to, words), where: passage.where });
  }
  const fromText = weight ? heard.reduce((sum, cue) => sum + (cue.passage.kind === "text" ? cue.points : 0), 0) : 0;
  if (weight && Math.abs(weight.text - fromText) > 0.005) reasons.push({ kind: "text-limit", points: round(weight.text - fromText), text: "", where: "" });
  return reasons;
}

/** The words of a phrase as they stand there; those of the type's name, which the passage does not hold, as the cue writes them. */
function saidIn(phrase: string, from: number, to: number, { text, starts, ends }: SpokenWords): string {
  if (starts[from]! >= 0) return text.slice(starts[from], ends[to - 1]);
  const places = starts.slice(from, to);
  const named = places.filter((start) => start < 0).length;
  const said = phrase.split(/[\s*]+/).slice(0, named);
  return said.concat(named < places.length ? text.slice(places[named], ends[to - 1]) : []).join(" ");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
