import type { ListMembers } from "../domain/list-members";
import type { Graph } from "./request";

/** Graph takes no more in one call. */
const mostAtOnce = 100;

interface MailTip {
  readonly emailAddress?: { readonly address?: string | null } | null;
  readonly error?: unknown;
  readonly totalMemberCount?: number | null;
  readonly externalMemberCount?: number | null;
}

/**
 * How many stand behind each distribution list, and how many of them are outside: what Outlook's own tips say of it (MailTips), by the
 * address as it was asked. A list Exchange cannot count is `null`.
 */
export async function listMembers(graph: Graph, addresses: readonly string[]): Promise<ReadonlyMap<string, ListMembers | null>> {
  const found = new Map<string, ListMembers | null>();
  for (let at = 0; at < addresses.length; at += mostAtOnce) {
    const asked = addresses.slice(at, at + mostAtOnce);
    const json = { EmailAddresses: asked, MailTipsOptions: "totalMemberCount, externalMemberCount" };
    const tips = (await graph.json<{ readonly value?: readonly MailTip[] }>({ method: "POST", path: "/me/getMailTips", json }))?.value ?? [];
    for (const address of asked) found.set(address, membersIn(tips.find((tip) => tip.emailAddress?.address?.toLowerCase() === address.toLowerCase())));
  }
  return found;
}

function membersIn(tip: MailTip | undefined): ListMembers | null {
  if (tip === undefined || tip.error) return null;
  const { totalMemberCount: total, externalMemberCount: outside } = tip;
  return typeof total === "number" && typeof outside === "number" && outside >= 0 && total >= outside ? { total, outside } : null;
}
