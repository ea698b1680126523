import { createRequire } from "node:module";
import path from "node:path";
import type { Style } from "./page";

/** Tinos has the measures of the Times New Roman that Decree 30 asks for, and all Vietnamese letters; a package, so that every machine draws the same. */
const folder = path.dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/package.json"));
const face = (name: string): string => path.join(folder, name, `Tinos_${name}.ttf`);

export function fontFiles(): Record<Style, string> {
  return { regular: face("400Regular"), bold: face("700Bold"), italic: face("400Regular_Italic"), boldItalic: face("700Bold_Italic") };
}
