import { markedPages, unmarkedPages } from "../support/makers/marked-pages";
import { markedScans } from "../support/makers/marked-scans";
import { openAttachmentReader } from "./attachment-reader";
import { Score } from "./score";

/** Every so many of the marked pages, for a scan takes seconds; of those that only look like it, all. */
const every = 4;

/**
 * Marks on pages of our own making, put through copiers: the corpus has hardly any. Each of `turns` takes other pages and other
 * copiers (`npm run corpus -- --turns 4`).
 */
export async function measureMarkedScans(turns = 1): Promise<readonly Score[]> {
  const secrecy = new Score("made scans: no false and no missed secrecy mark", 1);
  const others = new Score("made scans: circulation and urgency");
  const { read, close } = openAttachmentReader();
  const scans = Array.from({ length: turns }, (_, turn) => markedScans([...markedPages().filter((_page, i) => i % every === turn % every), ...unmarkedPages()], turn)).flat();
  for (const { name, jpeg, pdf, marks } of scans) {
    for (const [kind, bytes] of [["jpeg", jpeg], ["pdf", pdf]] as const) {
      const { facts, textSource } = await read(bytes, `scan0001.${kind}`);
      const row = (expected: unknown, got: unknown) => `${name}.${kind} (${textSource}): ${String(expected)} => ${String(got)}`;
      secrecy.add(facts.secrecy === marks.secrecy, row(marks.secrecy, facts.secrecy));
      others.add(facts.circulation === marks.circulation && facts.urgency === marks.urgency, row([marks.circulation, marks.urgency], [facts.circulation, facts.urgency]));
    }
  }
  close();
  return [secrecy, others];
}
