import type { Sheet } from "./sheet";
import { inXml, utf8 } from "./zip-file";

/** A page saved from a browser or by Word: columns are a table. */
export function htmlFile(sheet: Sheet, before: readonly string[] = []): Uint8Array {
  const paragraph = (line: string) => `<p>${line === "" ? "&nbsp;" : inXml(line)}</p>`;
  const cell = (lines: readonly string[]) => `<td>${lines.map(paragraph).join("")}</td>`;
  const body = sheet.map((one) => (one.kind === "line" ? paragraph(one.text) : `<table width="100%"><tr>${cell(one.left)}${cell(one.right)}</tr></table>`)).join("\n");
  return utf8(`<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>van ban</title></head><body>${before.map(paragraph).join("")}${body}</body></html>`);
}
