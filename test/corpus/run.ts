import { corpus, isHere } from "./corpus";
import { measureAttachments } from "./measure-attachments";
import { measureMarkedScans } from "./measure-marked-scans";
import { measureEntries, printReliability } from "./measure-entries";
import { measureFormats } from "./measure-formats";
import { measureTexts } from "./measure-texts";

/**
 * Accuracy over the shared corpus, row by row where it is wrong; fails when a measure is missed.
 * `npm run corpus -- [--rows 20] [--turns 4]`: rows shown of each measure, rounds of made scans.
 */
const option = (name: string): string | null => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] ?? null : null);

if (!isHere) console.log(`No corpus at ${corpus}: nothing measured. Set EVANBAN_SHARED to the shared folder.`);
else {
  const scores = [...measureTexts(), ...measureEntries(), ...(await measureFormats()), ...(await measureAttachments()), ...(await measureMarkedScans(Number(option("--turns")) || 1))];
  const rowsShown = Number(option("--rows")) || 15;
  for (const score of scores) score.print(rowsShown);
  printReliability();
  process.exitCode = scores.some((score) => score.missed) ? 1 : 0;
}
