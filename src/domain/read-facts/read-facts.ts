import type { DocumentFacts } from "../document";
import type { Evidence } from "../evidence";
import { headCells, tidyLine } from "./cells";
import { findDraftMark } from "./draft";
import { readFileName } from "./file-name";
import { findIssuedDate } from "./issued-date";
import { findIssuer } from "./issuer";
import { markEvidence, readMarks } from "./marks";
import { hasPortalRecipient } from "./portal-recipient";
import { findSigner } from "./signer";
import { closeUp } from "./spacing";
import { findSubject } from "./subject";
import { findSymbol } from "./symbol";
import { decideType, findHeading } from "./type";

/**
 * What a person would read off the page (Decree 30/2020, annex I; older layouts leniently), the file's name filling the gaps.
 * `lines` run from the top; the last ones may be those of the last page, where the signer stands.
 */
export function readFacts(lines: readonly string[], fileName: string): DocumentFacts {
  const page = closeUp(lines.map(tidyLine));
  const head = headCells(page);
  const name = readFileName(fileName);

  const symbol = findSymbol(head);
  const heading = findHeading(head);
  const subject = findSubject(page, head, heading, symbol !== null);
  const date = findIssuedDate(head);
  const draft = findDraftMark(head);
  const signer = findSigner(page);
  const { secrecy, circulation, urgency } = readMarks(page);

  const typeOnPage = decideType(heading, symbol, subject !== null && subject.ofLetter);
  // A number in the name counts for the page's notation only if both mean the same type.
  const agrees = typeOnPage === null || name.type === null || name.type === typeOnPage;
  const number = symbol ? symbol.number || (agrees ? name.number : null) : agrees ? name.number : null;

  const evidence: Evidence[] = [
    ...markEvidence(secrecy, fileName),
    ...markEvidence(circulation, fileName),
    ...markEvidence(urgency, fileName),
  ];
  const seen = (kind: Evidence["kind"], text: string | null | undefined) => {
    if (text) evidence.push({ kind, text, where: fileName });
  };
  seen("heading", heading && heading.cell.text);
  seen("symbol", symbol && symbol.text);
  seen("subject-line", subject && subject.text);
  seen("place-and-date", date && date.text);
  seen("mark", draft && draft.text);
  seen("signer", signer);
  if ((name.type && typeOnPage === null) || name.draft) seen("file-name", fileName);

  return {
    type: typeOnPage || name.type,
    symbol: symbol ? (number || "") + symbol.symbol.replace(/^[^/]*/, "") : agrees ? name.symbol : null,
    number,
    issuedDate: date && date.date,
    issuer: findIssuer(head, heading && heading.cell.line),
    parent: null,
    place: null,
    subject: subject && subject.text,
    addressees: [],
    recipients: [],
    answers: [],
    signer,
    capacity: null,
    position: null,
    secrecy: secrecy && secrecy.mark,
    circulation: circulation && circulation.mark,
    urgency: urgency && urgency.mark,
    draft: draft !== null || name.draft,
    portalRecipient: hasPortalRecipient(page),
    evidence,
  };
}
