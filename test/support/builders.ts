import { readFileSync } from "node:fs";
import { parseCatalogue } from "../../src/config/parse-catalogue";
import { parsePolicy } from "../../src/config/parse-policy";
import type { Catalogue } from "../../src/domain/catalogue";
import type { Classification, DocumentJudgement } from "../../src/domain/classification";
import type { DocumentFacts, DocumentReading } from "../../src/domain/document";
import type { MailAttachment, OutgoingMail, Recipient } from "../../src/domain/mail";
import type { Policy } from "../../src/domain/policy";

/** The sample policy, but for what the test says. */
export function aPolicy(differs: Partial<Policy> = {}): Policy {
  const parsed = parsePolicy(asset("policy.json"));
  if (!parsed.ok) throw new Error("assets/policy.json cannot be read");
  return { ...parsed.value, ...differs };
}

export function aCatalogue(): Catalogue {
  const parsed = parseCatalogue(asset("catalogue.json"));
  if (!parsed.ok) throw new Error("assets/catalogue.json cannot be read");
  return parsed.value;
}

function asset(name: string): string {
  return readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
}

/** A blameless mail between two people of the ministry. */
export function aMail(differs: Partial<OutgoingMail> & { readonly text?: string } = {}): OutgoingMail {
  const { text = "Chào anh, mai họp lúc 8 giờ nhé.", ...rest } = differs;
  return {
    from: { address: "an.nm@moj.gov.vn", name: "Nguyễn Minh An" },
    sender: null,
    recipients: [aRecipient("lan.vt@moj.gov.vn")],
    recipientsComplete: true,
    subject: "Họp",
    body: { ownText: text, quotedText: "" },
    attachments: [],
    supplied: null,
    ...rest,
  };
}

/** A unit's mail. */
export const unitMailbox = { address: "vanphongbo@moj.gov.vn", name: "Văn phòng Bộ" };

export function aRecipient(address: string, differs: Partial<Recipient> = {}): Recipient {
  return { field: "to", address, name: "", isList: false, ...differs };
}

export function anAttachment(name: string, differs: Partial<MailAttachment> = {}): MailAttachment {
  return { id: name, name, contentType: "application/pdf", size: 1000, isInline: false, reading: aReading(), ...differs };
}

export function aReading(facts: Partial<DocumentFacts> = {}, differs: Partial<DocumentReading> = {}): DocumentReading {
  return { textSource: "text", problem: null, lines: [], facts: someFacts(facts), signatures: [], ...differs };
}

export function someFacts(differs: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    type: null, symbol: null, number: null, issuedDate: null, issuer: null, subject: null, signer: null, secrecy: null, circulation: null,
    urgency: null, draft: false, portalRecipient: false, parent: null, place: null, addressees: [], recipients: [], answers: [], capacity: null, position: null, evidence: [], ...differs,
  };
}

/** A mail that carries nothing of the catalogue. */
export const ordinary: Classification = { message: { entry: null, confidence: 0.9, alternatives: [], evidence: [], considered: [] }, documents: [] };

/** A mail whose attachments are what the test says; the first is its main document. */
export function carrying(...documents: readonly DocumentJudgement[]): Classification {
  const main = documents[0];
  return { message: { entry: main?.entry ?? null, confidence: 0.9, alternatives: [], evidence: [], considered: [] }, documents };
}

export function aDocument(entry: string | null, name: string | null = "van-ban.pdf", facts: Partial<DocumentFacts> = {}): DocumentJudgement {
  return {
    entry, confidence: 0.9, alternatives: [], evidence: [], considered: [], attachmentId: name, attachment: name, facts: someFacts(facts), textSource: "text",
    problem: null, signatures: [],
  };
}
