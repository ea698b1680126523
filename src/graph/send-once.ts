import type { Message } from "@microsoft/microsoft-graph-types";
import { attach, type Attachment } from "./attach";
import { openCarriers, pathOf, type Carrier, type Carriers } from "./carriers";
import { GraphError, LostAnswer } from "./graph-error";
import type { Graph } from "./request";

/** A mail that is to arrive exactly once, whoever asks for it and how often. */
export interface OnceMail {
  /** The same for every attempt at the same mail, and for no other. */
  readonly internetMessageId: string;
  readonly message: Message;
  /** Whom it is sent from when the message's `from` is refused; `null`: from nobody else, and the refusal is thrown. */
  readonly person: string | null;
  /** Fetched when they are needed: most attempts find that the mail has left already. */
  readonly attachments: () => Promise<readonly Attachment[]>;
}

export interface OncePorts {
  readonly graph: Graph;
  /** The mailbox it is sent from; absent: the person's own. */
  readonly mailbox?: string;
  /** Graph's id of the folder in which the mail is made ready. */
  readonly folder: string;
  /** Name of this pane's worker; no other has it. */
  readonly worker: string;
  /** Whether the worker of that name is no more: what it began need not be waited for. */
  readonly isGone: (worker: string) => boolean;
  /** Waits for a turn to send, at the pace Exchange allows. */
  readonly turn: () => Promise<void>;
  /** What is kept of the mail beside it; read when it is asked. */
  readonly standing: () => Promise<Standing>;
  /** Keeps, before it happens, that this attempt is sending; beside what others have kept. */
  readonly sending: (attempt: string) => Promise<void>;
  /** That attempt is known not to have sent. */
  readonly notSent: (attempt: string) => Promise<void>;
}

export interface Standing {
  /** False when somebody has taken it back. */
  readonly wanted: boolean;
  /** Attempts that were about to send. */
  readonly sending: readonly string[];
}

export type SentOnce =
  | { readonly kind: "sent"; readonly fromUnit: boolean }
  /** By an earlier attempt, or by another window just now. */
  | { readonly kind: "earlier"; readonly at: string }
  | { readonly kind: "unwanted" }
  /** Another window is at it. */
  | { readonly kind: "elsewhere" };

/** A sending was tried, and the mail is neither sent nor anywhere else yet. */
export class Unsettled extends Error {
  constructor() {
    super("a mail was sent, and is not to be seen yet");
    this.name = "Unsettled";
  }
}

/** After so many looks without a change another window's draft counts as left behind. */
const patience = 40;
const betweenLooks = 3000;
/** Discarded by another window each time; it is then at it. */
const mostDrafts = 5;
const mostSends = 4;
/** Looks for a mail that Exchange is moving: it is nowhere meanwhile. */
const mostSettling = 10;

let attempts = 0;

/**
 * Exactly once without a lock, by four rules. (1) Whoever sends has looked after its own draft was named, and has discarded every other
 * draft it saw; so of any two, the one that looked last saw the other. (2) A draft is discarded and sent by its ordinary id, which dies with
 * the first of the two: Exchange lets only one of them happen. (3) What was sent is found by its Message-ID, and ends it. (4) For the while
 * in which Exchange shows it nowhere, who is about to send has said so before: nobody else sends until that attempt is seen, sent or not.
 * Nothing hangs on any clock.
 */
export async function sendOnce(mail: OnceMail, ports: OncePorts): Promise<SentOnce> {
  const carriers = openCarriers(ports.graph, ports.folder, mail.internetMessageId, ports.mailbox);
  const end = await untilOneStays(mail, carriers, ports);
  if (end.kind !== "elsewhere") await tidy(carriers, ports).catch(() => undefined);
  return end;
}

