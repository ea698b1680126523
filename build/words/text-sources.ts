import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

export const textFolder = fileURLToPath(new URL("../../src/text/", import.meta.url));

/** One thing a file of words gives away, with its type. */
export interface Exported {
  /** "pane.vi", as the file is called. */
  readonly file: string;
  readonly name: string;
  readonly type: ts.Type;
  readonly value: unknown;
}

export interface TextSources {
  readonly checker: ts.TypeChecker;
  readonly exported: readonly Exported[];
}

/** All that src/text exports at run time, and the compiler that knows its types. */
export async function textSources(): Promise<TextSources> {
  const files = readdirSync(textFolder).filter((name) => name.endsWith(".ts"));
  const program = ts.createProgram(files.map((name) => textFolder + name), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, noUncheckedIndexedAccess: true, skipLibCheck: true, noEmit: true, types: [], lib: ["lib.es2022.d.ts"] });
  const checker = program.getTypeChecker();
  const exported: Exported[] = [];
  // One after the other: Jest's loader knows no two at a time.
  for (const name of files) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(textFolder + name)!);
    const values = (await import(pathToFileURL(textFolder + name).href)) as Readonly<Record<string, unknown>>;
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module).filter((symbol) => symbol.name in values);
    exported.push(...symbols.map((symbol) => ({ file: name.slice(0, -3), name: symbol.name, type: checker.getTypeOfSymbol(symbol), value: values[symbol.name] })));
  }
  return { checker, exported };
}
