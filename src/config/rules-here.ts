import { loadRules, type LoadedRules, type RulesNeeds } from "./load-rules";
import type { ReadRules } from "./read-reduced";
import { whenQuiet } from "./when-quiet";
import { wholeRules } from "./whole-rules";

const lastGoodKey = "evanban-last-good-rules";

/** Milliseconds: a server that never answers must not hold up the page. */
const patience = 10_000;

const files = ["policy.json", "catalogue.json"] as const;

/** The files beside the page, on their way. */
export type AskedFiles = Readonly<Record<(typeof files)[number], Promise<string>>>;

/** Asks for the files before it is known whose rules are wanted: a page that waits for Outlook has them by then. */
export function askForRules(): AskedFiles {
  // What reads them too. Without a network it is asked for once more.
  import("./read-rules").catch(() => undefined);
  const [policy, catalogue] = files.map((name) => {
    const asked = fetchText(name);
    // Who reads it hears of a fault; until then nobody does, which is none yet.
    asked.catch(() => undefined);
    return asked;
  }) as [Promise<string>, Promise<string>];
  return { "policy.json": policy, "catalogue.json": catalogue };
}

/** The rules as a page of ours has them: the files beside it, else what this browser, the compose window or the mailbox last kept of them, else those built in. */
export function rulesHere(needs: Pick<RulesNeeds, "person" | "leftForSend">, asked: AskedFiles = askForRules()): Promise<LoadedRules> {
  return loadRules({
    ...needs,
    fetchText: (name) => asked[name],
    readLastGood: () => localStorage.getItem(lastGoodKey),
    writeLastGood: (kept) => whenQuiet(() => localStorage.setItem(lastGoodKey, kept)),
    builtIn,
    now: new Date().toISOString(),
  });
}

/** Wanted only when the server, this browser and the mailbox give nothing. */
async function builtIn(): Promise<ReadRules> {
  const { builtInRules } = await import("./built-in");
  const rules = wholeRules(builtInRules());
  if (rules === null) throw new Error("EVANBAN_BUILT_IN");
  return rules;
}

async function fetchText(name: string): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`${name}: ${patience / 1000} s`)), patience);
  });
  return Promise.race([read(name), late]).finally(() => clearTimeout(timer));
}

/** Rules are those beside the page: what another address gives instead, a network's door or worse, is none of ours. */
async function read(name: string): Promise<string> {
  const response = await fetch(name, { cache: "no-cache", redirect: "error" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}
