/** The `x-moj-` headers of a raw header block, names in lower case, values unfolded; the last of a name counts. */
export function edocHeadersIn(block: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const line of block.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const found = /^(x-moj-[a-z-]+):(.*)$/i.exec(line);
    if (found !== null) headers[found[1]!.toLowerCase()] = found[2]!.trim();
  }
  return headers;
}
