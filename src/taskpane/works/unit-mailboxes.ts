import { daysBetween, dayInVietnam } from "../../domain/asking/calendar";
import type { Policy } from "../../domain/policy";
import { parsed } from "../../domain/submission-record";
import { openMailboxes } from "../../graph/open-mailboxes";
import type { Graph } from "../../graph/request";
import { keepRoamingText, mailboxesKey, roamingText } from "../../outlook/roaming";
import { tried } from "./trouble";

/** Rights change seldom, and a ministry has many mailboxes to try. */
const trustedDays = 7;

/** The units' mailboxes the person may open, of those the policy names: as found within a week, or tried now. */
export async function mailboxesToLook(graph: Graph, { units, publicationMailboxes }: Policy, now: string, again: boolean): Promise<readonly string[]> {
  const all = units.flatMap(({ mailboxes }) => mailboxes);
  const kept = parsed(roamingText(mailboxesKey) ?? "");
  const open = kept !== null && Array.isArray(kept["open"]) ? all.filter((one) => (kept["open"] as unknown[]).includes(one)) : [];
  const day = kept === null ? "" : String(kept["day"]);
  const age = /^\d{4}-\d{2}-\d{2}$/.test(day) ? daysBetween(day, dayInVietnam(now)) : Infinity;
  return !again && age >= 0 && age < trustedDays ? open : tryMailboxes(graph, all, publicationMailboxes, open, now);
}

/** Whether the person may open a publication mailbox, as far as was found with the units' mailboxes. */
export function worksAtDesk(): boolean {
  return parsed(roamingText(mailboxesKey) ?? "")?.["desk"] === true;
}

/** One that is too busy to say is what it was. */
async function tryMailboxes(graph: Graph, all: readonly string[], desk: readonly string[], before: readonly string[], now: string): Promise<readonly string[]> {
  const found = await openMailboxes(graph, [...new Set([...all, ...desk])]);
  const open = all.filter((one) => found.get(one) ?? before.includes(one));
  await tried(() => keepRoamingText(mailboxesKey, JSON.stringify({ day: dayInVietnam(now), open, desk: desk.some((one) => found.get(one) === true) })));
  return open;
}
