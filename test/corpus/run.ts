import { corpus, isHere } from "./corpus";
import { measureAsked } from "./measure-asked";
import { measureAttachments } from "./measure-attachments";
import { answersToDocuments, answersToOffice, measureCalibration, measureEntries, printEntries } from "./measure-entries";
import { measureFormats } from "./measure-formats";
import { measureMarkedScans } from "./measure-marked-scans";
import { measureTexts } from "./measure-texts";
import type { Score } from "./score";

/**
 * Accuracy over the shared corpus, row by row where it is wrong; fails when a measure is missed.
 * `npm run corpus -- [--only entries,attachments] [--rows 20] [--turns 4]`: which measures, rows shown of each, rounds of made scans.
 */
const option = (name: string): string | null => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] ?? null : null);

const measures: Readonly<Record<string, () => Promise<readonly Score[]> | readonly Score[]>> = {
  texts: measureTexts,
  entries: () => {
    const answers = answersToDocuments();
    printEntries(answers);
    return [...measureEntries(answers, answersToOffice()), ...measureCalibration(answers)];
  },
  asked: measureAsked,
  formats: measureFormats,
  attachments: measureAttachments,
  scans: () => measureMarkedScans(Number(option("--turns")) || 1),
};

if (!isHere) console.log(`No corpus at ${corpus}: nothing measured. Set EVANBAN_SHARED to the shared folder.`);
else {
  const rowsShown = Number(option("--rows")) || 15;
  const only = option("--only")?.split(",");
  for (const [name, measure] of Object.entries(measures)) {
    if (only && !only.includes(name)) continue;
    for (const score of await measure()) {
      score.print(rowsShown);
      if (score.missed) process.exitCode = 1;
    }
  }
}
