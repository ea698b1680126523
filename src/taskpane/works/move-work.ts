import type { DraftCopy, DiscardOutcome, MoveOutcome, MoveStep } from "../../domain/move-outcome";
import { sameAddress } from "../../domain/read-address";
import { openDraftMove, type DraftMove } from "../../graph/draft-move";
import { draftScopes } from "../../graph/token";
import { moveDraft, type MovedDraft } from "../../jobs/move-draft";
import type { ComposingPorts } from "../../jobs/supply-composing";
import { OutlookError } from "../../outlook/ask";
import { ownAddress, type ComposeItem } from "../../outlook/current-item";
import { canCloseDraft, closeDraft, openMessage, saveDraft } from "../../outlook/draft-window";
import { abilities } from "../../outlook/requirements";
import { keepRoamingText, moveKey, roamingText } from "../../outlook/roaming";
import { readWholeWindow } from "../../outlook/whole-window";
import type { MoveWork } from "../work";
import { carriedToUnit, type JudgedDraft } from "./carried-to-unit";
import { moveTrouble } from "./move-trouble";
import { openPaneGraph } from "./open-graph";
import type { Surroundings } from "./surroundings";
import { tried } from "./trouble";

/** What was moved from this window, as it was then. */
interface Moved {
  readonly draftId: string;
  readonly everything: string;
  readonly graph: DraftMove;
}

/** Moving the draft of one compose window. Loaded when such a fix is shown: most mails never need it. */
export function openMoveWork(item: ComposeItem, { rules, sha256 }: Surroundings, judged: () => Promise<JudgedDraft>, ports: ComposingPorts): MoveWork {
  const graph = openPaneGraph({ ...rules.policy.signIn, nestedAppAuth: abilities().nestedAppAuth }, draftScopes).asking;
  const name = crypto.getRandomValues(new Uint32Array(4)).join("-");
  let moved: Moved | null = null;
  let underWay: Promise<MoveOutcome> | null = null;

  const move = async (mailbox: string, tell: (step: MoveStep) => void): Promise<MoveOutcome> => {
    const { bodyType: type } = await readWholeWindow(item);
    const unit = { address: mailbox, name: rules.policy.units.find(({ mailboxes }) => mailboxes.some((one) => sameAddress(one, mailbox)))?.name ?? "" };
    const draftMove = openDraftMove(graph, unit, { name, mailbox: ownAddress(), type });
    const carried = await carriedToUnit(await judged(), mailbox, rules, ports);
    let draftId = "";
    let everything = "";
    const result = await moveDraft({
      ...draftMove,
      mailbox,
      tell,
      save: async () => (draftId = await saveDraft(item)),
      shown: async () => {
        const window = await readWholeWindow(item);
        everything = window.everything;
        return window;
      },
      // Headers and our own record are taken from Outlook: a mailbox may tell Graph of them later.
      read: async (id) => {
        const draft = await draftMove.read(id);
        return draft && { ...draft, headers: carried.headers, properties: { ...draft.properties, ...carried.properties } };
      },
      sha256,
    });
    moved = { draftId, everything, graph: draftMove };
    return outcomeOf(result, mailbox, carried.supplyLost);
  };

  return {
    mayClose: canCloseDraft(item),
    explained: () => roamingText(moveKey) !== null,
    start: (mailbox, tell) => {
      // A second click waits for the first.
      underWay ??= keepRoamingText(moveKey, "1")
        .catch(() => false)
        .then(() => move(mailbox, tell))
        .catch((fault: unknown): MoveOutcome => ({ kind: "failed", why: moveTrouble(fault, mailbox), leftBehind: false }))
        .finally(() => (underWay = null));
      return underWay;
    },
    open: ({ id }) => tried(() => openMessage(id)),
    discard: async ({ mailbox }) => {
      try {
        return moved === null ? { kind: "changed" } : await discard(item, moved, sha256);
      } catch (fault) {
        return { kind: "failed", why: moveTrouble(fault, mailbox) };
      }
    },
  };
}

/** Looks twice before a person's own draft goes: it is still what was moved, and the copy is still there. */
async function discard(item: ComposeItem, { draftId, everything, graph }: Moved, sha256: Surroundings["sha256"]): Promise<DiscardOutcome> {
  if ((await readWholeWindow(item)).everything !== everything) return { kind: "changed" };
  if (!(await graph.earlier(await sha256(draftId))).some(({ state }) => state !== "half")) return { kind: "copy-gone" };
  await graph.putAway(draftId);
  try {
    await closeDraft(item);
    return { kind: "done" };
  } catch (fault) {
    if (fault instanceof OutlookError) return { kind: "not-closed" };
    throw fault;
  }
}

function outcomeOf(result: MovedDraft, mailbox: string, supplyLost: boolean): MoveOutcome {
  const copyOf = (id: string): DraftCopy => ({ id, mailbox });
  switch (result.kind) {
    case "moved":
      return { kind: "moved", copy: copyOf(result.copyId), lost: supplyLost && !result.lost.includes("supply") ? [...result.lost, "supply"] : result.lost, files: result.files };
    case "other-copy":
      return { kind: "other-copy", copy: copyOf(result.copyId) };
    case "sent":
      return result;
    case "cloud-files":
      return { kind: "failed", why: { kind: "cloud-files", names: result.names }, leftBehind: false };
    case "not-saved-yet":
    case "under-way":
      return { kind: "failed", why: { kind: result.kind }, leftBehind: false };
    case "differs":
      return { kind: "failed", why: { kind: "differs", part: result.part }, leftBehind: result.leftBehind };
    case "broken-off":
      return { kind: "failed", why: moveTrouble(result.fault, mailbox), leftBehind: result.leftBehind };
  }
}
