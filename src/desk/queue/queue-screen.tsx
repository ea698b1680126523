import { useEffect, useMemo, useSyncExternalStore } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import type { BrowserSignIn } from "../../graph/browser-token";
import { arrivalPages, deskFolders } from "../../graph/list-arrivals";
import type { Graph } from "../../graph/request";
import { useDesk } from "../desk-context";
import { deskTrouble } from "../desk-graph";
import { openQueue } from "./queue-work";

/** stage 1 */
export function QueueScreen({ graph, mailbox }: { readonly graph: Graph; readonly mailbox: string; readonly signIn: BrowserSignIn }) {
  const { rules } = useDesk();
  const queue = useMemo(() => openQueue({ rules: { ...rules, today: dayInVietnam(new Date().toISOString()) }, folders: () => deskFolders(graph, mailbox), pages: (folder) => arrivalPages(graph, mailbox, folder, () => null), acts: null, troubleOf: deskTrouble, after: (ms, run) => void setTimeout(run, ms) }), [rules, graph, mailbox]);
  const now = useSyncExternalStore(queue.subscribe, queue.now);
  useEffect(() => void queue.read(), [queue]);
  return <ul>{now.rows.map((row) => <li key={row.key}>{row.symbol} {row.subject} {row.due}</li>)}</ul>;
}
