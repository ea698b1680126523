import type { ArrivalFacts } from "./arrival";
import type { Destination } from "./catalogue";
import { decodeHeaders, ownHeaders, type HeaderFacts } from "./submission-headers";
import { readSubjectToken, type SubjectToken } from "./subject-token";

/** What a mailbox tells of a mail that came in, without its text. */
export interface ArrivedMail {
  readonly subject: string;
  /** `null` when they were not asked for. */
  readonly headers: Readonly<Record<string, string>> | null;
  readonly internetMessageId: string;
}

export interface ArrivalReading {
  /** An answer of the desk and a unit's delivered figures bear our headers too, and supply nothing. */
  readonly what: "supply" | "answer" | "figures" | "other";
  readonly facts: ArrivalFacts | null;
  /** "nothing", or the name of the header that could not be read; it stands beside `facts` where the token says what that header should have. */
  readonly problem: string | null;
}

/**
 * Reads a mail anybody may have written; it never throws. Headers come first. Where there are none, or they are damaged, the token of the
 * subject and the Message-ID the add-in gave tell of the document, so that a list read without headers gives the same figures.
 */
export function readArrivalMail({ subject, headers, internetMessageId }: ArrivedMail): ArrivalReading {
  const version = headers === null ? undefined : ownHeaders(headers)["x-moj-edoc-v"];
  if (version !== undefined && /^answer-/.test(version)) return { what: "answer", facts: null, problem: null };
  if (version !== undefined && /^figures-/.test(version)) return { what: "figures", facts: null, problem: null };
  const read = headers === null ? null : decodeHeaders(headers);
  if (read !== null && read.ok) return { what: "supply", facts: ofHeaders(read.value), problem: null };
  const problem = read === null ? null : read.problem;
  const token = supplyingToken(subject);
  if (token !== null) return { what: "supply", facts: ofToken(token, internetMessageId), problem };
  return problem === null ? { what: "other", facts: null, problem: "nothing" } : { what: "supply", facts: null, problem };
}

const destinations: readonly Destination[] = ["portal", "document-system", "consultation-page"];

function ofHeaders(found: HeaderFacts): ArrivalFacts {
  const { id, entry, unit, issuedDate, symbol, further, change, check } = found;
  const known = destinations.filter((one) => found.destinations.indexOf(one) >= 0);
  return { id, shortId: id.slice(0, 8), entry, unit, issuedDate, symbol, destinations: known.length === 0 && found.destinations.length > 0 ? null : known, further, change, check };
}

function ofToken({ entry, unit, date, shortId }: SubjectToken, messageId: string): ArrivalFacts {
  const ours = /^<edoc\.([0-9a-f]{32,64})(?:\.(recall|update|replace)\.[0-9a-f]{8})?[.@]/.exec(messageId);
  const own = ours !== null && ours[1]!.slice(0, 8) === shortId ? ours : null;
  return {
    id: own === null ? null : own[1]!,
    shortId,
    entry,
    unit,
    issuedDate: date === "" ? null : date,
    symbol: null,
    destinations: null,
    further: [],
    change: own === null ? null : ((own[2] as ArrivalFacts["change"] | undefined) || null),
    check: null,
  };
}

/** A supply begins with its token; a person's forward puts a word before it, a mail system a mark in brackets. A reply, an answer and a bounce have the token elsewhere. */
function supplyingToken(subject: string): SubjectToken | null {
  const at = subject.indexOf("[EDOC:");
  const before = at < 0 ? "" : subject.slice(0, at).normalize("NFC").toLowerCase();
  return at >= 0 && /^(?:\s|(?:fw|fwd|tr|ct|chuyển tiếp)\s*:|\[[^\]]{1,40}\])*$/.test(before) ? readSubjectToken(subject.slice(at)) : null;
}