/** Whether the mail is to be seen among what was sent. */
export async function isSeenSent(internetMessageId: string, { graph, folder, mailbox }: Pick<OncePorts, "graph" | "folder" | "mailbox">): Promise<boolean> {
  return (await openCarriers(graph, folder, internetMessageId, mailbox).look()).some(({ state }) => state === "sent");
}

/** Makes sure that a mail nobody wants any more is not sent by a window that is at it. False: it has left. */
export async function preventSending(internetMessageId: string, { graph, folder, mailbox, standing }: Pick<OncePorts, "graph" | "folder" | "mailbox" | "standing">): Promise<boolean> {
  const carriers = openCarriers(graph, folder, internetMessageId, mailbox);
  let found = await carriers.look();
  while (found.some(({ state }) => state === "draft")) {
    for (const draft of found.filter(({ state }) => state === "draft")) await carriers.discard(draft);
    found = await carriers.look();
  }
  const { sending } = await standing();
  if (found.some(({ state }) => state === "sent") || (await allSettled(sending, carriers, graph)) === "sent") return false;
  return true;
}

/** What lies in Deleted Items says of an attempt that it did not send: while that may be asked it stays. */
async function tidy(carriers: Carriers, { standing }: OncePorts): Promise<void> {
  const { sending } = await standing();
  await carriers.tidy(sending);
}

async function untilOneStays(mail: OnceMail, carriers: Carriers, ports: OncePorts): Promise<SentOnce> {
  for (let drafts = 0; drafts < mostDrafts; drafts += 1) {
    const before = await awaitOthers(null, carriers, ports);
    if (before !== "free") return before;
    const { sending } = await ports.standing();
    if ((await allSettled(sending, carriers, ports.graph)) === "sent") return { kind: "earlier", at: "" };
    attempts += 1;
    const mine = await carriers.create(mail.message, `${ports.worker}#${attempts}`);
    const end = await withDraft(mine, mail, carriers, ports);
    if (end !== "discarded") return end;
  }
  return { kind: "elsewhere" };
}

async function withDraft(mine: Carrier, mail: OnceMail, carriers: Carriers, ports: OncePorts): Promise<SentOnce | "discarded"> {
  try {
    for (const file of await mail.attachments()) {
      await attach(ports.graph, pathOf(mine.id, ports.mailbox), file, {}, () => carriers.touch(mine));
    }
    await ports.turn();
    const before = await awaitOthers(mine, carriers, ports);
    if (before !== "free") {
      if (before !== "discarded") await carriers.discard(mine);
      return before;
    }
    const standing = await ports.standing();
    if (!standing.wanted) {
      await carriers.discard(mine);
      return { kind: "unwanted" };
    }
    // Another may have sent between its word and this look, and not be seen.
    if ((await allSettled(standing.sending, carriers, ports.graph)) === "sent") {
      await carriers.discard(mine);
      return { kind: "earlier", at: "" };
    }
    await ports.sending(mine.attempt);
  } catch (fault) {
    // Gone under our hands: another window has discarded it.
    if (fault instanceof GraphError && fault.status === 404 && !(await isDraft(mine, carriers))) return "discarded";
    // Not sent, and never to be: the next attempt makes its own.
    await carriers.discard(mine).catch(() => undefined);
    throw fault;
  }
  return send(mine, mail, carriers, ports);
}

