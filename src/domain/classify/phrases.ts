import type { Catalogue, Cue } from "../catalogue";
import { fold } from "../fold";

/** What a phrase speaks for: one entry or exclusion of the catalogue, by its place in it. */
export interface Voice {
  readonly owner: number;
  readonly kind: "subject" | "text" | "against";
  readonly weight: number;
}

export interface Hit {
  readonly voice: Voice;
  /** The words as they stand in the text. */
  readonly words: string;
  /** How many words stand before it. */
  readonly position: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly voices: Voice[];
}

/** "#" in a cue stands for any number: "tháng #". */
const anyNumber = "#";

/** The cues of the whole catalogue as one trie over folded words. Entries come first, then exclusions. */
function plantCues(catalogue: Catalogue): Node {
  const root: Node = { next: new Map(), voices: [] };
  const plant = (cues: readonly Cue[], kind: Voice["kind"], owner: number) => {
    for (const cue of cues) {
      let node = root;
      for (const word of fold(cue.phrase).match(/[a-z0-9#]+/g) || []) {
        let next = node.next.get(word);
        if (!next) node.next.set(word, (next = { next: new Map(), voices: [] }));
        node = next;
      }
      if (node !== root) node.voices.push({ owner, kind, weight: cue.weight });
    }
  };
  [...catalogue.entries, ...catalogue.exclusions].forEach(({ cues }, owner) => {
    plant(cues.subject, "subject", owner);
    plant(cues.text, "text", owner);
    plant(cues.against, "against", owner);
  });
  return root;
}

const planted = new WeakMap<Catalogue, Node>();
const word = /[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]+/g;

/** Every cue of the catalogue that a text says. */
export function hear(catalogue: Catalogue, text: string): readonly Hit[] {
  let root = planted.get(catalogue);
  if (!root) planted.set(catalogue, (root = plantCues(catalogue)));
  const cues = root;
  const words: { folded: string; start: number; end: number }[] = [];
  text.replace(word, (found: string, start: number) => {
    words.push({ folded: fold(found), start, end: start + found.length });
    return found;
  });
  const hits: Hit[] = [];
  words.forEach((first, position) => {
    const follow = (node: Node, at: number): void => {
      const last = words[at - 1];
      if (at > position && last) for (const voice of node.voices) hits.push({ voice, words: text.slice(first.start, last.end), position });
      const current = words[at];
      if (!current) return;
      const next = node.next.get(current.folded);
      if (next) follow(next, at + 1);
      const number = /^\d+$/.test(current.folded) && node.next.get(anyNumber);
      if (number) follow(number, at + 1);
    };
    follow(cues, position);
  });
  return hits;
}
