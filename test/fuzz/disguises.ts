import { domainToASCII } from "node:url";
import type { Random } from "../support/makers/random";

/** Letters of other alphabets that are taken for those of a domain; chosen from UTS #39 by hand, not from the product's own table. */
const alphabets = {
  cyrillic: { a: "а", c: "с", d: "ԁ", e: "е", g: "ԍ", h: "һн", i: "і", j: "ј", m: "мМ", n: "п", o: "оО", s: "ѕЅ", t: "тТ", v: "ѵѴ" },
  greek: { a: "α", e: "ε", i: "ι", j: "ϳ", n: "ηΝ", o: "οΟσ", t: "τΤ", v: "ν" },
  armenian: { g: "ց", h: "հ", j: "յ", n: "ոռ", o: "օՕ" },
  "small-capitals": { a: "ᴀ", d: "ᴅ", g: "ɢ", h: "ʜ", j: "ᴊ", m: "ᴍ", n: "ɴ", o: "ᴏ", s: "ꜱ", t: "ᴛ", v: "ᴠ" },
  "latin-letters": { a: "ɑ", d: "đð", g: "ɡǥ", h: "ħ", j: "ɉȷ", m: "ɱ", o: "øɵ", v: "ʋ" },
  digits: { a: "4", g: "69", o: "0", s: "5", t: "7" },
  /** Not in the product's table: one of them is noticed, several are not. */
  rare: { d: "ժɖ", h: "ɦ", j: "ʝ", m: "ᗰ", n: "ƞɲ", s: "ʂՏ", t: "ŧƭէ", v: "ᐯ" },
  noughts: { o: "٥०๐໐၀ഠ" },
} satisfies Record<string, Record<string, string>>;

export type Alphabet = keyof typeof alphabets;
export const alphabetNames = Object.keys(alphabets) as readonly Alphabet[];

/** A domain with one or more of its letters taken from elsewhere; never the domain itself. */
export function inOtherLetters(domain: string, alphabet: Alphabet, random: Random): string {
  return changed(domain, random, (letter) => [...((alphabets[alphabet] as Record<string, string>)[letter] ?? "")], alphabet === "rare" ? [0] : undefined);
}

const marks = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0302", "\u0306", "\u031b", "\u0308", "\u0327", "\u0335", "\u20d2", "\u1dc4"];

/** Letters with marks above, below and through, composed where there is such a letter or not. */
export function withMarks(domain: string, random: Random): string {
  return changed(domain, random, (letter) => (letter === "." ? [] : marks.map((mark) => letter + mark))).normalize(random.pick(["NFC", "NFD"]));
}

/** First letters of full-width, mathematical and enclosed alphabets: all of them stand for a to z. */
const forms = [0xff41, 0x1d41a, 0x1d44e, 0x1d482, 0x1d4b6, 0x1d4ea, 0x1d51e, 0x1d552, 0x1d586, 0x1d5ba, 0x1d68a, 0x24d0];

export function inOtherForms(domain: string, random: Random): string {
  const first = random.pick(forms);
  return changed(domain, random, (letter) => [letter === "." ? "" : String.fromCodePoint(first + letter.charCodeAt(0) - 97)].filter((char) => /[\p{L}\p{So}]/u.test(char)));
}

/** What two letters look like, and one that falls into two. */
const joined: readonly (readonly [string, string])[] = [["m", "rn"], ["d", "cl"]];

export function inJoinedLetters(domain: string, random: Random): string {
  const [letter, pair] = random.pick(joined.filter(([one]) => domain.includes(one)));
  return domain.replace(letter, pair);
}

const dots = ["\u3002", "\uff0e", "\uff61", "\u00b7", "\u2022", "\u2024", "\ufe52"];

export function withOtherDots(domain: string, random: Random): string {
  return changed(domain, random, (char) => (char === "." ? dots : []));
}

/** One letter put in or left out, or two that stand side by side exchanged. */
export function oneLetterOff(domain: string, random: Random): string {
  const name = domain.indexOf(".");
  const at = random.below(name);
  const letter = String.fromCharCode(97 + random.below(26));
  const swapped = domain.slice(0, at) + domain[at + 1]! + domain[at]! + domain.slice(at + 2);
  const made = random.pick([domain.slice(0, at) + letter + domain.slice(at), domain.slice(0, at) + domain.slice(at + 1), at + 1 < name ? swapped : `${letter}${domain}`]);
  return made === domain ? `${letter}${domain}` : made;
}

/** The labels as they travel (RFC 3492, by Node's own encoder); `null` where that makes the domain itself or nothing. */
export function asPunycode(host: string, domain: string): string | null {
  const encoded = domainToASCII(host);
  return encoded === domain || !encoded.includes("xn--") ? null : encoded;
}

/** At least one character becomes another of those `choices` allows. */
function changed(text: string, random: Random, choices: (char: string) => readonly string[], shares: readonly number[] = [0, 0.3, 1]): string {
  const chars = [...text];
  const places = chars.flatMap((char, at) => (choices(char).length > 0 ? [at] : []));
  if (places.length === 0) throw new Error(`nothing to change in ${text}`);
  const sure = random.pick(places);
  const share = random.pick(shares);
  return chars.map((char, at) => (at === sure || (places.includes(at) && random.chance(share)) ? random.pick(choices(char)) : char)).join("");
}
