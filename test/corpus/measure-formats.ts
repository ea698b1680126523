import { pageFormats, type PageFormat } from "../support/makers/lay-out";
import { rows } from "./corpus";
import { crossFormatFigures, type CorpusRow } from "./every-format";
import { Score } from "./score";

/** A PDF's lines end where the size of its letters lets them: the usual 12 points are one width of many. */
const otherPoints = [10, 11, 13, 14, 15];

/** The texts as files of every format: all facts as they are read off the page before it became a file. */
export async function measureFormats(): Promise<readonly Score[]> {
  const texts = rows<CorpusRow>("texts.jsonl");
  const scores: Score[] = [];
  const measure = async (name: string, format: PageFormat, least: number, points?: number) => {
    const score = new Score(`texts as ${name}: facts the same`, least);
    const { differences } = await crossFormatFigures(texts, [format], points);
    for (const { id } of texts) {
      const own = differences.filter((one) => one.startsWith(`${id} `));
      score.add(own.length === 0, own.join("; "));
    }
    scores.push(score);
  };
  for (const format of pageFormats) await measure(format, format, 0.99);
  for (const points of otherPoints) await measure(`pdf in ${points} points`, "pdf", 0.97, points);
  return scores;
}
