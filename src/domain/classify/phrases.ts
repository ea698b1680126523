import type { Catalogue, Cue } from "../catalogue";
import { fold } from "../fold";
import { isTidy } from "../fold-quickly";
import { isNear, isSyllable, meantAmong, type Hand, type Meant } from "./misspelt";
import { spokenWords, type SpokenWords } from "./spoken-words";

/** What a phrase speaks for: one entry or exclusion of the catalogue, by its place in it. */
export interface Voice {
  readonly owner: number;
  readonly kind: "subject" | "text" | "against";
  readonly weight: number;
  /** As the catalogue writes it. */
  readonly phrase: string;
  /** Its words with their diacritics, as `withMarks` gives them: "chuyến công tác" is not "chuyển công tác". */
  readonly words: readonly string[];
  /** The same as they are written, for a slip is near to that. */
  readonly written: readonly string[];
  /** The same without their marks, as they are sought. */
  readonly plain: readonly string[];
}

/**
 * Hears a cue: what it speaks for, and where it stands, in words: the first, and the one after the last. `misspelt`: one of its
 * words is written wrongly; `otherMarks`: one has other diacritics than the cue, and is another word or carelessly written.
 * Parameters and no object: a mail says dozens of cues.
 */
export type Listener = (voice: Voice, from: number, to: number, misspelt: boolean, otherMarks: boolean) => void;

interface Node {
  /** By the number of the word in the vocabulary. */
  readonly next: Map<number, Node>;
  /** Where any number leads, and where any words do. */
  number: Node | null;
  gap: Node | null;
  /** Which kinds of voice it leads to, itself or further on. */
  kinds: number;
  readonly voices: Voice[];
}

interface Beginning {
  readonly nodes: readonly Node[];
  readonly near: readonly Node[];
}

/** What is known of a word of a text: worked out once for all the texts that say it. */
interface Known {
  /** Its number among the words of all cues; -1 for most words. */
  readonly id: number;
  readonly isNumber: boolean;
  /** The cues that it begins, or may begin where it is misspelt; `null`, as for most words, where there are none. */
  readonly beginning: Record<Hand, Beginning | null | undefined>;
  /** The numbers of the words it may be a slip of. */
  readonly meant: Record<Hand, readonly number[] | undefined>;
}

interface Planted {
  readonly root: Node;
  /** The words of all cues as they are sought, each with its number. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The words of all cues, with their diacritics: none is a slip of another. */
  readonly written: Readonly<Record<string, true>>;
  /** Of words met before. */
  readonly known: Map<string, Known>;
  readonly meant: Readonly<Record<Hand, Meant>>;
}

/** The kinds of voice that a passage is asked for, each a bit: what only leads to others need not be followed. */
const bitOf: Readonly<Record<Voice["kind"], number>> = { subject: 1, text: 2, against: 4 };
export const inSubject = bitOf.subject | bitOf.against;
export const inText = bitOf.text | bitOf.against;
const anywhere = inSubject | inText;

/** "#" in a cue stands for any number: "tháng #". */
const anyNumber = "#";
/** "*" in a cue stands for some words, or none: "báo cáo * quý #". */
const anyWords = "*";
const mostAnyWords = 7;

/** The cues of the whole catalogue as one trie over folded words. Entries come first, then exclusions. */
function plantCues(catalogue: Catalogue): Planted {
  const root = newNode();
  const vocabulary = new Map<string, number>();
  const written: Record<string, true> = {};
  const plant = (cues: readonly Cue[], kind: Voice["kind"], owner: number) => {
    for (const cue of cues) {
      let node = root;
      const path: Node[] = [];
      const composed = cue.phrase.normalize("NFC").toLowerCase().split(/\s+/);
      for (const word of composed) written[word] = true;
      for (const word of wordsOfCue(cue)) {
        if (word === anyNumber) node = node.number || (node.number = newNode());
        else if (word === anyWords) node = node.gap || (node.gap = newNode());
        else {
          let id = vocabulary.get(word);
          if (id === undefined) vocabulary.set(word, (id = vocabulary.size));
          let next = node.next.get(id);
          if (!next) node.next.set(id, (next = newNode()));
          node = next;
        }
        path.push(node);
      }
      for (const passed of path) passed.kinds |= bitOf[kind];
      if (node !== root) node.voices.push({ owner, kind, weight: cue.weight, phrase: cue.phrase, words: markedWords(cue), written: composed, plain: markedWords(cue).map(fold) });
    }
  };
  [...catalogue.entries, ...catalogue.exclusions].forEach(({ cues }, owner) => {
    plant(cues.subject, "subject", owner);
    plant(cues.text, "text", owner);
    plant(cues.against, "against", owner);
  });
  const words: string[] = [];
  vocabulary.forEach((_, word) => words.push(word));
  return { root, vocabulary, written, known: new Map(), meant: { keyed: meantAmong(words), titled: meantAmong(words, "titled"), recognised: meantAmong(words, "recognised") } };
}

