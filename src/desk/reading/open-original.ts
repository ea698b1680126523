import type { Arrival } from "../../domain/arrival";
import { readRecord } from "../../domain/edoc-json";
import { recordFileName } from "../../domain/submission-record";
import type { EdocRecord } from "../../domain/submission";
import { original } from "../../graph/original";
import type { Graph } from "../../graph/request";

export interface DeskFile {
  readonly id: string;
  readonly name: string;
  /** Subject of the mail it came in, when that is attached to the mail in the queue. */
  readonly within: string | null;
  readonly bytes: Uint8Array;
}

/** A mail of the queue, taken apart. */
export interface OpenedMail {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly DeskFile[];
  /** What the add-in says of the document; `null` where only the headers do, or it cannot be read. */
  readonly record: EdocRecord | null;
}

export type Originals = (arrival: Pick<Arrival, "mailbox" | "itemId"> & Partial<Pick<Arrival, "internetMessageId">>) => Promise<OpenedMail>;

/** What was looked at last is kept: an editor goes back and forth. */
const kept = 6;
const mostFiles = 60;

/** Loads and takes apart whole mails, each once. */
export function openOriginals(graph: Graph): Originals {
  const known = new Map<string, Promise<OpenedMail>>();
  return ({ mailbox, itemId, internetMessageId }) => {
    const key = `${mailbox} ${internetMessageId || itemId}`;
    const found = known.get(key) ?? original(graph, itemId, mailbox).then((bytes) => takeApart(bytes));
    known.delete(key);
    known.set(key, found);
    void found.catch(() => known.delete(key));
    for (const old of [...known.keys()].slice(0, -kept)) known.delete(old);
    return found;
  };
}

async function takeApart(bytes: Uint8Array): Promise<OpenedMail> {
  const { readEml } = await import("../../eml/read-eml");
  const read = await readEml(bytes);
  if (!read.ok) throw new Error(`mail: ${read.code}`);
  const { mail, files } = read.value;
  let record: EdocRecord | null = null;
  const found: DeskFile[] = [];
  for (const { id, name, contentType, isInline } of mail.attachments) {
    const content = files.get(id);
    if (content === undefined || isInline || found.length >= mostFiles) continue;
    if (name === recordFileName) {
      const one = readRecord(new TextDecoder().decode(content.subarray(0, 200_000)));
      record = one.ok ? one.value : null;
      continue;
    }
    const inner = contentType === "message/rfc822" || /\.eml$/i.test(name) ? await readEml(content) : null;
    if (inner?.ok) {
      for (const file of inner.value.mail.attachments) {
        const innerContent = inner.value.files.get(file.id);
        if (innerContent !== undefined && !file.isInline && found.length < mostFiles) found.push({ id: `${id}-${file.id}`, name: file.name, within: inner.value.mail.subject, bytes: innerContent });
      }
    }
    found.push({ id, name, within: null, bytes: content });
  }
  const text = [mail.body.ownText, mail.body.quotedText].filter((part) => part.trim() !== "").join("\n\n");
  return { from: mail.from === null ? "" : `${mail.from.name} <${mail.from.address}>`, subject: mail.subject, text, files: found, record };
}
