/** One line without tabs and edges: the cells of an indented list are one text. */
export function plainLine(line: string): string {
  return line.replace(/[\t|]+/g, " ").replace(/ {2,}/g, " ").trim();
}

/** What stands behind the dash or the number of a list's line; `null` when there is neither. */
export function listItem(line: string): string | null {
  const match = /^(?:(?:[-–—−•+*·~]\s*)+|\d{1,2}[.)](?!\d))\s*(?=\S)/.exec(line);
  return match ? line.slice(match[0].length) : null;
}
