import { readingLines, type DocumentFacts } from "../document";
import { findAddressees } from "./addressees";
import { findAnswers } from "./answers";
import { asWritten } from "./as-written";
import { headCells, tidyLine } from "./cells";
import { findDraftMark } from "./draft";
import { gatherEvidence } from "./gather-evidence";
import { readFileName } from "./file-name";
import { findIssuedDate, findPlace } from "./issued-date";
import { findIssuer } from "./issuer";
import { readMarks } from "./marks";
import { hasPortalRecipient } from "./portal-recipient";
import { findRecipients } from "./recipients";
import { mendScan } from "./scan/mend-scan";
import { findScannedDate } from "./scan/scanned-date";
import { readScannedMarks } from "./scan/scanned-marks";
import { findScannedSymbol } from "./scan/scanned-symbol";
import { findSigning } from "./signing";
import { closeUp } from "./spacing";
import { findSubject } from "./subject";
import { findSymbol } from "./symbol";
import { decideType, findHeading } from "./type";

/** How many lines below the head may say what the document answers. */
const openingLines = 30;
/** More lines than a reading keeps are a hostile file's: head and foot are looked at, what lies between is not. */
const mostLines = 3 * readingLines;
/** How sure words of a scan are whose recogniser did not say. */
const unknownConfidence = 0.8;
/** How sure a mark is that the scan shows with other strokes: "MẶT" for MẬT. */
const mendedMark = 0.7;

/** What is known of how the text came about. */
export interface PageSource {
  /** Recognised from a picture: letters are doubtful, numbers written by hand are not to be trusted. */
  readonly ocr?: boolean;
  /** How sure the recognition was over the page, between 0 and 1. */
  readonly confidence?: number;
  /** The recognition has left out figures of number and date that were not printed clean: those that stand there can be believed. */
  readonly sureFigures?: boolean;
}

/**
 * What a person would read off the page (Decree 30/2020, annex I; older layouts leniently), the file's name filling the gaps.
 * `lines` run from the top; the last ones may be those of the last page, where the signer stands.
 */
export function readFacts(lines: readonly string[], fileName: string, source: PageSource = {}): DocumentFacts {
  const scanned = source.ocr === true;
  const kept = lines.length > 2 * mostLines ? [...lines.slice(0, mostLines), ...lines.slice(-mostLines)] : lines;
  const plain = closeUp(kept.map(tidyLine));
  const page = scanned ? mendScan(plain) : plain;
  const head = headCells(page);
  const name = readFileName(fileName);

  const heading = findHeading(head);
  const place = findPlace(head);
  const named = findIssuer(head, heading && heading.cell.line);
  const issuer = named.issuer && asWritten(named.issuer, page, scanned, place);
  const parent = named.parent && asWritten(named.parent, page, scanned, place);
  const scannedSymbol = scanned ? findScannedSymbol(head, page, heading && heading.type, [issuer, parent]) : null;
  const symbol = scanned ? scannedSymbol : findSymbol(head);
  const subject = findSubject(page, head, heading, symbol !== null, scanned);
  const date = scanned ? findScannedDate(head, page) : findIssuedDate(head);
  const draft = findDraftMark(head);
  const marks = scanned ? readScannedMarks(page, head) : readMarks(page);

  const typeOnPage = decideType(heading, symbol, subject !== null && subject.ofLetter);
  // A number in the name counts for the page's notation only if both mean the same type.
  const agrees = typeOnPage === null || name.type === null || name.type === typeOnPage;
  const isConfirmed = scannedSymbol !== null && scannedSymbol.digits !== "" && (source.sureFigures === true || name.figures.indexOf(scannedSymbol.digits) >= 0);
  const confirmed = scannedSymbol && isConfirmed ? scannedSymbol.digits : null;
  const number = (symbol && symbol.number) || (agrees ? name.number : null) || confirmed;
  // A page with a title of its own is what its title says, whatever the file is called.
  const type = typeOnPage || (subject && subject.titled ? null : name.type);

  const lastOfHead = head[head.length - 1];
  const opening = lastOfHead ? page.slice(lastOfHead.line + 1, lastOfHead.line + 1 + openingLines) : [];
  const addressees = findAddressees(page);
  const recipients = findRecipients(page);
  const answers = findAnswers(subject && subject.text, opening, type === "CV");
  const signing = findSigning(page, scanned);

  const evidence = gatherEvidence(fileName, [
    ...[marks.secrecy, marks.circulation, marks.urgency].map((one) => ["mark", one && one.text, scanned && one && one.text.indexOf(one.mark) < 0 ? mendedMark : undefined] as const),
    ["heading", heading && heading.cell.text],
    ["symbol", symbol && symbol.text],
    ["subject-line", subject && subject.text],
    ["place-and-date", date && date.text],
    ["mark", draft && draft.text],
    ["signer", signing && signing.text, scanned ? 0.8 : undefined],
    ["file-name", (name.type && typeOnPage === null) || name.draft ? fileName : null],
    ["issuer", named.text],
    ["addressee", addressees && addressees.text],
    ["recipient", recipients && recipients.text],
    ...answers.map((one) => ["answer", one.text, one.isSaid ? undefined : 0.7] as const),
  ], scanned ? sureness(source.confidence) : null);

  return {
    type,
    symbol: symbol ? (number || "") + symbol.symbol.replace(/^[^/]*/, "") : agrees ? name.symbol : null,
    number,
    issuedDate: date && date.date,
    issuer,
    parent: type === "TTLT" ? null : parent,
    place,
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

function sureness(confidence: number | undefined): number {
  return confidence !== undefined && confidence >= 0 ? Math.min(1, confidence) : unknownConfidence;
}
