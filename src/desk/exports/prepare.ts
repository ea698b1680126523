import type { Arrival } from "../../domain/arrival";
import type { Catalogue } from "../../domain/catalogue";
import type { Classification, DocumentJudgement } from "../../domain/classification";
import type { ExportRefusal } from "../../domain/export-refusal";
import type { PortalDocument, PortalFile } from "../../report/portal/portal-document";
import { publishedBy, sinceThen } from "./at-desk";
import { judgeFiles, type ReadFile } from "./judge-files";
import { mailFiles, type MailFiles } from "./mail-files";
import { documentOf, recordOfHeaders } from "./record-of";

/** A document of the queue with all a package needs of it. */
export interface Prepared {
  readonly document: PortalDocument;
  /** As its page was read; `null` where none of the files is it. */
  readonly page: DocumentJudgement | null;
}

export type Preparing = { readonly ok: true; readonly value: Prepared } | { readonly ok: false; readonly reasons: readonly ExportRefusal[] };

export interface PrepareNeeds {
  readonly original: (arrival: Arrival) => Promise<Uint8Array>;
  readonly read: ReadFile;
  readonly catalogue: Catalogue;
  /** The whole list: a recall may have come in another mail. */
  readonly all: readonly Arrival[];
  readonly looked: boolean;
  /** What mails were judged to be, of an earlier run: their letters need not be recognised again. */
  readonly judged: Map<string, Classification>;
}

/** Name of the file for a document set out in the mail's own text. */
const textFileName = "noi-dung.txt";

/** Loads, reads and judges one mail; rejects only where the mail could not be loaded. */
export async function prepare(arrival: Arrival, { original, read, catalogue, all, looked, judged: known }: PrepareNeeds, signal: AbortSignal): Promise<Preparing> {
  const found = await mailFiles(await original(arrival));
  if (found === null) return { ok: false, reasons: [{ kind: "damaged-mail" }] };
  const key = `${arrival.mailbox} ${arrival.internetMessageId || arrival.itemId}`;
  const first = known.get(key) ?? (await judgeFiles(found, read, catalogue, signal));
  // A scan that was given up is not read.
  if (!signal.aborted) known.set(key, first);
  const record = found.record ?? (found.problem === null ? recordOfHeaders(arrival, first, catalogue) : null);
  if (record === null) return { ok: false, reasons: [{ kind: "no-record", where: found.problem ?? (arrival.problem === "nothing" ? null : arrival.problem) }] };
  if (arrival.facts !== null && arrival.facts.id !== null && arrival.facts.id !== record.id) return { ok: false, reasons: [{ kind: "two-documents" }] };
  const page = documentOf(first, record.tag.symbol, catalogue, record.attachment);
  const { files, judged } = withText(found, first, page);
  if (files.length === 0) return { ok: false, reasons: [{ kind: "no-files" }] };
  const document = { record, tag: arrival.desk?.tag ?? null, arrivedAt: arrival.arrivedAt, judged, files, looked, published: publishedBy(arrival.desk), ...sinceThen(arrival, all) };
  return { ok: true, value: { document, page } };
}

/** A document set out in the mail's text becomes a file like the others. */
function withText({ mail, files }: MailFiles, judged: Classification, page: DocumentJudgement | null): { readonly files: readonly PortalFile[]; readonly judged: Classification } {
  const own = files.map(({ name, contentType, bytes }) => ({ name, contentType, bytes }));
  const text = mail.body.ownText.trim();
  if (page === null || page.attachment !== null || text === "") return { files: own, judged };
  const documents = judged.documents.map((one) => (one.attachment === null ? { ...one, attachment: textFileName } : one));
  return { files: [{ name: textFileName, contentType: "text/plain", bytes: new TextEncoder().encode(`${text}\n`) }, ...own], judged: { ...judged, documents } };
}
