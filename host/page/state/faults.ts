import { noFaults, type Faults } from "../../protocol/outlook-model";
import type { ServerFaults } from "../../server/page-api";
import type { Page, PageState } from "./page-state";
import { noServerFaults } from "./start-page";
import { attempt } from "./toast";

/** Being offline is one fact with two sides: the frames' requests fail, and the server's answers do. */
export function saveFaults(page: Page, faults: Faults): void {
  const before = page.store.get().faults;
  page.store.set({ faults });
  page.protocol.setFaults(faults);
  if (faults.offline !== before.offline) saveServerFaults(page, { ...page.store.get().serverFaults, offline: faults.offline });
}

export function saveServerFaults(page: Page, serverFaults: ServerFaults): void {
  page.store.set({ serverFaults });
  void attempt(page, () => page.api.saveFaults(serverFaults));
}

export function clearFaults(page: Page): void {
  page.store.set({ faults: noFaults });
  page.protocol.setFaults(noFaults);
  saveServerFaults(page, noServerFaults);
}

export function faultsOn({ faults, serverFaults }: PageState): number {
  const client = [faults.signIn !== "ok", faults.mailboxSet !== noFaults.mailboxSet, faults.smartAlerts !== "on", (faults.client ?? "web") !== "web", faults.offline, faults.shortWaits === true, faults.hiddenMailbox === true];
  const server = [serverFaults.graphDelayMs > 0, serverFaults.throttleNext > 0, serverFaults.loseNextSends > 0, serverFaults.rejectToken, serverFaults.sharedUploads];
  return Object.keys(faults.calls).length + [...client, ...server].filter(Boolean).length;
}
