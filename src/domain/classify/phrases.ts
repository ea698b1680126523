import type { Catalogue, Cue } from "../catalogue";
import { fold } from "../fold";
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
  readonly next: Map<string, Node>;
  readonly voices: Voice[];
}

interface Beginning {
  readonly nodes: readonly Node[];
  readonly near: readonly Node[];
}

interface Planted {
  readonly root: Node;
  /** The words of all cues, with their diacritics: none is a slip of another. */
  readonly written: Readonly<Record<string, true>>;
  /** Of words met before. */
  readonly beginnings: Readonly<Record<Hand, Map<string, Beginning | null>>>;
  readonly meant: Readonly<Record<Hand, Meant>>;
}

/** "#" in a cue stands for any number: "tháng #". */
const anyNumber = "#";
/** "*" in a cue stands for some words, or none: "báo cáo * quý #". */
const anyWords = "*";
const mostAnyWords = 7;

/** The cues of the whole catalogue as one trie over folded words. Entries come first, then exclusions. */
function plantCues(catalogue: Catalogue): Planted {
  const root: Node = { next: new Map(), voices: [] };
  const vocabulary: string[] = [];
  const written: Record<string, true> = {};
  const plant = (cues: readonly Cue[], kind: Voice["kind"], owner: number) => {
    for (const cue of cues) {
      let node = root;
      const composed = cue.phrase.normalize("NFC").toLowerCase().split(/\s+/);
      for (const word of composed) written[word] = true;
      for (const word of wordsOfCue(cue)) {
        let next = node.next.get(word);
        if (!next) node.next.set(word, (next = { next: new Map(), voices: [] }));
        if (vocabulary.indexOf(word) < 0) vocabulary.push(word);
        node = next;
      }
      if (node !== root) node.voices.push({ owner, kind, weight: cue.weight, phrase: cue.phrase, words: markedWords(cue), written: composed, plain: markedWords(cue).map(fold) });
    }
  };
  [...catalogue.entries, ...catalogue.exclusions].forEach(({ cues }, owner) => {
    plant(cues.subject, "subject", owner);
    plant(cues.text, "text", owner);
    plant(cues.against, "against", owner);
  });
  return { root, written, beginnings: { keyed: new Map(), titled: new Map(), recognised: new Map() }, meant: { keyed: meantAmong(vocabulary), titled: meantAmong(vocabulary, "titled"), recognised: meantAmong(vocabulary, "recognised") } };
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

const none: readonly string[] = [];

const planted = new WeakMap<Catalogue, Planted>();

/** Calls `say` for every cue of the catalogue that a text says; in a phrase of several words one may be misspelt. */
export function hear(catalogue: Catalogue, words: SpokenWords, hand: Hand, say: Listener): void {
  const { text, folded, starts, ends } = words;
  let cues = planted.get(catalogue);
  if (!cues) planted.set(catalogue, (cues = plantCues(catalogue)));
  const { root, written: known } = cues;
  const meant = cues.meant[hand];

  const others: (readonly string[])[] = [];
  const meantAt = (at: number, word: string) => others[at] || (others[at] = hand === "titled" && known[composedAt(words, at)] ? none : meant(word));

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
    if (node.voices.length > 0 && !(misspelt && to - from < 2)) {
      for (const voice of node.voices) {
        if (misspelt && hand === "titled" && !isSlip(voice, words, from, to)) continue;
        const otherMarks = hasOtherMarks(voice, from, to);
        if (!(otherMarks && voice.words.length === 1)) say(voice, from, to, misspelt, otherMarks);
      }
    }
    const word = folded[to];
    if (word === undefined || node.next.size === 0) return;
    const next = node.next.get(word);
    if (next) follow(next, from, to + 1, misspelt);
    else if (!misspelt) {
      for (const other of meantAt(to, word)) {
        const near = node.next.get(other);
        if (near) follow(near, from, to + 1, true);
      }
    }
    if (isNumber(word)) {
      const number = node.next.get(anyNumber);
      if (number) follow(number, from, to + 1, misspelt);
    }
    const gap = node.next.get(anyWords);
    for (let at = to; gap && at <= to + mostAnyWords && at < folded.length; at++) {
      for (const after of nodesOf(folded[at]!, gap)) follow(after, from, at + 1, misspelt);
    }
  };
  const { beginnings } = cues;
  for (let from = 0; from < folded.length; from++) {
    const word = folded[from]!;
    let beginning = beginnings[hand].get(word);
    if (beginning === undefined) {
      if (beginnings[hand].size > mostForms) beginnings[hand].clear();
      beginnings[hand].set(word, (beginning = beginningOf(word, root, meant)));
    }
    if (beginning === null) continue;
    for (const node of beginning.nodes) follow(node, from, from + 1, false);
    if (beginning.near.length > 0 && hand === "titled" && known[composedAt(words, from)]) continue;
    for (const node of beginning.near) follow(node, from, from + 1, true);
  }
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
  return starts[at]! < 0 ? folded[at]! : text.slice(starts[at], ends[at]).toLowerCase().normalize("NFC");
}

/** The cues that a word begins, or may begin where it is misspelt; `null`, as for most words, where there are none. */
function beginningOf(word: string, root: Node, meant: Meant): Beginning | null {
  const nodes = nodesOf(word, root);
  const near = nodes.length > 0 ? [] : meant(word).reduce<readonly Node[]>((all, other) => all.concat(root.next.get(other) || []), []);
  return nodes.length > 0 || near.length > 0 ? { nodes, near } : null;
}

/** Where a word leads to: a number to the cues that name it, and to those of any number. */
function nodesOf(word: string, { next }: Node): readonly Node[] {
  const nodes: Node[] = [];
  const named = next.get(word);
  if (named) nodes.push(named);
  const number = isNumber(word) && next.get(anyNumber);
  if (number) nodes.push(number);
  return nodes;
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 && /^\d+$/.test(word);
}
