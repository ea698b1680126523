import type { DocumentFacts } from "../document";
import { findAddressees } from "./addressees";
import { findAnswers } from "./answers";
import { headCells, tidyLine } from "./cells";
import { findDraftMark } from "./draft";
import { gatherEvidence } from "./gather-evidence";
import { readFileName } from "./file-name";
import { findIssuedDate, findPlace } from "./issued-date";
import { findIssuer } from "./issuer";
import { readMarks } from "./marks";
import { hasPortalRecipient } from "./portal-recipient";
import { findRecipients } from "./recipients";
import { findSigning } from "./signing";
import { closeUp } from "./spacing";
import { findSubject } from "./subject";
import { findSymbol } from "./symbol";
import { decideType, findHeading } from "./type";

/** How many lines below the head may say what the document answers. */
const openingLines = 30;

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
  const issuer = findIssuer(head, heading && heading.cell.line);
  const marks = readMarks(page);

  const typeOnPage = decideType(heading, symbol, subject !== null && subject.ofLetter);
  // A number in the name counts for the page's notation only if both mean the same type.
  const agrees = typeOnPage === null || name.type === null || name.type === typeOnPage;
  const number = symbol ? symbol.number || (agrees ? name.number : null) : agrees ? name.number : null;
  const type = typeOnPage || name.type;

  const lastOfHead = head[head.length - 1];
  const opening = lastOfHead ? page.slice(lastOfHead.line + 1, lastOfHead.line + 1 + openingLines) : [];
  const addressees = findAddressees(page);
  const recipients = findRecipients(page);
  const answers = findAnswers(subject && subject.text, opening, type === "CV");
  const signing = findSigning(page);

  const evidence = gatherEvidence(fileName, [
    ["mark", marks.secrecy && marks.secrecy.text],
    ["mark", marks.circulation && marks.circulation.text],
    ["mark", marks.urgency && marks.urgency.text],
    ["heading", heading && heading.cell.text],
    ["symbol", symbol && symbol.text],
    ["subject-line", subject && subject.text],
    ["place-and-date", date && date.text],
    ["mark", draft && draft.text],
    ["signer", signing && signing.text],
    ["file-name", (name.type && typeOnPage === null) || name.draft ? fileName : null],
    ["issuer", issuer.text],
    ["addressee", addressees && addressees.text],
    ["recipient", recipients && recipients.text],
    ...answers.map((one) => ["answer", one.text, one.isSaid ? undefined : 0.7] as const),
  ]);

  return {
    type,
    symbol: symbol ? (number || "") + symbol.symbol.replace(/^[^/]*/, "") : agrees ? name.symbol : null,
    number,
    issuedDate: date && date.date,
    issuer: issuer.issuer,
    parent: type === "TTLT" ? null : issuer.parent,
    place: findPlace(head),
    subject: subject && subject.text,
    addressees: addressees ? addressees.names : [],
    recipients: recipients ? recipients.names : [],
    answers: answers.map((one) => one.symbol),
    signer: signing && signing.signer,
    capacity: signing && signing.capacity,
    position: signing && signing.position,
    secrecy: marks.secrecy && marks.secrecy.mark,
    circulation: marks.circulation && marks.circulation.mark,
    urgency: marks.urgency && marks.urgency.mark,
    draft: draft !== null || name.draft,
    portalRecipient: hasPortalRecipient(page),
    evidence,
  };
}