function newNode(): Node {
  return { next: new Map(), number: null, gap: null, kinds: 0, voices: [] };
}

function wordsOfCue({ phrase }: Cue): readonly string[] {
  return phrase.split(/([#*])/).reduce<readonly string[]>((words, piece) => words.concat(piece === anyNumber || piece === anyWords ? piece : spokenWords(piece).folded), []);
}

function markedWords({ phrase }: Cue): readonly string[] {
  return phrase.split(/[\s#*]+/).filter((word) => word !== "").map(withMarks);
}

/** Forms of words met before: a language has some thousands, a hostile text as many as it likes. */
const forms = new Map<string, string>();
const mostForms = 10000;

/** A word's letters and then its marks, so that "hoà" and "hòa" are the same. */
function withMarks(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const apart = word.toLowerCase().normalize("NFD");
  const marks = apart.match(/[\u0300-\u036f]/g);
  const form = marks ? apart.replace(/[\u0300-\u036f]/g, "") + marks.sort().join("") : apart;
  if (forms.size > mostForms) forms.clear();
  if (word.length <= longestForm) forms.set(word, form);
  return form;
}

const longestForm = 12;

const planted = new WeakMap<Catalogue, Planted>();

/** Calls `say` for every cue of these kinds that a text says; in a phrase of several words one may be misspelt. */
export function hear(catalogue: Catalogue, words: SpokenWords, hand: Hand, say: Listener, kinds = anywhere): void {
  const { text, folded, starts, ends } = words;
  if (folded.length === 0) return;
  let planting = planted.get(catalogue);
  if (!planting) planted.set(catalogue, (planting = plantCues(catalogue)));
  const cues = planting;
  const known: Known[] = [];
  for (const word of folded) known.push(knownOf(word, cues));

  const meantAt = (at: number): readonly number[] => {
    const one = known[at]!;
    return one.meant[hand] || (one.meant[hand] = cues.meant[hand](folded[at]!).map((word) => cues.vocabulary.get(word)!));
  };
  /** In a title a word that some cue writes just so is meant as it stands. */
  const isWritten = (at: number): boolean => hand === "titled" && Boolean(cues.written[composedAt(words, at)]);

  const writtenAs: string[] = [];
  const writtenAt = (at: number) => writtenAs[at] || (writtenAs[at] = starts[at]! < 0 ? folded[at]! : withMarks(text.slice(starts[at], ends[at])));
  /** Whether a word that has diacritics has others than the cue. Without them it may be any word that folds to it, and so may one in which a letter is wrong. */
  const hasOtherMarks = ({ words: wanted, plain }: Voice, from: number, to: number): boolean => {
    for (let at = from, i = 0; at < to && i < wanted.length; at++) {
      // Numbers and the words of a gap stand for no word of the cue.
      if (plain[i] !== folded[at]) continue;
      const written = writtenAt(at);
      if (written !== folded[at] && written !== wanted[i]) return true;
      i++;
    }
    return false;
  };

  const follow = (node: Node, from: number, to: number, misspelt: boolean): void => {
    if ((node.kinds & kinds) === 0) return;
    if (node.voices.length > 0 && !(misspelt && to - from < 2)) {
      for (const voice of node.voices) {
        if ((bitOf[voice.kind] & kinds) === 0) continue;
        if (misspelt && hand === "titled" && !isSlip(voice, words, from, to)) continue;
        const otherMarks = hasOtherMarks(voice, from, to);
        if (!(otherMarks && voice.words.length === 1)) say(voice, from, to, misspelt, otherMarks);
      }
    }
    if (to >= known.length) return;
    const { id, isNumber } = known[to]!;
    if (node.next.size > 0) {
      const next = id < 0 ? undefined : node.next.get(id);
      if (next) follow(next, from, to + 1, misspelt);
      else if (!misspelt) {
        for (const other of meantAt(to)) {
          const near = node.next.get(other);
          if (!near) continue;
          if (isWritten(to)) break;
          follow(near, from, to + 1, true);
        }
      }
    }
    if (isNumber && node.number) follow(node.number, from, to + 1, misspelt);
    const { gap } = node;
    if (gap === null) return;
    for (let at = to; at <= to + mostAnyWords && at < known.length; at++) {
      const after = known[at]!;
      const named = after.id < 0 ? undefined : gap.next.get(after.id);
      if (named) follow(named, from, at + 1, misspelt);
      if (after.isNumber && gap.number) follow(gap.number, from, at + 1, misspelt);
    }
  };
  for (let from = 0; from < known.length; from++) {
    const word = known[from]!;
    let beginning = word.beginning[hand];
    if (beginning === undefined) word.beginning[hand] = beginning = beginningOf(word, folded[from]!, hand, cues);
    if (beginning === null) continue;
    for (const node of beginning.nodes) follow(node, from, from + 1, false);
    if (beginning.near.length > 0 && isWritten(from)) continue;
    for (const node of beginning.near) follow(node, from, from + 1, true);
  }
}

function knownOf(word: string, { vocabulary, known }: Planted): Known {
  const before = known.get(word);
  if (before) return before;
  if (known.size > mostForms) known.clear();
  const id = vocabulary.get(word);
  const one: Known = {
    id: id === undefined ? -1 : id,
    isNumber: isNumber(word),
    beginning: { keyed: undefined, titled: undefined, recognised: undefined },
    meant: { keyed: undefined, titled: undefined, recognised: undefined },
  };
  known.set(word, one);
  return one;
}

/**
 * Whether the odd word of a title is no word at all, or the cue's but for a letter with its marks, beside others as the cue writes
 * them. The type's name before the title is no such other: "Công văn dời" is no "công văn mời".
 */
function isSlip({ plain, words: marked, written: wanted }: Voice, words: SpokenWords, from: number, to: number): boolean {
  const { text, folded, starts, ends } = words;
  if (plain.length !== to - from) return folded.slice(from, to).some((word) => !isNumber(word) && !isSyllable(word));
  const odd = plain.map((word, i) => word === folded[from + i]).indexOf(false);
  if (odd < 0 || !isSyllable(folded[from + odd]!)) return true;
  const others = plain.map((_, i) => i).filter((i) => i !== odd && starts[from + i]! >= 0);
  const isAsWritten = (i: number): boolean => {
    const form = withMarks(text.slice(starts[from + i], ends[from + i]));
    return form === plain[i] || form === marked[i];
  };
  return others.length > 0 && isNear(composedAt(words, from + odd), wanted[odd]!) && others.every(isAsWritten);
}

function composedAt({ text, folded, starts, ends }: SpokenWords, at: number): string {
  if (starts[at]! < 0) return folded[at]!;
  const word = text.slice(starts[at], ends[at]).toLowerCase();
  return isTidy(word) ? word : word.normalize("NFC");
}

/** A word leads to the cues that name it; a number also to those of any number. */
function beginningOf({ id, isNumber }: Known, word: string, hand: Hand, { root, vocabulary, meant }: Planted): Beginning | null {
  const nodes = [id < 0 ? null : root.next.get(id), isNumber ? root.number : null].filter(isNode);
  const near = nodes.length > 0 ? [] : meant[hand](word).map((other) => root.next.get(vocabulary.get(other)!)).filter(isNode);
  return nodes.length > 0 || near.length > 0 ? { nodes, near } : null;
}

function isNode(node: Node | null | undefined): node is Node {
  return Boolean(node);
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 && /^\d+$/.test(word);
}
