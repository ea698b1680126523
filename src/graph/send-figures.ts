import type { FileAttachment, Message } from "@microsoft/microsoft-graph-types";
import type { FiguresMail } from "../domain/figures-mail";
import { sameAddress } from "../domain/read-address";
import { bytesToBase64 } from "../domain/submission-base64";
import { figuresFileOf } from "./deliveries";
import { GraphError, LostAnswer } from "./graph-error";
import { sendersOf } from "./mail-heads";
import { mailboxPath } from "./original";
import type { Graph } from "./request";
import { Unsettled } from "./send-once";
import { sentFigureMails } from "./sent-deliveries";

export interface FiguresSending {
  /** The unit's own mailbox: author and sender of the mail, which takes Full Access and Send As. */
  readonly mailbox: string;
  readonly to: string;
  readonly month: string;
  readonly mail: FiguresMail;
  readonly html: string;
  /** Milliseconds. */
  readonly now: number;
}

/** "on-behalf": Exchange named the person beside the unit, so that it proves nothing; "accepted": taken on, and not to be seen in Sent Items yet. */
export type FiguresSent = "from-unit" | "on-behalf" | "accepted";

const looks = 5;
const betweenLooks = 1500;
/** By so much the clock of this machine may go before Exchange's. */
const clocks = 15 * 60_000;

/** Sends once. An answer that was lost is looked for in Sent Items before anybody is told that nothing went; `Unsettled` when it is not there. */
export async function sendFigures(graph: Graph, sending: FiguresSending): Promise<FiguresSent> {
  const { mailbox, to, mail, html } = sending;
  const file: FileAttachment & { readonly "@odata.type": string } = { "@odata.type": "#microsoft.graph.fileAttachment", name: mail.file.name, contentType: "application/json", contentBytes: bytesToBase64(new TextEncoder().encode(mail.file.text)) };
  const message: Message = {
    subject: mail.subject,
    body: { contentType: "html", content: html },
    from: { emailAddress: { address: mailbox } },
    toRecipients: [{ emailAddress: { address: to } }],
    internetMessageHeaders: Object.entries(mail.headers).map(([name, value]) => ({ name, value })),
    attachments: [file],
  };
  let lost = false;
  try {
    await graph.json({ method: "POST", path: `${mailboxPath(mailbox)}/sendMail`, json: { message, saveToSentItems: true } });
  } catch (fault) {
    if (!(fault instanceof LostAnswer) && !(fault instanceof GraphError && fault.status >= 500)) throw fault;
    lost = true;
  }
  // Whatever keeps us from looking, a mail that may be gone is not called unsent.
  const seen = await lookFor(graph, sending).catch(() => null);
  if (seen === null && lost) throw new Unsettled();
  return seen ?? "accepted";
}

/** By its file, which no other delivery of the month has: subject and time alone are those of another window's too. */
async function lookFor(graph: Graph, { mailbox, month, mail, now }: FiguresSending): Promise<FiguresSent | null> {
  const since = `${new Date(now - clocks).toISOString().slice(0, 19)}Z`;
  const others = new Set<string>();
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await graph.wait(betweenLooks);
    for (const found of await sentFigureMails(graph, mailbox, month, since)) {
      const id = found.id ?? "";
      if (others.has(id)) continue;
      if ((await figuresFileOf(graph, mailbox, id)) !== mail.file.text) {
        others.add(id);
        continue;
      }
      const { from, sender } = sendersOf(found);
      return from !== null && sameAddress(from.address, mailbox) && sender === null ? "from-unit" : "on-behalf";
    }
  }
  return null;
}
