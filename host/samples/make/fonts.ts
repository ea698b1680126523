import { existsSync } from "node:fs";
import type { Style } from "./page";

/** Serif faces with all Vietnamese letters, the nearest to the Times New Roman of Decree 30 first. */
const families: readonly Record<Style, string>[] = [
  faces("/usr/share/fonts/truetype/liberation/LiberationSerif", "Regular", "Bold", "Italic", "BoldItalic"),
  faces("/usr/share/fonts/truetype/noto/NotoSerif", "Regular", "Bold", "Italic", "BoldItalic"),
];

export function fontFiles(): Record<Style, string> {
  const family = families.find((files) => Object.values(files).every((file) => existsSync(file)));
  if (family === undefined) throw new Error("No serif font with Vietnamese letters: install fonts-liberation or fonts-noto-core, then run this again.");
  return family;
}

function faces(stem: string, regular: string, bold: string, italic: string, boldItalic: string): Record<Style, string> {
  return { regular: `${stem}-${regular}.ttf`, bold: `${stem}-${bold}.ttf`, italic: `${stem}-${italic}.ttf`, boldItalic: `${stem}-${boldItalic}.ttf` };
}
