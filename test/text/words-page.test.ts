import { beforeAll, describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { exportOf, wordsPages } from "../../build/words/pages";
import { places, silent } from "../../build/words/places";
import { spokenBy, type Spoken } from "../../build/words/spoken";
import { strayWords } from "../../build/words/stray-words";
import { textSources, type TextSources } from "../../build/words/text-sources";

const docs = new URL("../../docs/words/", import.meta.url);

let sources: TextSources;
/** Everything the product says, with the part it belongs to. */
let said: readonly (Spoken & { readonly part: string })[];

beforeAll(async () => {
  sources = await textSources();
  said = places.flatMap(({ parts }) => parts.flatMap((part) => spokenBy(sources, exportOf(sources, part)).map((one) => ({ ...one, part: part.from }))));
});

test("docs/words holds what the code says: npx tsx build/words-page.ts writes it", () => {
  const pages = wordsPages(sources);
  for (const { file, content } of pages) expect(existsSync(new URL(file, docs)) ? readFileSync(new URL(file, docs), "utf8") : file).toBe(content);
  expect(readdirSync(docs).sort()).toEqual(pages.map(({ file }) => file).filter((file) => !file.startsWith("..")).sort());
});

test("whatever src/text gives away has a place on a page, or says nothing by itself", () => {
  const placed = new Set(places.flatMap(({ parts }) => parts.map((part) => exportOf(sources, part))));
  const english = (name: string) => name.endsWith("En") && sources.exported.some((other) => other.name === name.replace(/En$/, "Vi"));
  expect(sources.exported.filter((one) => !placed.has(one) && !english(one.name) && !silent.has(one.name)).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test("screens, jobs and events write no sentence of their own", () => {
  // Marks as documents bear them, and what is written into mails and packages, which are Vietnamese.
  const written = /^[\p{Lu} ]+$|^Tiếng Việt$|^Lưu hành nội bộ$|^Nhắc: …$/u;
  const strays = ["src/taskpane", "src/desk", "src/events", "src/jobs", "src/outlook"].flatMap(strayWords);
  expect(strays.filter(({ words }) => !written.test(words)).map(({ file, words }) => `${file}: ${words}`)).toEqual([]);
});

describe("every sentence", () => {
  test("has its English, but for letters that stay in the ministry", () => {
    expect(said.filter(({ part, vi, en }) => !letters.has(part) && vi.trim() !== "" && (en === null || en.trim() === "")).map(where)).toEqual([]);
  });

  test("is set as one prints: no straight quotation marks, no two blanks, no three full stops, composed letters", () => {
    const wrong = (words: string) => /(?:^|[^=\w])"|"(?![\w>])| {2}|\.\.\.|\s$|^\s/.test(words.replace(/<[^>]+>/g, "")) || words !== words.normalize("NFC");
    expect(said.filter(({ vi, en }) => wrong(vi) || wrong(en ?? "")).map(where)).toEqual([]);
  });

  test("holds what it was given: nothing is undefined, and no moment stands as machines write it", () => {
    const raw = /undefined|\[object|NaN|\bnull\b|\d{4}-\d{2}(?:-\d{2})?(?:T|\b)/;
    expect(said.filter(({ part, key, vi, en }) => !shownBefore.has(`${part}.${key.replace(/\(.*/, "")}`) && raw.test(`${vi} ${en ?? ""}`)).map(where)).toEqual([]);
  });

  test("groups the thousands of its counts", () => {
    expect(said.filter(({ part, vi }) => !fewOnly.has(part) && /(?:^|\D)1234(?:\D|$)/.test(vi)).map(where)).toEqual([]);
  });

  test("has its plural right in English for none, one and two", () => {
    const nouns = "address|answer|character|change|correction|day|document|entry|file|hour|mail|message|minute|page|person|place|point|record|second|sentence|time|unit";
    const plurals = "addresses|answers|characters|changes|corrections|days|documents|entries|files|hours|mails|messages|minutes|pages|people|places|points|records|seconds|sentences|times|units";
    const wrong = new RegExp(`(?<!of )(?<![\\d.,/-])1 (?:more |other |further )?(?:${plurals})\\b|(?<![\\d.,/-])(?:0|2|1,234) (?:more |other |further )?(?:${nouns})\\b`);
    expect(said.filter(({ en }) => en !== null && wrong.test(en)).map(where)).toEqual([]);
  });
});

/** Letters and mails: Vietnamese, whatever the pane speaks. */
const letters: ReadonlySet<string> = new Set(["linkLetter", "reminderLetter", "submissionBody", "answerBody", "figuresBody"]);
/** Parts of sentences, joined by others. */
/** Their callers hand them what `showDate`, `showMoment` or the name of a month has made of it. */
const shownBefore: ReadonlySet<string> = new Set([
  "consultationVi.sent.by", "consultationVi.sent.answeredAt", "paneVi.supply.doneWhat", "signatureVi.at", "learnedVi.recalled", "learnedVi.made", "rulesNoteVi.published", "rulesNoteVi.loaded", "rulesNoteVi.comes",
  "incomingVi.asked.when", "queueVi.alreadyWhat", "paperVi.already", "deskVi.arrived", "deskVi.due", "deskVi.overdueSince", "deskVi.deeds.line", "reportVi.title", "reportVi.progress.earlier", "reportVi.builtAt",
  "reportVi.source.counted", "reportVi.source.delivered", "reportVi.headline.against", "reportVi.headline.noneBefore", "reportVi.charts.trendLabel",
]);
/** Of one mail, or of the hundred that Outlook lets one select. */
const fewOnly: ReadonlySet<string> = new Set(["findingWordsVi", "furtherVi", "moveVi", "consultationVi", "paneVi", "selectionVi", "tourOfferWords", "tourVi", "tagVi", "incomingVi"]);

const where = ({ part, key, vi, en }: Spoken & { readonly part: string }): string => `${part}.${key}: ${vi} | ${en ?? ""}`;
