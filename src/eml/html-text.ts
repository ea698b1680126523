/** Elements that begin and end a line. */
const blocks = /^(?:address|article|aside|blockquote|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|title|tr|ul)$/;

const cellEnd = "\u0001";

/** Elements whose content nobody reads. */
const unread = /<(script|style|head|title|template|noscript|object|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<![^<>]*>|<\?[^<>]*>/gi;

/** A tag, text, or a "<" that begins none. No tag reaches over a further "<", so that hostile text costs no more than its length. */
const tokens = /<\/?[a-zA-Z][^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>|<\/?[a-zA-Z][^<>]*>|[^<]+|</g;

/**
 * The words of an HTML body, one line for each block, quotations marked with ">" so that they stay apart from the
 * author's own words. Text only: nothing of it is ever put back into a page.
 */
export function htmlToText(html: string): string {
  const lines: string[] = [];
  let line = "";
  let quoteDepth = 0;
  const breakLine = (always: boolean) => {
    /** Blanks that HTML keeps, and cells, are layout: a document set out in a mail stands in columns. */
    const text = line.replace(/[ \t\r\n\f]+/g, " ").replace(/ ?\u0001 ?/g, "\t").replace(/\u00a0/g, " ").trim();
    if (text !== "" || always) lines.push(quoteDepth > 0 ? `${">".repeat(quoteDepth)} ${text}` : text);
    line = "";
  };
  for (const token of html.replace(/\u0001/g, "").replace(unread, "").match(tokens) ?? []) {
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9:]*)/.exec(token);
    const name = tag?.[2]?.toLowerCase() ?? "";
    if (!tag) line += decodeEntities(token);
    else if (name === "br") breakLine(true);
    else if (name === "td" || name === "th") line += tag[1] === "/" ? cellEnd : "";
    else if (blocks.test(name)) {
      breakLine(false);
      if (name === "blockquote") quoteDepth = Math.max(0, quoteDepth + (tag[1] === "/" ? -1 : 1));
      if (name === "hr") lines.push("_".repeat(32));
      if (/^(?:p|table|ul|ol|h[1-6])$/.test(name) && tag[1] === "/" && lines[lines.length - 1] !== "") lines.push("");
    }
  }
  breakLine(false);
  return lines.join("\n").replace(/\n{3,}/g, "\n\n").trim();
}

const named: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”",
  laquo: "«", raquo: "»", bull: "•", middot: "·", copy: "©", reg: "®", deg: "°", times: "×", shy: "", zwnj: "", zwj: "", ensp: " ", emsp: " ", thinsp: " ",
};

/** Latin letters with one accent are named by letter and accent: "&agrave;", "&Ocirc;". */
const accents: Readonly<Record<string, string>> = { grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308", cedil: "\u0327", ring: "\u030a", caron: "\u030c", breve: "\u0306" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,30}));?/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      const accented = /^([A-Za-z])(grave|acute|circ|tilde|uml|cedil|ring|caron|breve)$/.exec(name);
      if (accented) return `${accented[1]}${accents[accented[2] ?? ""] ?? ""}`.normalize("NFC");
      return named[name] ?? whole;
    }
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);
  });
}
