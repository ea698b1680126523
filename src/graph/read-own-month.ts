import type { Message } from "@microsoft/microsoft-graph-types";
import { monthBounds } from "../domain/month";
import type { SentItem } from "../domain/sent-item";
import { eachPage } from "./each-page";
import { GraphError } from "./graph-error";
import { sentFields, sentItem } from "./list-sent";
import { immutableIds, mailboxPath } from "./original";
import type { Graph } from "./request";
import { customPropertiesId } from "./whole-draft";

/** A mail in a unit's inbox, by its header alone. */
export interface InboxMail {
  /** ISO 8601, UTC, by Exchange's clock. */
  readonly receivedAt: string;
  readonly isRead: boolean;
  readonly answered: boolean;
  /** Address in From; "" where there is none. */
  readonly from: string;
}

export interface OwnMonth {
  /** All that left in the month; what bears no note of ours has `custom` `null`. */
  readonly sent: readonly SentItem[];
  /** Of the last sixty days: unread, unanswered, or both. */
  readonly inbox: readonly InboxMail[];
}

/** PidTagLastVerbExecuted: what was done with a mail last. 102 answered, 103 answered to all. */
const lastVerbId = "Integer 0x1081";
const answers = ["102", "103"];
const days = 60;
const atOnce = 250;

/** A unit's own part of a month, from its shared mailbox; `null`: the person has no right to it. `now` in milliseconds. */
export async function readOwnMonth(graph: Graph, mailbox: string, month: string, now: number): Promise<OwnMonth | null> {
  try {
    const [sent, inbox] = await Promise.all([sentIn(graph, mailbox, month), lying(graph, mailbox, new Date(now - days * 86_400_000).toISOString())]);
    return { sent, inbox };
  } catch (fault) {
    if (fault instanceof GraphError && (fault.status === 403 || fault.status === 404)) return null;
    throw fault;
  }
}

/** All of them: how many bear no note of ours is a figure too. */
async function sentIn(graph: Graph, mailbox: string, month: string): Promise<readonly SentItem[]> {
  const { from, to } = monthBounds(month);
  const filter = encodeURIComponent(`sentDateTime ge ${from} and sentDateTime lt ${to}`);
  const byId = new Map<string, SentItem>();
  for await (const page of eachPage<Message>(graph, `${mailboxPath(mailbox)}/mailFolders/sentitems/messages?$filter=${filter}&$select=${sentFields}${expand(customPropertiesId)}&$top=${atOnce}`, immutableIds)) {
    for (const message of page) byId.set(message.id ?? "", sentItem(message, mailbox));
  }
  return [...byId.values()];
}

async function lying(graph: Graph, mailbox: string, since: string): Promise<readonly InboxMail[]> {
  const found: InboxMail[] = [];
  const filter = encodeURIComponent(`receivedDateTime ge ${since.slice(0, 19)}Z`);
  for await (const page of eachPage<Message>(graph, `${mailboxPath(mailbox)}/mailFolders/inbox/messages?$filter=${filter}&$select=receivedDateTime,isRead,from${expand(lastVerbId)}&$top=${atOnce}`)) {
    for (const message of page) {
      const one = inboxMail(message);
      if (!one.isRead || !one.answered) found.push(one);
    }
  }
  return found;
}

function inboxMail({ receivedDateTime, isRead, from, singleValueExtendedProperties }: Message): InboxMail {
  const verb = singleValueExtendedProperties?.find(({ id }) => id?.toLowerCase() === lastVerbId.toLowerCase())?.value ?? "";
  return { receivedAt: receivedDateTime ?? "", isRead: isRead === true, answered: answers.includes(verb), from: from?.emailAddress?.address ?? "" };
}

function expand(id: string): string {
  return `&$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${id}')`)}`;
}
