/** Excel refuses a file with a longer cell. */
const mostLetters = 32_000;
/** What XML 1.0 has no place for, lone halves of a letter among it. */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words as they may stand in a part of a spreadsheet, whoever wrote them: as they were, but for what XML or Excel cannot hold. */
export function xmlText(words: string): string {
  const kept = words.replace(notInXml, "\ufffd");
  return (
    (kept.length > mostLetters ? `${kept.slice(0, mostLetters).replace(/[\ud800-\udbff]$/, "")}…` : kept)
      // Excel reads "_x0041_" as a letter's number.
      .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
  );
}
