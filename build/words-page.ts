/** Writes docs/words.md and docs/words/: every sentence a person reads, for review by the ministry: `npx tsx build/words-page.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { wordsPages } from "./words/pages";
import { textSources } from "./words/text-sources";

const folder = new URL("../docs/words/", import.meta.url);

mkdirSync(folder, { recursive: true });
for (const { file, content } of wordsPages(await textSources())) writeFileSync(new URL(file, folder), content);
