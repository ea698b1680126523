import { createHash } from "node:crypto";
import type { DeskAnswer, SampleMail, Supplied } from "./sample-mail";
import { correspondent, messageId } from "./sample-mail";

/**
 * The document's id as the add-in makes it: of unit, number, symbol, issuer and year, folded,
 * so that the same document has the same id however it is supplied.
 */
export function documentId(supplied: Supplied): string {
  const parts = [supplied.unit, numberOf(supplied).replace(/^0+(?=\d)/, ""), supplied.symbol, supplied.issuer, supplied.issuedDate.slice(0, 4)];
  return createHash("sha256").update(parts.map(folded).join("|")).digest("hex").slice(0, 32);
}

/** "[EDOC:entry:unit:date:shortid]", which survives every mail system. */
export function subjectToken(supplied: Supplied): string {
  return `[EDOC:${supplied.entry}:${supplied.unit}:${supplied.issuedDate}:${documentId(supplied).slice(0, 8)}]`;
}

/** `document` is the mail the document was in: the supply mail itself, or the one that was read. */
export function recordOf(mail: SampleMail, document: SampleMail, supplied: Supplied): unknown {
  return {
    v: 1,
    id: documentId(supplied),
    unit: supplied.unit,
    tag: {
      entry: supplied.entry,
      type: supplied.type,
      number: numberOf(supplied),
      symbol: supplied.symbol,
      issuedDate: supplied.issuedDate,
      issuer: supplied.issuer,
      subject: supplied.subject,
      signer: supplied.signer,
      urgency: null,
      destinations: supplied.destinations,
    },
    attachment: supplied.attachment,
    further: [],
    message: { internetMessageId: messageId(document), subject: document.subject, from: correspondent(document.from).address },
    suppliedBy: supplied.by,
    suppliedAt: new Date(`${mail.at.replace(" ", "T")}:00+07:00`).toISOString(),
  };
}

export function headersOf(supplied: Supplied): Record<string, string> {
  const meta = { d: supplied.issuedDate, s: supplied.symbol, to: supplied.destinations, more: [], asked: [] };
  return {
    "x-moj-edoc-id": documentId(supplied),
    "x-moj-edoc-entry": supplied.entry,
    "x-moj-edoc-unit": supplied.unit,
    "x-moj-edoc-v": "1",
    "x-moj-edoc-meta": Buffer.from(JSON.stringify(meta), "utf8").toString("base64url"),
  };
}

/** What the desk's answer carries about a supplied document. */
export function answerHeadersOf(supplied: Supplied, { by, says }: DeskAnswer): Record<string, string> {
  return {
    "x-moj-edoc-id": documentId(supplied),
    "x-moj-edoc-entry": supplied.entry,
    "x-moj-edoc-unit": supplied.unit,
    "x-moj-edoc-v": "answer-1",
    "x-moj-edoc-meta": Buffer.from(JSON.stringify({ s: supplied.symbol, by, ...says }), "utf8").toString("base64url"),
  };
}

/** What the add-in keeps on the sender's own copy, where headers are not given back. */
export function customPropertiesOf(mail: SampleMail): Record<string, string> | null {
  const { supplied } = mail;
  if (mail.notSupplied === true) return { "edoc-check": JSON.stringify({ asked: ["not-supplied"], told: [], partial: 0 }) };
  if (supplied === undefined || supplied.original !== undefined) return null;
  const { tag, suppliedAt } = recordOf(mail, mail, supplied) as { tag: unknown; suppliedAt: string };
  return { edoc: JSON.stringify({ v: 1, tag, supplied: { id: documentId(supplied), at: suppliedAt, by: supplied.by, how: "compose" } }) };
}

function numberOf(supplied: Supplied): string {
  return supplied.symbol.split("/")[0]!;
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, "");
}
