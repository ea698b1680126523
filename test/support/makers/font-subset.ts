import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@pdf-lib/fontkit";
import { joined } from "./zip-file";

/** A subset of Tinos with all letters of Vietnamese, made once: cutting a font for every document would take longer than reading it. */
export interface FontSubset {
  readonly file: Uint8Array;
  /** Glyph of a letter inside the subset; of a letter Tinos lacks, the question mark's. */
  glyph(letter: string): number;
  /** Thousandths of the font size. */
  width(letter: string): number;
  readonly letters: readonly string[];
}

interface Cutter {
  includeGlyph(glyph: number): number;
  encodeStream(): { on(event: "data", take: (chunk: Uint8Array) => void): { on(event: "end", done: () => void): unknown } };
}

async function make(): Promise<FontSubset> {
  const font = fontkit.create(readFileSync(createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf")));
  const subset = font.createSubset() as unknown as Cutter;
  const glyphs = new Map<string, { readonly glyph: number; readonly width: number }>();
  const ranges = [[0x20, 0x7e], [0xa0, 0x17f], [0x1a0, 0x1a1], [0x1af, 0x1b0], [0x2010, 0x2026], [0x2c6, 0x2dd], [0x300, 0x309], [0x31b, 0x31b], [0x323, 0x323], [0x421, 0x421], [0x2030, 0x203a], [0x2044, 0x2044], [0x20ac, 0x20ac], [0x1ea0, 0x1ef9]] as const;
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code++) {
      if (!font.hasGlyphForCodePoint(code)) continue;
      const glyph = font.glyphForCodePoint(code);
      glyphs.set(String.fromCodePoint(code), { glyph: subset.includeGlyph(glyph.id), width: Math.round((glyph.advanceWidth * 1000) / font.unitsPerEm) });
    }
  }
  const of = (letter: string) => glyphs.get(letter) ?? glyphs.get("?")!;
  return { file: await written(subset), glyph: (letter) => of(letter).glyph, width: (letter) => of(letter).width, letters: [...glyphs.keys()] };
}

function written(subset: Cutter): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => subset.encodeStream().on("data", (chunk) => chunks.push(chunk)).on("end", () => resolve(joined(chunks))));
}

/** Cut while the module loads, so that making a PDF need not wait for anything. */
const made = await make();

export function fontSubset(): FontSubset {
  return made;
}
