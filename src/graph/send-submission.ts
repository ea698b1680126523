import type { Message } from "@microsoft/microsoft-graph-types";
import { edocHeaderNames } from "../domain/submission";
import { utf8 } from "../domain/submission-base64";
import type { Submission } from "../domain/submission-message";
import { recordFileName, writeRecord } from "../domain/submission-record";
import { attach } from "./attach";
import { findSubmission, immutable } from "./find-submission";
import { GraphError, LostAnswer } from "./graph-error";
import type { Graph } from "./request";

/** Proof that the submission is on its way. */
export interface Receipt {
  readonly messageId: string;
  /** True when an earlier attempt had already sent it. */
  readonly earlier: boolean;
  /** ISO 8601, UTC; "" when Graph does not say yet. */
  readonly sentAt: string;
}

/** Sends again at most so often when Graph has lost the answer and still holds the draft. */
const mostSends = 3;

/**
 * Sends a submission exactly once (OUTLOOK-PLATFORM §2, "Identity of the sent item, idempotency"): an earlier one counts,
 * a half-made draft of an earlier attempt is thrown away, and a lost answer is settled by looking at the draft itself.
 * The carrier lies in the person's own mailbox: Graph refuses upload sessions in a shared one.
 */
export async function sendSubmission(graph: Graph, submission: Submission): Promise<Receipt> {
  const [earlier, ...others] = await findSubmission(graph, submission.internetMessageId);
  if (earlier !== undefined && !earlier.isDraft) return { messageId: earlier.id, earlier: true, sentAt: earlier.sentAt };
  for (const half of earlier === undefined ? [] : [earlier, ...others]) await graph.json({ method: "DELETE", path: messagePath(half.id), headers: immutable });

  const draftId = await createDraft(graph, submission);
  await attach(graph, messagePath(draftId), { name: submission.original.name, contentType: "message/rfc822", bytes: submission.original.bytes }, immutable);
  await attach(graph, messagePath(draftId), { name: recordFileName, contentType: "application/json", bytes: utf8(writeRecord(submission.record)) }, immutable);
  await send(graph, draftId);
  return { messageId: draftId, earlier: false, sentAt: "" };
}

/** The Message-ID is set before anything is attached, so that whatever happens next can be found again. */
async function createDraft(graph: Graph, { headers, to, subject, body, internetMessageId }: Submission): Promise<string> {
  const message: Message = {
    subject,
    body: { contentType: "html", content: body },
    toRecipients: [{ emailAddress: { address: to } }],
    internetMessageHeaders: edocHeaderNames.map((name) => ({ name, value: headers[name] })),
  };
  const draft = await graph.json<Message>({ method: "POST", path: "/me/messages", headers: immutable, json: message });
  if (!draft?.id) throw new Error("Graph created a draft and did not name it");
  const named: Message = { internetMessageId };
  await graph.json({ method: "PATCH", path: messagePath(draft.id), json: named, headers: immutable });
  return draft.id;
}

async function send(graph: Graph, draftId: string): Promise<void> {
  for (let sends = 1; ; sends += 1) {
    try {
      await graph.json({ method: "POST", path: `${messagePath(draftId)}/send`, headers: immutable });
      return;
    } catch (fault) {
      if (!answerIsLost(fault)) throw fault;
      if (await hasLeft(graph, draftId)) return;
      if (sends >= mostSends) throw fault;
      await graph.wait(1000 * sends);
    }
  }
}

/** Sent, or no longer to be found under its id because Exchange is moving it: in both cases it has left. */
async function hasLeft(graph: Graph, draftId: string): Promise<boolean> {
  try {
    const now = await graph.json<Message>({ method: "GET", path: `${messagePath(draftId)}?$select=id,isDraft`, headers: immutable });
    return now?.isDraft === false;
  } catch (fault) {
    if (fault instanceof GraphError && fault.status === 404) return true;
    throw fault;
  }
}

function answerIsLost(fault: unknown): boolean {
  return fault instanceof LostAnswer || (fault instanceof GraphError && fault.status >= 500);
}

function messagePath(id: string): string {
  return `/me/messages/${encodeURIComponent(id)}`;
}
