import { describe, expect, test } from "@jest/globals";
import * as consultation from "../../host/samples/make/documents/consultation";
import * as meetings from "../../host/samples/make/documents/meetings-and-plans";
import * as notices from "../../host/samples/make/documents/notices";
import * as reports from "../../host/samples/make/documents/reports";
import * as setApart from "../../host/samples/make/documents/set-apart";
import * as steering from "../../host/samples/make/documents/steering";
import type { OfficialDocument } from "../../host/samples/make/official-document";
import { makePdf } from "../../host/samples/make/pdf";
import { makeWord } from "../../host/samples/make/word";
import { readDocument } from "../../src/documents/read-document";
import type { DocumentFacts } from "../../src/domain/document";
import { fold } from "../../src/domain/fold";
import { typeNamedBy } from "../../src/domain/read-facts/document-types";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { pastedByCells, pastedByLines } from "../support/pasted";

const documents: Readonly<Record<string, OfficialDocument>> = { ...consultation, ...meetings, ...notices, ...reports, ...setApart, ...steering };

/** Making a PDF takes seconds: those whose head is broken over lines, carry marks or a signing program's stamp. */
const inPdf: readonly OfficialDocument[] = [steering.enforcementGuidance, steering.urgingLetter, steering.urgentLetter, steering.directive, notices.conclusion, consultation.replyLocal];

/** What the page says, by the one who wrote it; what names an agency is compared without case. */
function written(document: OfficialDocument): Partial<DocumentFacts> {
  const { symbol } = document;
  const signer = document.signer?.name ?? "";
  return {
    symbol: symbol === "" ? null : symbol,
    number: /^\d+/.exec(symbol)?.[0] ?? null,
    issuedDate: document.date ?? null,
    // A title that is no type of the Decree belongs to the subject line.
    subject: document.type === undefined ? `V/v ${document.subject}` : isType(document.type) ? document.subject : document.type === "PHỤ LỤC" ? null : `${document.type} ${document.subject}`,
    issuer: document === setApart.complaint ? null : fold(document.agency),
    signer: /^\p{Lu}/u.test(signer) ? signer : null,
    secrecy: document.secrecy ?? null,
    circulation: document.circulation ?? null,
    urgency: document.urgency ?? null,
    draft: document.draft === true,
  };
}

function isType(title: string): boolean {
  return typeNamedBy(fold(title)) !== null;
}

function read(facts: DocumentFacts): Partial<DocumentFacts> {
  const { symbol, number, issuedDate, subject, issuer, signer, secrecy, circulation, urgency, draft } = facts;
  return { symbol, number, issuedDate, subject, issuer: issuer && fold(issuer), signer, secrecy, circulation, urgency, draft };
}

describe("a document says the same as a Word file, as a PDF and pasted into a mail", () => {
  test.each(Object.entries(documents))("%s", async (_name, document) => {
    const pasted = (text: string) => readFacts(text.split("\n"), "body");
    const word = (await readDocument(await makeWord(document), "van-ban.docx")).facts;
    const readings: Record<string, DocumentFacts> = { word, cells: pasted(pastedByCells(document)), lines: pasted(pastedByLines(document)) };
    if (inPdf.includes(document)) readings["pdf"] = (await readDocument(await makePdf(document), "van-ban.pdf")).facts;
    for (const [way, facts] of Object.entries(readings)) expect({ way, type: facts.type, ...read(facts) }).toEqual({ way, type: word.type, ...written(document) });
  }, 30_000);
});
