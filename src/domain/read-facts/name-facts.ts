import type { DocumentFacts } from "../document";
import { readFileName } from "./file-name";

/** Nothing is known. */
export const noFacts: DocumentFacts = {
  type: null,
  symbol: null,
  number: null,
  issuedDate: null,
  issuer: null,
  parent: null,
  place: null,
  subject: null,
  addressees: [],
  recipients: [],
  answers: [],
  signer: null,
  capacity: null,
  position: null,
  secrecy: null,
  circulation: null,
  urgency: null,
  draft: false,
  portalRecipient: false,
  evidence: [],
};

/** The facts of a file nobody has read: what its name says. */
export function nameFacts(fileName: string): DocumentFacts {
  const { type, symbol, number, draft } = readFileName(fileName);
  return { ...noFacts, type, symbol, number, draft, evidence: type || draft ? [{ kind: "file-name", text: fileName, where: fileName }] : [] };
}
