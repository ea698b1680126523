import type { Graph } from "./request";

export interface EarlierSubmission {
  readonly id: string;
  readonly isDraft: boolean;
  /** ISO 8601, UTC; when it was sent. */
  readonly sentAt: string;
}

interface Found {
  readonly value: readonly { readonly id: string; readonly isDraft: boolean; readonly sentDateTime?: string; readonly receivedDateTime?: string }[];
}

/** Earlier attempts with the same Message-ID in Sent Items and Drafts, sent ones first. */
export async function findSubmission(graph: Graph, internetMessageId: string): Promise<readonly EarlierSubmission[]> {
  const filter = encodeURIComponent(`internetMessageId eq '${internetMessageId.replace(/'/g, "''")}'`);
  const found: EarlierSubmission[] = [];
  for (const folder of ["sentitems", "drafts"]) {
    const page = await graph.json<Found>({ method: "GET", path: `/me/mailFolders/${folder}/messages?$filter=${filter}&$select=id,isDraft,sentDateTime,receivedDateTime`, headers: immutable });
    for (const { id, isDraft, sentDateTime, receivedDateTime } of page?.value ?? []) found.push({ id, isDraft, sentAt: sentDateTime ?? receivedDateTime ?? "" });
  }
  return found.sort((one, other) => Number(one.isDraft) - Number(other.isDraft));
}

/** An immutable id stays the same when a draft is sent and moves to Sent Items. */
export const immutable = { Prefer: 'IdType="ImmutableId"' };
