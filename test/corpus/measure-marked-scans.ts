import { markedScans } from "../support/makers/marked-scans";
import { openAttachmentReader } from "./attachment-reader";
import { Score } from "./score";

/** Every so many of the made pages: a scan takes seconds. */
const every = 6;

/** Marks on pages of our own making, put through the copier: the corpus has hardly any. */
export async function measureMarkedScans(): Promise<readonly Score[]> {
  const secrecy = new Score("made scans: no false and no missed secrecy mark", 1);
  const others = new Score("made scans: circulation and urgency");
  const { read, close } = openAttachmentReader();
  for (const { name, jpeg, pdf, marks } of markedScans(every)) {
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
