import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "playwright-core";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const known = new Map<string, Set<string>>();

/**
 * A state's way is written in Vietnamese, the original; walked on an English page it finds the same controls, because every name that
 * is one of our words is looked for in both languages.
 */
export async function findInEitherLanguage(page: Page): Promise<void> {
  if (known.size === 0) await learnWords();
  for (const one of [page, page.locator("html"), page.frameLocator("iframe")]) teach(Object.getPrototypeOf(one) as Finder);
}

/** A name that our words make of facts ("Cung cấp 3 văn bản") has no pair to look up: the way says both. */
export function either(vi: string, en: string): RegExp {
  return exactly([vi, en]);
}

type Find = (this: unknown, first: unknown, options?: { name?: unknown; exact?: boolean; hasText?: unknown }) => unknown;
type Finder = Record<"getByRole" | "getByText" | "getByLabel" | "filter", Find> & { inEither?: true };

function teach(finder: Finder): void {
  if (finder.inEither) return;
  finder.inEither = true;
  const { getByRole, getByText, getByLabel, filter } = finder;
  finder.getByRole = function (role, options) {
    return getByRole.call(this, role, options?.name === undefined ? options : { ...options, name: both(options.name, options.exact) });
  };
  for (const [name, find] of [["getByText", getByText], ["getByLabel", getByLabel]] as const) {
    finder[name] = function (words, options) {
      return find.call(this, both(words, options?.exact), options);
    };
  }
  if (filter === undefined) return;
  finder.filter = function (first, ...rest) {
    const { hasText } = first as { hasText?: unknown };
    return filter.call(this, hasText === undefined ? first : { ...(first as object), hasText: both(hasText, false) }, ...rest);
  };
}

function both(words: unknown, exact = false): unknown {
  const english = typeof words === "string" ? known.get(words) : undefined;
  if (english === undefined) return words;
  const all = [words as string, ...english];
  return exact ? exactly(all) : new RegExp(all.map(escaped).join("|"), "i");
}

const exactly = (all: readonly string[]): RegExp => new RegExp(`^(${all.map(escaped).join("|")})$`);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Our words stand in pairs of files (`pane.vi.ts`, `pane.en.ts`) or beside each other in one (`{ vi, en }`). */
async function learnWords(): Promise<void> {
  const text = path.join(root, "src/text");
  const load = async (file: string): Promise<Record<string, unknown>> => (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  for (const name of readdirSync(text)) {
    const words = await load(path.join(text, name));
    if (name.endsWith(".vi.ts")) {
      const english = await load(path.join(text, name.replace(".vi.ts", ".en.ts")));
      for (const [called, vi] of Object.entries(words)) pair(vi, english[called.replace(/Vi$/, "En")]);
    } else if (!name.endsWith(".en.ts")) for (const one of Object.values(words)) if (isBoth(one)) pair(one.vi, one.en);
  }
  pair((await load(path.join(root, "host/page/words/vi.ts")))["vi"], (await load(path.join(root, "host/page/words/en.ts")))["en"]);
}

const isBoth = (one: unknown): one is { readonly vi: unknown; readonly en: unknown } => typeof one === "object" && one !== null && "vi" in one && "en" in one;

function pair(vi: unknown, en: unknown): void {
  if (typeof vi === "string" && typeof en === "string" && vi !== en) known.set(vi, (known.get(vi) ?? new Set()).add(en));
  else if (typeof vi === "object" && vi !== null && typeof en === "object" && en !== null) for (const [key, words] of Object.entries(vi)) pair(words, (en as Record<string, unknown>)[key]);
}
