import { readFile, stat } from "node:fs/promises";
import { fold } from "../domain/fold";
import { readEml } from "../eml/read-eml";
import { fileError } from "./file-error";
import { findMails } from "./find-mails";
import { readSheets } from "./read-sheets";

/** How many past tags bear each code; a sentence when they cannot be read. `unread` are mails that could not be. */
export async function pastTags(path: string): Promise<{ readonly codes: ReadonlyMap<string, number>; readonly unread: number } | string> {
  const codes = new Map<string, number>();
  const count = (code: string) => void codes.set(code, (codes.get(code) ?? 0) + 1);
  try {
    if ((await stat(path)).isDirectory() || /\.eml$/i.test(path)) return { codes, unread: await countMails(path, count) };
    if (/\.(csv|tsv|xlsx)$/i.test(path)) {
      const sheets = await readSheets(path);
      if (typeof sheets === "string") return sheets;
      for (const { cells } of sheets) {
        const heading = cells.find(({ text }) => isCodeHeading(text));
        if (!heading) return `${path}: không thấy cột mã. Hãy ghi tiêu đề cột là "entry" hoặc "Mã".`;
        for (const { row, column, text } of cells) if (column === heading.column && row > heading.row) count(text.trim());
      }
      return { codes, unread: 0 };
    }
    const text = (await readFile(path, "utf8")).replace(/^\ufeff/, "");
    for (const code of codesOf(parse(text))) count(code);
    return codes.size > 0 ? { codes, unread: 0 } : `${path}: không thấy mã nào. Mỗi dòng hoặc mỗi phần tử JSON phải có "entry", ví dụ {"entry": "…"}.`;
  } catch (error) {
    if (error instanceof SyntaxError) return `${path}: không phải JSON hay JSONL đúng. Hãy xuất lại tệp.`;
    return `${path}: ${fileError(error).message}`;
  }
}

async function countMails(path: string, count: (code: string) => void): Promise<number> {
  let unread = 0;
  for await (const { file, error } of findMails(path)) {
    const read = error ? null : await readEml(new Uint8Array(await readFile(file)));
    if (!read?.ok) unread += 1;
    else if (read.value.mail.supplied?.entry) count(read.value.mail.supplied.entry);
  }
  return unread;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // One object a line, as our own reports are.
    return text.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as unknown);
  }
}

/** Codes of a list, or what its objects call "entry" or "code"; a register's records have them further inside. */
function codesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => (typeof one === "string" ? [one] : codesOf(one)));
  if (typeof value !== "object" || value === null) return [];
  const said = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => (typeof inner === "string" && isCodeHeading(key) ? [inner] : []));
  if (said.length > 0) return said.slice(0, 1);
  return Object.values(value).flatMap((inner: unknown) => (Array.isArray(inner) ? inner.filter((one) => typeof one !== "string").flatMap(codesOf) : codesOf(inner)));
}

function isCodeHeading(text: string): boolean {
  return /^(entry|code|ma|ma (danh )?muc|x-moj-edoc-entry)$/.test(fold(text));
}
