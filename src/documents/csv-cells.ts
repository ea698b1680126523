import type { SheetCell, SheetCells } from "../domain/sheet-cells";
import type { Budget } from "./budget";
import { limits } from "./limits";
import { decodeUnicode } from "./plain-text";
import { ReadingFailure } from "./reading-failure";

const mostCells = 200_000;
const separators = [",", ";", "\t"] as const;

/** The cells of a CSV file in UTF-8, UTF-16 or windows-1258, parted by comma, semicolon or tab. Rows are counted as Excel shows them. */
export function readCsvCells(bytes: Uint8Array, name: string, budget: Budget): SheetCells {
  // Excel writes windows-1258 with tone marks of their own; one letter is one character here.
  const text = (decodeUnicode(bytes) ?? new TextDecoder("windows-1258").decode(bytes)).replace(/^\ufeff/, "").normalize("NFC");
  budget.spend(text.length);
  const said = /^sep=([,;\t])\r?\n/i.exec(text);
  const cells: SheetCell[] = [];
  let row = said ? 2 : 1;
  let column = 1;
  // Excel itself counts the line "sep=;" as none, but other programs show it: the file's own line is what one finds again.
  for (const token of tokens(said ? text.slice(said[0].length) : text, said?.[1] ?? separatorOf(text), budget)) {
    if (token === nextCell) column += 1;
    else if (token === nextRow) {
      row += 1;
      column = 1;
    } else if (token.trim() !== "") {
      if (cells.length >= mostCells) throw new ReadingFailure("too-large", "cells");
      cells.push({ row, column, text: token.slice(0, limits.line), kind: /^\s*=/.test(token) ? "formula" : "text" });
    }
  }
  return { name, cells, merges: [] };
}

const nextCell = Symbol("next cell");
const nextRow = Symbol("next row");

function* tokens(text: string, separator: string, budget: Budget): Generator<string | typeof nextCell | typeof nextRow> {
  const end = new RegExp(`[${separator}\\r\\n]`, "g");
  let at = 0;
  while (at < text.length) {
    budget.tick();
    if (text[at] === '"') {
      const closing = closingQuote(text, at + 1);
      yield text.slice(at + 1, closing).replace(/""/g, '"').replace(/\r\n?/g, "\n");
      at = closing + 1;
    }
    end.lastIndex = at;
    const next = end.exec(text);
    const stop = next ? next.index : text.length;
    // Between a closing quote and the separator stands nothing, or spaces.
    if (text.slice(at, stop).trim() !== "") yield text.slice(at, stop);
    if (!next) return;
    yield next[0] === separator ? nextCell : nextRow;
    at = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
  }
}

/** The quote that ends a field: not doubled. A field never closed ends with the file. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}

/** The sign that parts most lines alike; quoted fields aside. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "").split(/\r\n|\r|\n/).filter((line) => line.trim() !== "").slice(0, 50);
  const score = (sign: string) => lines.reduce((sum, line) => sum + Math.min(20, line.split(sign).length - 1), 0) / (sign === "," ? 1.01 : 1);
  const linesWith = (sign: string) => lines.filter((line) => line.includes(sign)).length;
  return [...separators].sort((a, b) => linesWith(b) - linesWith(a) || score(b) - score(a))[0] ?? ",";
}
