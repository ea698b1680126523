import { createHash } from "node:crypto";
import { fileOf } from "../../host/samples/make/documents/index";
import { readDocument } from "../../src/documents/read-document";
import { furtherChecks } from "../../src/domain/checks/further";
import type { Rules } from "../../src/taskpane/work";
import { openLearned } from "../../src/taskpane/works/learned-memory";
import type { Surroundings } from "../../src/taskpane/works/surroundings";
import { aCatalogue, aPolicy } from "./builders";
import type { OfficeDraft } from "./office-draft";
import { noQueue } from "./supply/no-queue";

export const composeRules = { policy: aPolicy(), catalogue: aCatalogue(), source: "server", problem: null } as const satisfies Rules;

/** What the work on a draft is opened with: documents are really read, what was learned is in Outlook's memory, and no mailbox can be reached. */
export function composeSurroundings(now: () => string): Surroundings {
  // The pane looks at the draft now and then while it is seen; here only what the test does counts.
  Object.assign(globalThis, { document: { visibilityState: "hidden" } });
  return {
    rules: composeRules,
    learned: openLearned(composeRules, now),
    reader: { read: (bytes, name) => readDocument(bytes, name), close: () => undefined },
    page: { reader: () => undefined, further: () => furtherChecks, loaded: Promise.resolve() },
    graph: () => Promise.reject(new Error("not here")),
    quietGraph: () => Promise.reject(new Error("not here")),
    queue: noQueue,
    sha256: (content) => Promise.resolve(createHash("sha256").update(content).digest("hex")),
    now,
  };
}

/** A unit's conclusion, which is read as TB-01, as the file of a draft. */
export async function attachedNotice(name: string): Promise<OfficeDraft["attachments"][number]> {
  const { bytes } = await fileOf("unitConclusion", name);
  return { id: "1", name, size: bytes.length, isInline: false, attachmentType: "file", content: Buffer.from(bytes).toString("base64"), format: "base64" };
}
