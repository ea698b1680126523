import type { Correspondent } from "../domain/mail";
import type { DraftFile, LesserPart, WholeDraft } from "../domain/whole-draft";
import { attach } from "./attach";
import { GraphError } from "./graph-error";
import { mailboxPath } from "./original";
import type { Graph } from "./request";
import { openUnitDrafts, type UnitDrafts } from "./unit-drafts";
import { bytesOfFile, findDraft, partOfProperty, readWholeDraft } from "./whole-draft";

/** Graph's half of moving a draft (`jobs/move-draft`). */
export interface DraftMove extends Omit<UnitDrafts, "pathOf"> {
  /** `null`: the mailbox does not have it yet, as happens where Outlook tells Exchange later. */
  read(draftId: string): Promise<WholeDraft | null>;
  bytesOf(draftId: string, file: DraftFile): Promise<Uint8Array>;
  attach(copyId: string, file: DraftFile, bytes: Uint8Array): Promise<void>;
  readCopy(copyId: string): Promise<WholeDraft>;
  bytesOfCopy(copyId: string, file: DraftFile): Promise<Uint8Array>;
  partOfProperty(id: string): LesserPart;
  /** Into Deleted Items, from where a person can take it back. */
  putAway(draftId: string): Promise<void>;
  wait(ms: number): Promise<void>;
}

/** `own`: the mailbox of the window, which is the unit's in a tab of its own; Graph's "me" is always the person's. */
export function openDraftMove(graph: Graph, unit: Correspondent, own: string, type: "html" | "text"): DraftMove {
  const { pathOf, ...unitDrafts } = openUnitDrafts(graph, unit);
  const found = new Map<string, string>();
  const pathOfDraft = async (draftId: string): Promise<string> => {
    const path = found.get(draftId) ?? (await findDraft(graph, draftId, [mailboxPath(null), mailboxPath(own)]));
    found.set(draftId, path);
    return path;
  };
  return {
    ...unitDrafts,
    read: async (draftId) => {
      try {
        return await readWholeDraft(graph, await pathOfDraft(draftId), type);
      } catch (fault) {
        if (fault instanceof GraphError && fault.status === 404) return null;
        throw fault;
      }
    },
    bytesOf: async (draftId, file) => bytesOfFile(graph, await pathOfDraft(draftId), file),
    attach: (copyId, file, bytes) => attach(graph, pathOf(copyId), { ...file, bytes }),
    readCopy: (copyId) => readWholeDraft(graph, pathOf(copyId), type),
    bytesOfCopy: (copyId, file) => bytesOfFile(graph, pathOf(copyId), file),
    partOfProperty,
    putAway: async (draftId) => void (await graph.json({ method: "DELETE", path: await pathOfDraft(draftId) })),
    wait: (ms) => graph.wait(ms),
  };
}
