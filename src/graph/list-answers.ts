import type { Message } from "@microsoft/microsoft-graph-types";
import type { Correspondent } from "../domain/mail";
import { allPages } from "./all-pages";
import { headerLines, headerRecord, sendersOf } from "./mail-heads";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

/** A mail from the editorial desk, with the headers that say what it answers. */
export interface MailFromDesk {
  readonly from: Correspondent | null;
  /** `null` when it is the same as From. */
  readonly sender: Correspondent | null;
  /** ISO 8601, UTC, by Exchange's clock. */
  readonly receivedAt: string;
  /** Names in lower case; the first of a name, which is the topmost, counts. */
  readonly headers: Readonly<Record<string, string>>;
  readonly headerBlock: string;
  readonly internetMessageId: string;
}

const fields = "id,internetMessageId,receivedDateTime,from,sender,internetMessageHeaders";
const atOnce = 100;

/** Mail from one of these mailboxes since a moment: in any folder, for people file what they have read. */
export function answersSince(graph: Graph, mailbox: string | null, since: string, desk: readonly string[]): Promise<readonly MailFromDesk[]> {
  if (desk.length === 0) return Promise.resolve([]);
  const from = desk.map((address) => `from/emailAddress/address eq '${address.replace(/'/g, "''")}'`).join(" or ");
  return list(graph, mailbox, `receivedDateTime ge ${since} and (${from})`);
}

/** Mail whose subject carries the token of one document. */
export function answersAbout(graph: Graph, mailbox: string | null, shortId: string): Promise<readonly MailFromDesk[]> {
  return list(graph, mailbox, `contains(subject,':${shortId.replace(/[^0-9a-f]/g, "")}]')`);
}

async function list(graph: Graph, mailbox: string | null, filter: string): Promise<readonly MailFromDesk[]> {
  return (await allPages<Message>(graph, `${mailboxPath(mailbox)}/messages?$filter=${encodeURIComponent(filter)}&$select=${fields}&$top=${atOnce}`)).map(mailOf);
}

function mailOf(message: Message): MailFromDesk {
  return {
    ...sendersOf(message),
    receivedAt: message.receivedDateTime ?? "",
    headers: headerRecord(message.internetMessageHeaders),
    headerBlock: headerLines(message.internetMessageHeaders).map(([name, value]) => `${name}: ${value}`).join("\r\n"),
    internetMessageId: message.internetMessageId ?? "",
  };
}
