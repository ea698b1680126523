import type { Message } from "@microsoft/microsoft-graph-types";
import { readArrivalMail } from "../domain/arrival-facts";
import type { ArrivalPage, ArrivalReader, ArrivalRow, SpotFolder, SpotSurvey } from "../domain/arrival-reader";
import { monthBounds } from "../domain/month";
import { withoutToken } from "../domain/sent-item";
import { arrivalFolders } from "./arrival-folders";
import { headersOf, perBatch } from "./headers-of";
import { headerRecord } from "./mail-heads";
import { immutableIds, mailboxPath } from "./original";
import { graphAddress, type Graph } from "./request";
import type { RequestSpare } from "./request-spare";

type Moment = "receivedDateTime" | "lastModifiedDateTime";
interface List {
  readonly value?: readonly Message[];
  readonly "@odata.count"?: number;
  readonly "@odata.nextLink"?: string;
}

const fields = "id,receivedDateTime,from,subject,internetMessageId";
const largePage = 1000;
/** A little over what it brings anew. With headers a mail is some ten thousand characters long. */
const headerPage = 256;
/**
 * Of a large page: whose headers are asked for one by one, twenty in a request. A month of such pages takes some 8,000 asked for so, and
 * Graph allows 10,000 in ten minutes.
 */
const fewBare = 40;
/** Of a page with headers, after which a large one is tried again. */
const veryFewBare = 10;
const longAgo = "1900-01-01T00:00:00Z";

/** Reads the mails of a month in a publication mailbox with as few requests as tell enough of them. `spare` is shared by all mailboxes of a look. */
export function openArrivals(graph: Graph, mailbox: string, month: string, spare: RequestSpare): ArrivalReader {
  const bounds = monthBounds(month);
  const ask = (path: string): Promise<List | null> => graph.json<List>({ method: "GET", path, headers: immutableIds });
  const query = ({ id }: SpotFolder, by: Moment, from: string, rest: string): string => {
    const inMonth = `receivedDateTime ge ${by === "receivedDateTime" ? from : bounds.from} and receivedDateTime lt ${bounds.to}`;
    // Exchange sorts only by what it filters by first.
    const filter = by === "receivedDateTime" ? inMonth : `lastModifiedDateTime ge ${from} and ${inMonth}`;
    return `${mailboxPath(mailbox)}/mailFolders/${encodeURIComponent(id ?? "")}/messages?$filter=${encodeURIComponent(filter)}&$orderby=${by}${rest}`;
  };

  async function survey(folder: SpotFolder): Promise<SpotSurvey> {
    if (folder.id === null) return { count: 0, newest: null };
    const list = await ask(query(folder, "lastModifiedDateTime", longAgo, `${encodeURIComponent(" desc")}&$top=1&$count=true&$select=id,lastModifiedDateTime`));
    return { count: list?.["@odata.count"] ?? 0, newest: list?.value?.[0]?.lastModifiedDateTime ?? null };
  }

  /** Each page begins in the second in which the one before ended: where a mail is moved out meanwhile, counted pages would pass others over. */
  async function* walk(folder: SpotFolder, by: Moment, start: string, isKnown: (itemId: string) => boolean): AsyncGenerator<ArrivalPage> {
    if (folder.id === null) return;
    let from = start;
    let ofThatSecond: ReadonlySet<string> = new Set();
    /** Only while a page is all of one second. */
    let link: string | null = null;
    let isLarge = spare.tryLarge();
    for (;;) {
      const top = isLarge ? largePage : headerPage;
      const select = `${fields}${by === "receivedDateTime" ? "" : `,${by}`}${isLarge ? "" : ",internetMessageHeaders"}`;
      const list: List | null = await ask(link ?? query(folder, by, from, `&$top=${top}&$select=${select}`));
      const messages = list?.value ?? [];
      const fresh = messages.filter(({ id }) => !ofThatSecond.has(id ?? ""));
      const bare = fresh.filter((message) => tellsNothing(message) && !isKnown(message.id ?? ""));
      if (isLarge && bare.length > Math.min(fewBare, perBatch * Math.ceil(fresh.length / headerPage))) {
        isLarge = false;
        link = null;
        continue;
      }
      const asked = isLarge ? await headersOf(graph, mailbox, bare.map(({ id }) => id ?? "")) : null;
      const gone = isLarge ? new Set(bare.filter(({ id }) => !asked?.has(id ?? "")).map(({ id }) => id)) : null;
      const last = messages[messages.length - 1]?.[by] ?? from;
      yield { rows: fresh.filter(({ id }) => gone?.has(id) !== true).map((message) => rowOf(message, asked?.get(message.id ?? "") ?? null)), until: last };
      const next: string = list?.["@odata.nextLink"] ?? "";
      if (isLarge) spare.toldEnough(fresh.length, 1 + Math.ceil(bare.length / perBatch));
      if (next === "") return;
      const isOneSecond = last === from;
      const ids = (isOneSecond ? messages : messages.filter((message) => message[by] === last)).map(({ id }) => id ?? "");
      ofThatSecond = new Set(isOneSecond ? [...ofThatSecond, ...ids] : ids);
      from = last;
      const mayBeLarge: boolean = isLarge || bare.length <= veryFewBare;
      const willBeLarge: boolean = mayBeLarge && spare.tryLarge();
      link = isOneSecond && willBeLarge === isLarge && next.startsWith(`${graphAddress}/`) ? next.slice(graphAddress.length) : null;
      isLarge = willBeLarge;
    }
  }

  return {
    folders: () => arrivalFolders(graph, mailbox, month),
    survey,
    read: (folder, from, isKnown) => walk(folder, "receivedDateTime", from ?? bounds.from, isKnown),
    changed: (folder, since, isKnown) => walk(folder, "lastModifiedDateTime", since, isKnown),
  };
}

function rowOf({ id, receivedDateTime, from, subject, internetMessageId, internetMessageHeaders }: Message, asked: Readonly<Record<string, string>> | null): ArrivalRow {
  const address = from?.emailAddress?.address ?? "";
  const headers = asked ?? (internetMessageHeaders ? headerRecord(internetMessageHeaders) : null);
  return {
    itemId: id ?? "",
    internetMessageId: internetMessageId ?? "",
    arrivedAt: receivedDateTime ?? "",
    from: address,
    subject: withoutToken(subject ?? ""),
    ...readArrivalMail({ subject: subject ?? "", headers, internetMessageId: internetMessageId ?? "" }),
  };
}

/** Without its headers. */
function tellsNothing({ subject, internetMessageId }: Message): boolean {
  return readArrivalMail({ subject: subject ?? "", headers: null, internetMessageId: internetMessageId ?? "" }).facts === null;
}
