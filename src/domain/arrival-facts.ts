import type { Arrival, ArrivalFacts } from "./arrival";
import type { Destination } from "./catalogue";
import { decodeHeaders } from "./submission-headers";
import { readSubjectToken } from "./subject-token";

const destinations: readonly Destination[] = ["portal", "document-system", "consultation-page"];

/** What a mail says of the document it supplies: by its headers, or by the token of its subject where those were not read (`null`) or say nothing. */
export function readArrivalMail(mail: { readonly subject: string; readonly headers: Readonly<Record<string, string>> | null; readonly from: string }): Pick<Arrival, "facts" | "problem"> {
  const read = mail.headers === null ? null : decodeHeaders(mail.headers);
  const token = readSubjectToken(mail.subject);
  if (read !== null && read.ok) return { facts: factsOf(read.value), problem: null };
  if (token === null) return { facts: null, problem: read === null ? "nothing" : read.problem };
  return { facts: { ...nothingMore, id: null, shortId: token.shortId, entry: token.entry, unit: token.unit, issuedDate: token.date || null }, problem: null };
}

const nothingMore = { symbol: null, destinations: null, further: [], change: null, check: null };

function factsOf({ id, entry, unit, issuedDate, symbol, destinations: told, further, change, check }: Extract<ReturnType<typeof decodeHeaders>, { ok: true }>["value"]): ArrivalFacts {
  return { id, shortId: id.slice(0, 8), entry, unit, issuedDate, symbol, destinations: told.length === 0 ? null : destinations.filter((one) => told.indexOf(one) >= 0), further, change, check };
}

