import type { Cue, Cues } from "../../domain/catalogue";
import { fold } from "../../domain/fold";
import { typeName, typeNamedBy } from "../../domain/read-facts/document-types";

/** The whole name decides nearly alone, a part of it only helps; an administrator sharpens both. */
const whole = 2.5;
const part = 1;
const bareType = 1;
const mostWords = 7;
const partWords = 3;
/** Words that by themselves say nothing of a document. */
const empty = new Set(
  "van ban tai lieu cac nhung khac loai va cua ve viec cho tai trong theo voi den tu la hoac hay nhu chung rieng hang nam thang quy dinh ky bo nganh don vi co quan noi dung thuoc phuc vu cong tac thuc hien duoc phai".split(" "),
);

/** What a new entry is recognised by until somebody knows better: its own name. */
export function startingCues(name: string): Cues {
  const subject: Cue[] = [];
  const add = (words: readonly string[], weight: number) => {
    const phrase = words.join(" ");
    if (words.some((word) => !empty.has(fold(word))) && !subject.some((cue) => fold(cue.phrase) === fold(phrase))) subject.push({ phrase, weight });
  };
  const plain = name.replace(/\([^)]*\)?/g, " ").replace(/[^\p{L}\p{N}]+/gu, " ").trim().toLowerCase();
  const named = typeNamedBy(fold(plain));
  const words = plain.split(" ").slice(named ? typeName(named.type).split(" ").length : 0).filter((word) => word !== "");
  if (words.length === 0 && named) return { subject: [{ phrase: plain, weight: bareType }], text: [], against: [] };
  if (words.length === 1 && named) add(plain.split(" "), whole);
  else if (words.length > 0) {
    add(words.slice(0, mostWords), whole);
    if (words.length > partWords) {
      add(words.slice(0, partWords), part);
      add(words.slice(-partWords), part);
    }
  }
  return { subject, text: [], against: [] };
}
