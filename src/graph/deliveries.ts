import type { Attachment, Message } from "@microsoft/microsoft-graph-types";
import { figuresFileName, figuresSubject, isFromUnitItself, readFigures, readFiguresHeaders } from "../domain/figures-mail";
import type { FiledFigures } from "../domain/own-figures";
import type { Policy } from "../domain/policy";
import { allPages } from "./all-pages";
import { sendersOf, headerRecord } from "./mail-heads";
import { mailboxPath } from "./original";
import type { Graph } from "./request";

const fields = "id,receivedDateTime,from,sender,internetMessageHeaders";
/** Figures by a hundred entries are a tenth of this. */
const largestFile = 200_000;

export interface Deliveries {
  /** From the unit itself, and readable. */
  readonly trusted: readonly FiledFigures[];
  /** Mails that say they deliver figures of this month and do not count, for whoever looks for them. */
  readonly refused: readonly { readonly unit: string; readonly at: string; readonly from: string; readonly why: "not-the-unit" | "unreadable" }[];
}

/** Figures of a month that units have delivered to a publication mailbox; they come in that month's last days or after it. `since`: ISO 8601, UTC. */
export async function deliveriesOf(graph: Graph, mailbox: string, month: string, since: string, policy: Pick<Policy, "units">): Promise<Deliveries> {
  const filter = `receivedDateTime ge ${since} and startswith(subject,'${figuresSubject(month)}')`;
  const mails = await allPages<Message>(graph, `${mailboxPath(mailbox)}/messages?$filter=${encodeURIComponent(filter)}&$select=${fields}&$top=100`);
  const trusted: FiledFigures[] = [];
  const refused: Deliveries["refused"][number][] = [];
  for (const mail of mails) {
    const headers = headerRecord(mail.internetMessageHeaders);
    const notice = readFiguresHeaders(headers);
    if (notice === null || !notice.ok || notice.value.month !== month) continue;
    const { unit } = notice.value;
    const senders = sendersOf(mail);
    const told = { unit, at: mail.receivedDateTime ?? "", from: senders.from?.address ?? "" };
    if (!isFromUnitItself(senders, unit, policy)) {
      refused.push({ ...told, why: "not-the-unit" });
      continue;
    }
    const read = readFigures(headers, await figuresFileOf(graph, mailbox, mail.id ?? ""));
    if (read === null || !read.ok) refused.push({ ...told, why: "unreadable" });
    else trusted.push({ delivery: read.value, at: told.at });
  }
  return { trusted, refused };
}

/** Text of the file that carries the figures; "" where there is none, or one too large to be it. */
export async function figuresFileOf(graph: Graph, mailbox: string, id: string): Promise<string> {
  const path = `${mailboxPath(mailbox)}/messages/${encodeURIComponent(id)}/attachments`;
  const page = await graph.json<{ readonly value?: readonly Attachment[] }>({ method: "GET", path: `${path}?$select=id,name,size` });
  const file = page?.value?.find(({ name }) => name === figuresFileName);
  if (file?.id === undefined || (file.size ?? 0) > largestFile) return "";
  return new TextDecoder().decode(await graph.bytes({ method: "GET", path: `${path}/${encodeURIComponent(file.id)}/$value` }));
}
