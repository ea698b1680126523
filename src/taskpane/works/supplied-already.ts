import type { FiledMail } from "../../domain/mail";
import { supplyKeptOn } from "../../graph/supplied-before";
import type { LaterQueue, QueueReview, SupplyOutcome } from "../work";
import { followQueue } from "./follow-queue";
import type { Surroundings } from "./surroundings";

/** How the document of a mail stands that somebody has supplied, or asked to: by the queue, by what is kept on the mail, by its headers. */
export async function suppliedAlready(mail: FiledMail, { queue, graph }: Pick<Surroundings, "queue" | "graph">): Promise<SupplyOutcome | null> {
  const wish = inQueue(mail, queue);
  if (wish?.state.kind === "done" && wish.state.end.kind === "supplied") return { kind: "already", id: wish.wish.record.id, at: wish.state.end.at, by: wish.wish.record.suppliedBy };
  // What it waits for, the queue's own card says.
  if (wish !== undefined && wish.state.kind !== "done" && wish.state.kind !== "failed") return { kind: "queued", why: { kind: "offline" } };
  const kept = await supplyKeptOn(await graph(mail.sharedMailbox), mail.itemId, mail.sharedMailbox);
  if (kept !== null) return { kind: "already", id: kept.id, at: kept.at, by: kept.by };
  // The headers of a mail say that it was supplied, and not when.
  return mail.supplied === null ? null : { kind: "already", id: mail.supplied.id, at: "", by: "" };
}

function inQueue({ internetMessageId }: FiledMail, queue: LaterQueue): QueueReview["wishes"][number] | undefined {
  let wishes: QueueReview["wishes"] = [];
  followQueue(queue, (review) => (wishes = review.wishes))();
  return wishes.filter(({ wish }) => internetMessageId !== "" && wish.record.change === undefined && wish.record.message.internetMessageId === internetMessageId).at(-1);
}
