import ts from "typescript";
import { samplesOf, type Sample } from "./samples";
import type { Exported, TextSources } from "./text-sources";

/** One thing a person reads, in both languages. */
export interface Spoken {
  readonly key: string;
  readonly vi: string;
  /** `null` where there is none: what stays in the ministry is Vietnamese. */
  readonly en: string | null;
}

/** Everything an export of src/text says: an object with its other half, a record of both languages, or a function that speaks. */
export function spokenBy(sources: TextSources, { name, type, value }: Exported): readonly Spoken[] {
  const both = value as { readonly vi?: unknown; readonly en?: unknown };
  if (typeof value === "object" && both.vi !== undefined && both.en !== undefined) return walk(sources, sources.checker.getTypeOfSymbol(type.getProperty("vi") ?? type.getProperties()[0]!), both.vi, both.en, "");
  const english = sources.exported.find((other) => other.name === name.replace(/Vi$/, "En"))?.value;
  return walk(sources, type, value, typeof value === "function" ? null : english, "");
}

type Say = (...given: readonly unknown[]) => unknown;
type Named = Readonly<Record<string, unknown>>;

function walk(sources: TextSources, type: ts.Type, vi: unknown, en: unknown, key: string): readonly Spoken[] {
  if (vi === null || vi === undefined || typeof vi === "number" || typeof vi === "boolean") return [];
  if (typeof vi === "string") return [{ key, vi, en: typeof en === "string" ? en : null }];
  if (typeof vi === "function") return calls(sources, type, vi as Say, en as Say | null, key);
  return Object.keys(vi).flatMap((name) => {
    const property = type.getProperty(name);
    const inner = property === undefined ? (type.getStringIndexType() ?? type.getNumberIndexType() ?? type) : sources.checker.getTypeOfSymbol(property);
    return walk(sources, inner, (vi as Named)[name], (en as Named | null)?.[name], key === "" ? name : `${key}.${name}`);
  });
}

/** Called with the usual values, then with every other value of each parameter; what says the same again is left out. */
function calls(sources: TextSources, type: ts.Type, vi: Say, en: Say | null, key: string): readonly Spoken[] {
  const { checker } = sources;
  const parameters = (type.getCallSignatures()[0]?.parameters ?? []).map((one) => ({ name: one.name, type: checker.getTypeOfSymbol(one), written: writtenType(one) }));
  const byLanguage = parameters.findIndex(({ name, written }) => name === "language" || written.endsWith("Words"));
  const choices = parameters.map(({ name, type: of, written }): readonly Sample[] => {
    const samples = written.endsWith("Words") ? [] : samplesOf(checker, of, name);
    return samples.length === 0 ? [{ value: undefined, name: "" }] : samples;
  });
  const usual = choices.map(([first]) => first!);
  const others = choices.flatMap((samples, at) => (at === byLanguage ? [] : samples.slice(1).map((other) => usual.map((one, place) => (place === at ? other : one)))));
  const said = [usual, ...others].flatMap((line) => {
    const given = (language: "vi" | "en") => line.map(({ value }, at) => (at !== byLanguage ? value : parameters[at]!.written !== "Language" ? wordsOf(sources, parameters[at]!.written, language) : language));
    const english = byLanguage >= 0 ? vi(...given("en")) : (en?.(...given("en")) ?? null);
    const told = line.filter((_, at) => at !== byLanguage).map(({ name }) => name);
    return walk(sources, type, vi(...given("vi")), english, `${key}(${told.every((name) => name === "…") ? "" : told.join(", ")})`);
  });
  return said.filter((one, at) => one.vi !== "" && said.findIndex((other) => other.vi === one.vi && other.en === one.en) === at);
}

/** A parameter "words: DialogWords" takes the real ones. */
function wordsOf({ exported }: TextSources, written: string, language: "vi" | "en"): unknown {
  return exported.find(({ name }) => name.toLowerCase() === `${written.replace(/Words$/, "")}${language}`.toLowerCase())?.value;
}

/** As the code has it: an alias of an alias forgets its own name. */
function writtenType({ valueDeclaration }: ts.Symbol): string {
  return valueDeclaration !== undefined && ts.isParameter(valueDeclaration) ? (valueDeclaration.type?.getText() ?? "") : "";
}
