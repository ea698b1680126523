import type { Message } from "@microsoft/microsoft-graph-types";
import type { AnswerMail } from "../domain/answer-mail";
import { answerIdStart, type Recipients } from "../domain/desk-answer";
import { markId, removeMail } from "./carriers";
import { mailboxPath } from "./original";
import type { Graph } from "./request";
import { preventSending, sendOnce, Unsettled, type OncePorts } from "./send-once";

/** An answer as it goes to a unit. */
export interface AnswerToSend extends AnswerMail, Recipients {
  readonly internetMessageId: string;
  /** HTML whose every value is escaped. */
  readonly body: string;
}

/** What the mail it answers keeps of it, under the hold of whoever sends. */
export type AnswerHold = Pick<OncePorts, "worker" | "turn" | "sending" | "notSent"> & { readonly attempts: () => readonly string[] };

export interface LyingDraft {
  /** Graph's ordinary id. */
  readonly id: string;
  /** By Exchange's clock: when somebody last worked on it. */
  readonly touched: string;
}

export interface DeskAnswers {
  /** Resolves when it has left, by us or before. From the publication mailbox and nobody else. */
  send(answer: AnswerToSend, hold: AnswerHold): Promise<void>;
  /** Makes sure that it does not leave any more; false when it has. */
  prevent(internetMessageId: string, attempts: readonly string[]): Promise<boolean>;
  /** Answers that lie among the drafts: being made, or left there by a window that was closed. */
  drafts(): Promise<readonly LyingDraft[]>;
  /** Whoever is still at it makes another. */
  discard(id: string): Promise<void>;
}

/** Its drafts are made among those of the publication mailbox. */
const folder = "drafts";

export function openDeskAnswers(graph: Graph, mailbox: string): DeskAnswers {
  const ports = { graph, mailbox, folder };
  const standingOf = (attempts: readonly string[]) => ({ wanted: true, sending: attempts });
  return {
    send: async (answer, { worker, turn, sending, notSent, attempts }) => {
      const mail = { internetMessageId: answer.internetMessageId, message: messageOf(answer, mailbox), person: null, attachments: () => Promise.resolve([]) };
      // Whoever holds the mail that is answered has it alone: what others began is left behind.
      const once = await sendOnce(mail, { ...ports, worker, isGone: () => true, turn, sending, notSent, standing: () => Promise.resolve(standingOf(attempts())) });
      if (once.kind === "unwanted" || once.kind === "elsewhere") throw new Unsettled();
    },
    prevent: (internetMessageId, attempts) => preventSending(internetMessageId, { ...ports, standing: () => Promise.resolve(standingOf(attempts)) }),
    drafts: async () => {
      const filter = `singleValueExtendedProperties/any(ep:ep/id eq '${markId}' and startswith(ep/value,'${answerIdStart}'))`;
      const page = await graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `${mailboxPath(mailbox)}/mailFolders/${folder}/messages?$filter=${encodeURIComponent(filter)}&$select=id,lastModifiedDateTime&$top=100` });
      return (page?.value ?? []).map(({ id, lastModifiedDateTime }) => ({ id: id ?? "", touched: lastModifiedDateTime ?? "" }));
    },
    discard: async (id) => void (await removeMail(graph, id, mailbox)),
  };
}

function messageOf({ subject, body, to, cc, headers }: AnswerToSend, mailbox: string): Message {
  const all = (addresses: readonly string[]) => addresses.map((address) => ({ emailAddress: { address } }));
  const self = { emailAddress: { address: mailbox } };
  return {
    subject,
    body: { contentType: "html", content: body },
    from: self,
    sender: self,
    toRecipients: all(to),
    ccRecipients: all(cc),
    internetMessageHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
  };
}
