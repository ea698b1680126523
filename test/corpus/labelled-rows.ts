import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root, rows, type Labelled } from "./corpus";

/** On `tune` cues and confidence may be worked at; `report` is only ever counted; `seen` are rows that earlier work looked at row by row. */
export type Part = "tune" | "report" | "seen";

export interface Row extends Labelled {
  readonly entry: string | null;
  readonly sure: boolean;
  readonly defensible: readonly string[];
  readonly part: Part;
}

interface Label {
  readonly id: string;
  readonly entry: string | null;
  readonly sure: boolean;
  readonly defensible: readonly string[];
}

/**
 * Titles and texts with the entry readers gave them: those the corpus labels itself, and those two readings of our own agree on
 * (`labels.jsonl` names the rows by their id; the rows stay where they are).
 */
export function labelledRows(file: "titles.jsonl" | "texts.jsonl"): readonly Row[] {
  const ours = new Map(lines<Label>("labels.jsonl").map((label) => [label.id, label]));
  return rows<Labelled>(file).flatMap((row): Row[] => {
    const own = ours.get(row.id);
    if (row.entry !== undefined) return [{ ...row, entry: row.entry, sure: row.sure === true, defensible: row.defensible ?? [], part: "seen" }];
    return own ? [{ ...row, ...own, part: partOf(row.id) }] : [];
  });
}

/** A document of our own writing, with the mail that carries it: for entries of which the corpus has few. */
export interface OwnDocument {
  readonly id: string;
  readonly entry: string;
  readonly type: string | null;
  readonly symbol: string | null;
  readonly title: string;
  readonly fileName: string;
  readonly subject: string;
  readonly body: string;
  readonly page: readonly string[];
}

export interface OfficeMail {
  readonly id: string;
  /** Speaks of reports, decisions, drafts, secrets or meetings in an ordinary sense. */
  readonly trap: boolean;
  readonly subject: string;
  readonly body: string;
  readonly quoted: string;
  readonly attachments: readonly string[];
}

/** A passage of our own with what it asks: each deadline ("2026-11-15", "2026-11-15T17:00"), and when a meeting begins. */
export interface AskingPassage {
  readonly id: string;
  /** The day it was written and received. */
  readonly written: string;
  readonly by: readonly string[];
  readonly meets: string | null;
  readonly text: string;
}

/** A document of the corpus, by its id, with what it asks by when. */
export interface AskedLetter {
  readonly id: string;
  readonly received: string;
  readonly by: readonly string[];
}

export const askedLetters = (): readonly AskedLetter[] => lines<AskedLetter>("asked-letters.jsonl");
export const askingPassages = (): readonly (AskingPassage & { readonly part: Part })[] => halves<AskingPassage>("asked.jsonl");

/** Half of the first set is held out; the others were written later, by other hands, to tune on. */
export const ownDocuments = (): readonly (OwnDocument & { readonly part: Part })[] => [...halves<OwnDocument>("own-documents.jsonl"), ...toTune<OwnDocument>("own-documents-2.jsonl"), ...toTune<OwnDocument>("own-documents-3.jsonl")];
export const officeMail = (): readonly (OfficeMail & { readonly part: Part })[] => [...halves<OfficeMail>("office-mail.jsonl"), ...toTune<OfficeMail>("office-mail-2.jsonl")];

const halves = <T extends { readonly id: string }>(file: string) => lines<T>(file).map((one) => ({ ...one, part: partOf(one.id) }));
const toTune = <T>(file: string) => lines<T>(file).map((one) => ({ ...one, part: "tune" as const }));

function lines<T>(name: string): readonly T[] {
  const file = path.join(root, "test/corpus", name);
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as T) : [];
}

/** Half of the rows, by their id. */
function partOf(id: string): Exclude<Part, "seen"> {
  let sum = 2166136261;
  for (const letter of id) sum = Math.imul(sum ^ letter.charCodeAt(0), 16777619) >>> 0;
  return (sum >>> 7) % 2 === 0 ? "tune" : "report";
}
