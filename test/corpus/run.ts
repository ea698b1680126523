import { corpus, isHere } from "./corpus";
import { measureAttachments } from "./measure-attachments";
import { measureMarkedScans } from "./measure-marked-scans";
import { answersToDocuments, answersToOffice, measureCalibration, measureEntries, printEntries } from "./measure-entries";
import { measureTexts } from "./measure-texts";

/**
 * Accuracy over the shared corpus, row by row where it is wrong; fails when a measure is missed.
 * `npm run corpus -- [--rows 20]`: rows shown of each measure.
 */
const option = (name: string): string | null => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] ?? null : null);

if (!isHere) console.log(`No corpus at ${corpus}: nothing measured. Set EVANBAN_SHARED to the shared folder.`);
else {
  const answers = answersToDocuments();
  const scores = [...measureTexts(), ...measureEntries(answers, answersToOffice()), ...measureCalibration(answers), ...(await measureAttachments()), ...(await measureMarkedScans())];
  const rowsShown = Number(option("--rows")) || 15;
  for (const score of scores) score.print(rowsShown);
  printEntries(answers);
  process.exitCode = scores.some((score) => score.missed) ? 1 : 0;
}
