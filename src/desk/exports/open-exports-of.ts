import type { LoadedRules } from "../../config/load-rules";
import { original } from "../../graph/original";
import type { Graph } from "../../graph/request";
import { unreadDocument } from "../../domain/unread-document";
import { deskTrouble } from "../desk-graph";
import type { QueueWork } from "../queue/queue-work";
import { fileReader } from "../reading/file-reader";
import type { ExportWork } from "./export-work";
import { openExports } from "./open-exports";
import { wholeListOf } from "./whole-list";

/** More than any mail of the ministry carries. */
const largest = 60 * 1024 * 1024;

/** Packages of a mailbox as Graph has it. The state's numbers of agencies, types and urgency are in no policy yet. */
export function openExportsOf(graph: Graph, queue: QueueWork, rules: LoadedRules): ExportWork {
  const { readScans: scans, signatureAuthorities: authorities } = rules.policy;
  return openExports({
    list: wholeListOf(queue),
    original: ({ mailbox, itemId }) => original(graph, itemId, mailbox),
    read: (bytes, name, signal) => (bytes.length > largest ? Promise.resolve(unreadDocument(name, "too-large")) : fileReader().read(bytes, name, { scans, authorities, signal })),
    rules,
    numbers: {},
    troubleOf: deskTrouble,
    now: () => new Date().toISOString(),
  });
}
