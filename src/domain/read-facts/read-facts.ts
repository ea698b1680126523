import type { DocumentFacts } from "../document";
import { findAddressees } from "./addressees";
import { findAnswers } from "./answers";
import { asWritten } from "./as-written";
import { gatherEvidence } from "./gather-evidence";
import { plainWays, readPageHead, type PageWays } from "./page-head";
import { hasPortalRecipient } from "./portal-recipient";
import { findRecipients } from "./recipients";
import { mendScan } from "./scan/mend-scan";
import { findScannedDate } from "./scan/scanned-date";
import { readScannedMarks } from "./scan/scanned-marks";
import { findScannedSymbol } from "./scan/scanned-symbol";
import { findSigning } from "./signing";

/** How many lines below the head may say what the document answers. */
const openingLines = 30;
/** How sure words of a scan are whose recogniser did not say. */
const unknownConfidence = 0.8;

/** What is known of how the text came about. */
export interface PageSource {
  /** Recognised from a picture: letters are doubtful, numbers written by hand are not to be trusted. */
  readonly ocr?: boolean;
  /** How sure the recognition was over the page, between 0 and 1. */
  readonly confidence?: number;
  /** The recognition has left out figures of number and date that were not printed clean: those that stand there can be believed. */
  readonly sureFigures?: boolean;
  /** Short words in capitals whose letters the recognition did not doubt; all others may be others. */
  readonly sureWords?: readonly string[];
}

/**
 * What a person would read off the page (Decree 30/2020, annex I; older layouts leniently), the file's name filling the gaps.
 * `lines` run from the top; the last ones may be those of the last page, where the signer stands.
 */
export function readFacts(lines: readonly string[], fileName: string, source: PageSource = {}): DocumentFacts {
  const scanned = source.ocr === true;
  const { facts, seen, page, below } = readPageHead(lines, fileName, scanned ? scannedWays(source) : fileWays);
  const opening = below === null ? [] : page.slice(below, below + openingLines);
  const addressees = findAddressees(page);
  const recipients = findRecipients(page);
  const answers = findAnswers(facts.subject, opening, facts.type === "CV");
  const found = findSigning(page, scanned);
  // A subject line in capitals names posts too.
  const signing = found && (facts.subject || "").indexOf(found.text) < 0 ? found : null;
  return {
    ...facts,
    addressees: addressees ? addressees.names : [],
    recipients: recipients ? recipients.names : [],
    answers: answers.map((one) => one.symbol),
    signer: signing && signing.signer,
    capacity: signing && signing.capacity,
    position: signing && signing.position,
    portalRecipient: hasPortalRecipient(page),
    evidence: gatherEvidence(fileName, [
      ...seen,
      ["signer", signing && signing.text, scanned ? 0.8 : undefined],
      ["addressee", addressees && addressees.text],
      ["recipient", recipients && recipients.text],
      ...answers.map((one) => ["answer", one.text, one.isSaid ? undefined : 0.7] as const),
    ], scanned ? sureness(source.confidence) : null),
  };
}

const fileWays: PageWays = { ...plainWays, agency: (name, page, place) => asWritten(name, page, false, place) };

function scannedWays({ sureFigures, sureWords }: PageSource): PageWays {
  return {
    scanned: true,
    mend: mendScan,
    agency: (name, page, place) => asWritten(name, page, true, place),
    symbol: findScannedSymbol,
    date: findScannedDate,
    marks: (page, head) => readScannedMarks(page, head, sureWords),
    isConfirmed: (digits, inName) => sureFigures === true || inName.indexOf(digits) >= 0,
  };
}

function sureness(confidence: number | undefined): number {
  return confidence !== undefined && confidence >= 0 ? Math.min(1, confidence) : unknownConfidence;
}
