import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import type { Catalogue } from "../../src/domain/catalogue";
import { fold } from "../../src/domain/fold";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const corpus = path.join(process.env["EVANBAN_SHARED"] ?? path.join(root, "../shared"), "corpus");
export const isHere = existsSync(corpus);

/** Only measured against: the rows of `texts.jsonl` and `titles.jsonl`. */
export interface Labelled {
  readonly id: string;
  readonly type: string;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly title: string;
  readonly text?: string;
  readonly entry?: string | null;
  readonly sure?: boolean;
  readonly defensible?: readonly string[];
}

/** What a person read on the page of an attachment: `attachments/truth.jsonl`. */
export interface Truth {
  readonly file: string;
  readonly type: string;
  readonly symbol: string | null;
  readonly issuedDate: string | null;
  readonly issuer: string | null;
  readonly subject: string;
  readonly signer: string | null;
  readonly entry: string | null;
  readonly second: string;
  readonly secrecy: string | null;
  readonly urgency: string | null;
  readonly draft: boolean;
  readonly portalRecipient: boolean;
}

export function rows<T>(file: string): T[] {
  return readFileSync(path.join(corpus, file), "utf8").trim().split("\n").map((line) => JSON.parse(line) as T);
}

export function catalogue(): Catalogue {
  return JSON.parse(readFileSync(path.join(root, "assets/catalogue.json"), "utf8")) as Catalogue;
}

export function attachmentBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(corpus, "attachments", file)));
}

/** Symbols are compared without case, diacritics and gaps. */
export const tight = (text: string): string => fold(text).replace(/\s/g, "");
