import { readingLines, type DocumentFacts } from "../document";
import { headCells, tidyLine, type Cell } from "./cells";
import { findDraftMark } from "./draft";
import { readFileName } from "./file-name";
import { gatherEvidence, type Seen } from "./gather-evidence";
import { findIssuedDate, findPlace, type IssuedDate } from "./issued-date";
import { findIssuer } from "./issuer";
import { readMarks, type Marks } from "./marks";
import { noFacts } from "./name-facts";
import { closeUp } from "./spacing";
import { findSubject } from "./subject";
import { findSymbol, type Symbol } from "./symbol";
import { decideType, findHeading } from "./type";

/** More lines than a reading keeps are a hostile file's: head and foot are looked at, what lies between is not. */
const mostLines = 3 * readingLines;

/** A symbol whose figures the recognition of a scan gave, which count only where something confirms them. */
export type PageSymbol = Symbol & { readonly digits?: string };

/** What is read another way where letters were recognised from a picture, and how agencies are written. */
export interface PageWays {
  readonly scanned: boolean;
  readonly mend: (lines: readonly string[]) => readonly string[];
  readonly agency: (name: string, lines: readonly string[], place: string | null) => string;
  readonly symbol: (head: readonly Cell[], page: readonly string[], heading: string | null, agencies: readonly (string | null)[]) => PageSymbol | null;
  readonly date: (head: readonly Cell[], page: readonly string[]) => IssuedDate | null;
  readonly marks: (page: readonly string[], head: readonly Cell[]) => Marks;
  readonly isConfirmed: (digits: string, inName: readonly string[]) => boolean;
}

/** Text of the file itself: letters are what they are. */
export const plainWays: PageWays = {
  scanned: false,
  mend: (lines) => lines,
  agency: (name) => name,
  symbol: (head) => findSymbol(head),
  date: (head) => findIssuedDate(head),
  marks: (page) => readMarks(page),
  isConfirmed: () => false,
};

/** The head of a page, and what the rest of it is read by. */
export interface PageHead {
  readonly facts: DocumentFacts;
  readonly seen: readonly Seen[];
  readonly page: readonly string[];
  /** Index of the first line below the head; `null` where there is no head. */
  readonly below: number | null;
}

/** What the head of a page says, the file's name filling the gaps (Decree 30/2020, annex I; older layouts leniently). */
export function readPageHead(lines: readonly string[], fileName: string, ways: PageWays): PageHead {
  const kept = lines.length > 2 * mostLines ? [...lines.slice(0, mostLines), ...lines.slice(-mostLines)] : lines;
  const page = ways.mend(closeUp(kept.map(tidyLine)));
  const head = headCells(page);
  const name = readFileName(fileName);

  const heading = findHeading(head);
  const place = findPlace(head);
  const named = findIssuer(head, heading && heading.cell.line);
  const issuer = named.issuer && ways.agency(named.issuer, page, place);
  const parent = named.parent && ways.agency(named.parent, page, place);
  const symbol = ways.symbol(head, page, heading && heading.type, [issuer, parent]);
  const subject = findSubject(page, head, heading, symbol !== null, ways.scanned);
  const date = ways.date(head, page);
  const draft = findDraftMark(head, heading && heading.cell.line);
  const { secrecy, circulation, urgency } = ways.marks(page, head);

  const typeOnPage = decideType(heading, symbol, subject);
  // A number in the name counts for the page's notation only if both mean the same type.
  const agrees = typeOnPage === null || name.type === null || name.type === typeOnPage;
  const digits = symbol && symbol.digits && ways.isConfirmed(symbol.digits, name.figures) ? symbol.digits : null;
  const number = (symbol && symbol.number) || (agrees ? name.number : null) || digits;
  // A page with a title of its own is what its title says, whatever the file is called.
  const type = typeOnPage || (subject && subject.titled ? null : name.type);

  const seen: readonly Seen[] = [
    ...[secrecy, circulation, urgency].map((one): Seen => ["mark", one && one.text, ways.scanned && one && one.text.indexOf(one.mark) < 0 ? mendedMark : undefined]),
    ["heading", heading && heading.cell.text],
    ["symbol", symbol && symbol.text],
    ["subject-line", subject && subject.text],
    ["place-and-date", date && date.text],
    ["mark", draft && draft.text],
    ["file-name", (name.type && typeOnPage === null) || name.draft ? fileName : null],
    ["issuer", named.text],
  ];
  const lastOfHead = head[head.length - 1];
  const facts: DocumentFacts = {
    ...noFacts,
    type,
    symbol: symbol ? (number || "") + symbol.symbol.replace(/^[^/]*/, "") : agrees ? name.symbol : null,
    number,
    issuedDate: date && date.date,
    issuer,
    parent: type === "TTLT" ? null : parent,
    place,
    subject: subject && subject.text,
    secrecy: secrecy && secrecy.mark,
    circulation: circulation && circulation.mark,
    urgency: urgency && urgency.mark,
    draft: draft !== null || name.draft,
  };
  return { facts, seen, page, below: lastOfHead ? lastOfHead.line + 1 : null };
}

/** How sure a mark is that the scan shows with other strokes: "MẶT" for MẬT. */
const mendedMark = 0.7;

/** A document set out in a mail, as far as its head says; `readFacts` reads the rest. */
export function readHeadFacts(lines: readonly string[], where: string): DocumentFacts {
  const { facts, seen } = readPageHead(lines, where, plainWays);
  return { ...facts, evidence: gatherEvidence(where, seen, null) };
}
