import type { Catalogue, CatalogueEntry, Cue, Cues, Exclusion } from "../domain/catalogue";
import { consequenceOf } from "../domain/classify/consequence";
import { fold } from "../domain/fold";
import type { Policy } from "../domain/policy";
import type { ReducedCues, ReducedRules } from "./reduced";

/**
 * The rules as small as the checks at send can do with: names, English and notes are left out, phrases are folded already
 * (in ASCII, which the built file keeps short). Made at build time, and for the session data of each mail. Built in, personal
 * mailboxes are outside ones like others, and everyday words (effect "ignore") are left out: neither changes a decision there.
 */
export function reduceRules(policy: Policy, catalogue: Catalogue, builtIn = false): ReducedRules {
  // Until a pane has said who is in the pilot, nobody is. Switched off, rules are as short as they come: nothing may keep them from being noted.
  if (!policy.enabled || policy.pilot) return switchedOff(policy);
  return {
    v: 1,
    policy: {
      enabled: true,
      issuedDomains: policy.issuedDomains,
      units: builtIn ? [["", policy.units.reduce<readonly string[]>((all, { mailboxes }) => all.concat(mailboxes), [])]] : policy.units.map(({ code, mailboxes }) => [code, mailboxes]),
      publicationMailboxes: policy.publicationMailboxes,
      editorialBoard: policy.editorialBoard,
      stateSuffixes: policy.stateSuffixes,
      personalProviders: builtIn ? [] : policy.personalProviders,
      denied: policy.denied.map(({ address, note }) => [address, builtIn ? "" : note]),
      severities: policy.severities,
      whenCheckFails: policy.whenCheckFails,
    },
    catalogue: {
      entries: kinsOf(catalogue.entries).map((kin) => {
        const { destinations, supply, role } = kin[0]!;
        const types = kin.reduce<readonly string[]>((all, one) => all.concat(one.types.length > 0 ? one.types : [""]), []);
        return [kin.map(({ code }) => code).join(" "), types.join(" "), destinations.indexOf("portal") >= 0 ? 1 : 0, supply ? 1 : 0, role, ...cuesOf(kin, builtIn)];
      }),
      exclusions: kinsOf(catalogue.exclusions.filter(({ effect }) => !builtIn || effect !== "ignore")).map((kin) => [kin.map(({ code }) => code).join(" "), kin[0]!.effect, ...cuesOf(kin, builtIn)]),
    },
  };
}

function switchedOff({ issuedDomains }: Policy): ReducedRules {
  return {
    v: 1,
    policy: { enabled: false, issuedDomains, units: [], publicationMailboxes: [], editorialBoard: [], stateSuffixes: [], personalProviders: [], denied: [], severities: {}, whenCheckFails: "let-go" },
    catalogue: { entries: [], exclusions: [] },
  };
}

/** Characters: the session of a mail takes no longer ones (`outlook/session-notes`), the mailbox hardly. */
const mostForSend = 24000;

/** The reduced rules as they are left for the send event; where a ministry of hundreds of units is too much, as short as those built in. */
export function rulesForSend(policy: Policy, catalogue: Catalogue): string {
  const whole = JSON.stringify(reduceRules(policy, catalogue));
  return whole.length > mostForSend ? JSON.stringify(reduceRules(policy, catalogue, true)) : whole;
}

/** At send entries of one consequence are one (`consequenceOf`): they share their cues. */
function kinsOf<T extends CatalogueEntry | Exclusion>(items: readonly T[]): readonly (readonly T[])[] {
  const consequences = items.map(consequenceOf);
  return items.filter((_, i) => consequences.indexOf(consequences[i]!) === i).map((first) => items.filter((_, i) => consequences[i] === consequenceOf(first)));
}

/** So many entries together have cues enough: the weak ones, and those that tell them from each other, are left out. */
const many = 3;
const weak = 2;

/** Built in are only the cues that decide alone: those rules serve until the pane was opened once, and type and number say the rest. */
const decisive = { subject: 4, text: 9, against: 9 };
/** Where no check at send turns on the role, an entry only is to be supplied or not: its type and number say enough. */
const decisiveAlone = 9;

function cuesOf(kin: readonly (CatalogueEntry | Exclusion)[], builtIn: boolean): [ReducedCues, ReducedCues, ReducedCues] {
  const gathered = (kind: keyof Cues) => kin.reduce<readonly Cue[]>((all, one) => all.concat(one.cues[kind]), []);
  const isPlain = kin.every((one) => "role" in one && (one.role === null || one.role === "periodic-report"));
  const least = (kind: keyof Cues) => (!builtIn ? 0 : isPlain && kind === "subject" ? decisiveAlone : decisive[kind]);
  const isMany = kin.length > many;
  return [
    byWeight(isMany && builtIn ? [] : gathered("subject"), isMany ? weak : least("subject")),
    byWeight(isMany ? [] : gathered("text"), least("text")),
    byWeight(isMany ? [] : gathered("against"), least("against")),
  ];
}

/**
 * {2: "giay moi|moi hop"}: weights in halves; a phrase said twice has its greater weight, and one that holds a shorter strong one
 * is left out.
 */
function byWeight(cues: readonly Cue[], weakest: number): ReducedCues {
  const weights: Record<string, number> = {};
  for (const { phrase, weight } of cues) {
    // At send phrases are sought word by word; one with a gap waits for the pane.
    if (phrase.indexOf("*") >= 0) continue;
    const folded = fold(phrase).replace(/[^a-z0-9#]+/g, " ").trim();
    weights[folded] = Math.max(weights[folded] || 0, Math.min(9, Math.round(weight * 2)) / 2);
  }
  const isCovered = (phrase: string) => Object.keys(weights).some((part) => part !== phrase && weights[part]! >= Math.max(1, weakest) && ` ${phrase} `.indexOf(` ${part} `) >= 0);
  const groups: Record<string, string> = {};
  for (const phrase of Object.keys(weights).sort()) {
    const weight = weights[phrase]!;
    if (weight < weakest || isCovered(phrase)) continue;
    groups[weight] = groups[weight] === undefined ? phrase : `${groups[weight]}|${phrase}`;
  }
  return groups;
}
