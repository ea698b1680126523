import type { Catalogue } from "../domain/catalogue";
import type { Policy } from "../domain/policy";

interface BothRules {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
}

export interface LoadedRules extends BothRules {
  readonly source: "server" | "last-good" | "built-in";
  /** Why the server's copy was not used; `null` when it was, or when it is not in force yet. */
  readonly problem: string | null;
  /** The day from which the server's copy will be in force, when that is still to come. */
  readonly comesOn: string | null;
  /** When these came from the server, ISO 8601; `null` when that is not known. */
  readonly loadedAt: string | null;
}

export interface RulesNeeds {
  /** The text of "policy.json" or "catalogue.json" beside the page; rejects when it cannot be had. */
  fetchText(name: "policy.json" | "catalogue.json"): Promise<string>;
  /** What `writeLastGood` last kept on this machine. */
  readLastGood(): string | null | Promise<string | null>;
  writeLastGood(kept: string): void | Promise<void>;
  /** The last good rules as short as the send event has them, in the compose window or the person's mailbox: for a machine that has no copy of its own. */
  readonly leftForSend?: () => Promise<BothRules | null>;
  /** Asked for only where there is nothing else. */
  builtIn(): BothRules | Promise<BothRules>;
  /** The person's own address: rules are those of their office. */
  readonly person: string;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * The rules in force: the server's, else the last ones of the server that were whole, else those left for the send event, else those built in.
 * Policy and catalogue are taken together: a new policy never meets an old catalogue. Never throws.
 */
export async function loadRules({ fetchText, readLastGood, writeLastGood, leftForSend, builtIn, person, now }: RulesNeeds): Promise<LoadedRules> {
  let problem: string | null = null;
  let comesOn: string | null = null;
  try {
    const [policy, catalogue, { readRules, dayInVietnam }] = await Promise.all([fetchText("policy.json"), fetchText("catalogue.json"), reading()]);
    const read = readRules(policy, catalogue, person);
    if (typeof read === "string") problem = read;
    else if (read.policy.validFrom > dayInVietnam(now)) comesOn = read.policy.validFrom;
    else {
      /** A full or forbidden store only costs the copy for the next time. */
      await Promise.resolve(JSON.stringify({ policy, catalogue, at: now })).then(writeLastGood).catch(() => undefined);
      return { ...read, source: "server", problem, comesOn, loadedAt: now };
    }
  } catch (error) {
    problem = `Không tải được chính sách và danh mục từ máy chủ (${error instanceof Error ? error.message : String(error)}).`;
  }
  const kept = await Promise.resolve().then(readLastGood).then((text) => readKept(text, person)).catch(() => null);
  if (kept !== null) return { ...kept, source: "last-good", problem, comesOn };
  const left = leftForSend ? await leftForSend() : null;
  return left ? { ...left, source: "last-good", problem, comesOn, loadedAt: null } : { ...(await builtIn()), source: "built-in", problem, comesOn, loadedAt: null };
}

/** The schemas come beside the texts they read, so that they hold up nothing else. */
const reading = () => import("./read-rules");

async function readKept(kept: string | null, person: string): Promise<(BothRules & { readonly loadedAt: string | null }) | null> {
  if (kept === null) return null;
  const { readRules } = await reading();
  const { policy, catalogue, at } = JSON.parse(kept) as { readonly policy?: unknown; readonly catalogue?: unknown; readonly at?: unknown };
  const read = readRules(String(policy), String(catalogue), person);
  return typeof read === "string" ? null : { ...read, loadedAt: typeof at === "string" ? at : null };
}
