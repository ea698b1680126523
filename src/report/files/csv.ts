/** `null` is an empty cell. */
export type CsvCell = string | number | null;

/** A table as CSV (RFC 4180) that Excel takes for UTF-8, and of which no cell can begin a formula. */
export function csv(rows: readonly (readonly CsvCell[])[]): string {
  return "\ufeff" + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(cell: CsvCell): string {
  if (cell === null) return "";
  const text = typeof cell === "number" ? String(cell) : defused(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Spreadsheets compute what begins so, the full-width signs too; an apostrophe makes it text. */
function defused(text: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
