import type { Catalogue } from "../domain/catalogue";
import type { Policy } from "../domain/policy";

export interface LoadedRules {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  readonly source: "server" | "last-good" | "built-in";
  /** Why the server's copy was not used; `null` when it was. */
  readonly problem: string | null;
}

export interface RulesNeeds {
  /** The text of "policy.json" or "catalogue.json" beside the page; rejects when it cannot be had. */
  fetchText(name: "policy.json" | "catalogue.json"): Promise<string>;
  /** What `writeLastGood` last kept on this machine. */
  readLastGood(): string | null | Promise<string | null>;
  writeLastGood(kept: string): void | Promise<void>;
  readonly builtIn: { readonly policy: Policy; readonly catalogue: Catalogue };
}

/**
 * The rules in force: the server's, else the last ones of the server that were whole, else those built in.
 * Policy and catalogue are taken together: a new policy never meets an old catalogue. Never throws.
 */
export async function loadRules({ fetchText, readLastGood, writeLastGood, builtIn }: RulesNeeds): Promise<LoadedRules> {
  let problem: string;
  try {
    const [policy, catalogue, { readRules }] = await Promise.all([fetchText("policy.json"), fetchText("catalogue.json"), reading()]);
    const read = readRules(policy, catalogue);
    if (typeof read !== "string") {
      /** A full or forbidden store only costs the copy for the next time. */
      await Promise.resolve(JSON.stringify({ policy, catalogue })).then(writeLastGood).catch(() => undefined);
      return { ...read, source: "server", problem: null };
    }
    problem = read;
  } catch (error) {
    problem = `Không tải được chính sách và danh mục từ máy chủ (${error instanceof Error ? error.message : String(error)}).`;
  }
  const kept = await Promise.resolve().then(readLastGood).then(readKept).catch(() => null);
  return kept === null ? { ...builtIn, source: "built-in", problem } : { ...kept, source: "last-good", problem };
}

/** The schemas come beside the texts they read, so that they hold up nothing else. */
const reading = () => import("./read-rules");

async function readKept(kept: string | null): Promise<{ policy: Policy; catalogue: Catalogue } | null> {
  if (kept === null) return null;
  const { readRules } = await reading();
  const texts = JSON.parse(kept) as { policy?: unknown; catalogue?: unknown } | null;
  const read = readRules(String(texts?.policy), String(texts?.catalogue));
  return typeof read === "string" ? null : read;
}
