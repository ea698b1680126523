import { makePdf } from "../pdf";
import { makeScan } from "../scan";
import { makeWord } from "../word";
import type { OfficialDocument } from "../official-document";
import * as consultation from "./consultation";
import * as meetings from "./meetings-and-plans";
import * as notices from "./notices";
import * as reports from "./reports";
import * as setApart from "./set-apart";
import * as steering from "./steering";

const documents = { ...consultation, ...meetings, ...notices, ...reports, ...setApart, ...steering };

export type DocumentName = keyof typeof documents;

export interface MadeFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const made = new Map<string, Promise<MadeFile>>();

/** The file a document is sent as; the ending of its name says which. A name that begins with "scan" or "img" is a picture. */
export function fileOf(name: DocumentName, fileName: string): Promise<MadeFile> {
  const scanned = /^(scan|img)/i.test(fileName);
  const kind = fileName.toLowerCase().endsWith(".docx") ? "docx" : scanned ? "scan" : "pdf";
  const key = `${name}.${kind}`;
  const ready = made.get(key) ?? make(documents[name], kind);
  made.set(key, ready);
  return ready;
}

async function make(document: OfficialDocument, kind: "docx" | "scan" | "pdf"): Promise<MadeFile> {
  switch (kind) {
    case "docx":
      return { contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes: await makeWord(document) };
    case "scan":
      return { contentType: "application/pdf", bytes: await makeScan(document, 0.9) };
    case "pdf":
      if (document.table !== undefined) throw new Error(`${document.subject}: a document with a table is made as Word only`);
      return { contentType: "application/pdf", bytes: await makePdf(document) };
  }
}