/** Looks until no other draft is there. An elder one has the right of way while somebody works on it; a younger one, or one left behind, is discarded. */
async function awaitOthers(mine: Carrier, carriers: Carriers, ports: OncePorts): Promise<"free" | "discarded" | SentOnce>;
async function awaitOthers(mine: null, carriers: Carriers, ports: OncePorts): Promise<"free" | SentOnce>;
async function awaitOthers(mine: Carrier | null, carriers: Carriers, { graph, worker, isGone }: OncePorts): Promise<"free" | "discarded" | SentOnce> {
  const isLeft = (attempt: string): boolean => workerOf(attempt) === worker || isGone(workerOf(attempt));
  let seen = "";
  for (let looks = 0; ; ) {
    const found = await carriers.look();
    const sent = found.find(({ state }) => state === "sent");
    if (sent !== undefined) return { kind: "earlier", at: sent.sentAt };
    const drafts = found.filter(({ state }) => state === "draft");
    if (mine !== null && !drafts.some(({ id }) => id === mine.id)) return "discarded";
    const others = drafts.filter(({ id }) => id !== mine?.id);
    if (others.length === 0) return "free";

    const now = others.map(({ id, touched }) => `${id} ${touched}`).join();
    looks = now === seen ? looks + 1 : 0;
    seen = now;
    const giving = looks >= patience ? others : others.filter((other) => isLeft(other.attempt) || (mine !== null && isElder(mine, other)));
    for (const other of giving) await carriers.discard(other);
    if (giving.length === 0) await graph.wait(betweenLooks);
  }
}

async function send(mine: Carrier, mail: OnceMail, carriers: Carriers, { graph, mailbox, notSent }: OncePorts): Promise<SentOnce | "discarded"> {
  let lost = false;
  let fromUnit = mail.message.from !== undefined;
  for (let sends = 1; ; sends += 1) {
    try {
      await graph.json({ method: "POST", path: `${pathOf(mine.id, mailbox)}/send` });
      return { kind: "sent", fromUnit };
    } catch (fault) {
      if (fromUnit && mail.person !== null && fault instanceof GraphError && fault.status === 403 && fault.code === "ErrorSendAsDenied") {
        await graph.json({ method: "PATCH", path: pathOf(mine.id, mailbox), json: { from: { emailAddress: { address: mail.person } } } satisfies Message });
        fromUnit = false;
        continue;
      }
      const isMissing = fault instanceof GraphError && fault.status === 404;
      if (isMissing && !lost) {
        // None of our requests can have sent it, so another window has discarded it.
        await notSent(mine.attempt).catch(() => undefined);
        return "discarded";
      }
      if (!answerIsLost(fault) && !isMissing) throw fault;
      lost = true;
      const now = await settled(mine.attempt, carriers, graph);
      if (now === "sent") return { kind: "sent", fromUnit };
      if (now === "discarded") return "discarded";
      if (sends >= mostSends) throw fault;
      // It lies there still, and is ours as long as it does: who looked meanwhile saw it.
      await graph.wait(1000 * sends);
    }
  }
}

async function allSettled(attempts: readonly string[], carriers: Carriers, graph: Graph): Promise<"sent" | "not-sent"> {
  for (const attempt of attempts) if ((await settled(attempt, carriers, graph)) === "sent") return "sent";
  return "not-sent";
}

/** What became of an attempt that was about to send. While Exchange is moving a mail it is nowhere, and that is no answer. */
async function settled(attempt: string, carriers: Carriers, graph: Graph): Promise<"sent" | "draft" | "discarded"> {
  for (let looks = 0; ; looks += 1) {
    const found = await carriers.look();
    if (found.some(({ state }) => state === "sent")) return "sent";
    const own = found.filter((one) => one.attempt === attempt);
    if (own.some(({ state }) => state === "draft")) return "draft";
    if (own.length > 0) return "discarded";
    if (looks >= mostSettling) throw new Unsettled();
    await graph.wait(betweenLooks);
  }
}

async function isDraft(mine: Carrier, carriers: Carriers): Promise<boolean> {
  return (await carriers.look()).some(({ id, state }) => id === mine.id && state === "draft");
}

function isElder(one: Carrier, other: Carrier): boolean {
  return one.begun < other.begun || (one.begun === other.begun && one.id < other.id);
}

function answerIsLost(fault: unknown): boolean {
  return fault instanceof LostAnswer || (fault instanceof GraphError && fault.status >= 500);
}

function workerOf(attempt: string): string {
  return attempt.slice(0, attempt.indexOf("#"));
}
