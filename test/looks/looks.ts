/** What `npm run looks` does once there is a build and a browser. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Album } from "./album";
import { writeContactSheet } from "./contact-sheet";
import { guideStates, imagesFolder, keepForGuide } from "./guides";
import { filmMainJob } from "./main-job";
import { nameOf } from "./scene";
import { looksFolder } from "./stage";
import { takeLooks } from "./take-looks";

const args = process.argv.slice(2);
const accept = args.includes("--accept");
const forGuides = args.includes("--guides");
const states = forGuides ? guideStates : args.filter((arg) => !arg.startsWith("--"));

if (forGuides) writeFileSync(path.join(imagesFolder, "main-job.gif"), await filmMainJob());
if (states.length === 0) rmSync(looksFolder, { recursive: true, force: true });
mkdirSync(looksFolder, { recursive: true });
const album = new Album(path.join(looksFolder, "differences"));
const { faults, lost } = await takeLooks({
  extent: forGuides ? "guides" : args.includes("--pairs") ? "pairs" : "all",
  ...(states.length > 0 && { states }),
  saw: async (taken) => {
    writeFileSync(path.join(looksFolder, `${nameOf(taken.look)}.png`), taken.png);
    if (forGuides) await keepForGuide(taken);
    return album.add(taken);
  },
  say: console.log,
});
const looks = await album.looks();
const changed = forGuides ? [] : accept ? await album.accept() : await album.changed();
const said = new Map<string, string[]>();
for (const { look, fault } of faults) said.set(look.state, [...(said.get(look.state) ?? []), `${nameOf(look)}: ${fault}`]);
writeContactSheet(looksFolder, looks, said);

for (const { states: missed, language, why } of lost) console.error(`\nlost on the way to ${missed.join(", ")} (${language}): ${why}`);
for (const [state, all] of said) console.error(`\n${state}: ${all.length} axe violations\n  ${all.join("\n  ")}`);
for (const line of changed) console.error(line);
console.log(`\n${looks.length} pictures: looks/index.html${accept ? "; accepted" : ""}`);
process.exit(lost.length + faults.length + (accept ? 0 : changed.length) === 0 ? 0 : 1);
