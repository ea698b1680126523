/**
 * HTML ↔ text, for the text part beside an HTML body, previews and quotations. Never used to make markup from mail unescaped.
 * Mail may be made to hang its reader, so markup is walked once from left to right, without regular expressions over the whole.
 */
export function htmlToText(html: string): string {
  let text = "";
  walkTags(html, {
    text: (piece) => void (text += piece.replace(/\s+/g, " ")),
    tag: (name, isClosing) => {
      if (name === "br") text += "\n";
      else if (name === "li" && !isClosing) text += "\n- ";
      else if ((name === "td" || name === "th") && isClosing) text += "\t";
      else if (blocks.has(name)) text += "\n";
      return !isClosing && silent.has(name) ? "skip" : "go on";
    },
  });
  const lines = decodeEntities(text).split("\n").map((line) => line.trim());
  return lines.filter((line, index) => line !== "" || (lines[index - 1] ?? "") !== "").join("\n").trim();
}

/** The inside of a whole page's body: a page cannot stand inside another. */
export function withoutPage(html: string): string {
  let inside = "";
  walkTags(html, {
    text: (piece) => void (inside += piece),
    tag: (name, isClosing, raw) => {
      if (name === "head" && !isClosing) return "skip";
      if (name !== "html" && name !== "body" && name !== "head" && !name.startsWith("!")) inside += raw;
      return "go on";
    },
  });
  return inside;
}

interface TagVisitor {
  text(piece: string): void;
  /** "skip" leaves out everything up to the closing tag of the same name, where there is one. */
  tag(name: string, isClosing: boolean, raw: string): "go on" | "skip";
}

const blocks: ReadonlySet<string> = new Set(["p", "div", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "pre"]);
const silent: ReadonlySet<string> = new Set(["script", "style", "title"]);

function walkTags(html: string, visitor: TagVisitor): void {
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const neverClosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) return visitor.text(html.slice(at));
    visitor.text(html.slice(at, open));
    if (!/[a-zA-Z/!?]/.test(html.charAt(open + 1))) {
      visitor.text("<");
      at = open + 1;
      continue;
    }
    const isComment = html.startsWith("<!--", open);
    const end = isComment ? html.indexOf("-->", open + 4) : html.indexOf(">", open);
    if (end < 0) return;
    at = end + (isComment ? 3 : 1);
    if (isComment) continue;
    const isClosing = html.charAt(open + 1) === "/";
    const name = /^[a-z!?][a-z0-9]*/.exec(lower.slice(open + (isClosing ? 2 : 1), open + 20))?.[0] ?? "";
    if (visitor.tag(name, isClosing, html.slice(open, at)) === "go on" || neverClosed.has(name)) continue;
    const close = lower.indexOf(`</${name}`, at);
    if (close >= 0) at = close;
    else neverClosed.add(name);
  }
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}

export function textToHtml(text: string): string {
  return `<div>${escapeHtml(text).replace(/\r?\n/g, "<br>")}</div>`;
}

/** The first 255 characters, as Graph's bodyPreview. */
export function previewOf(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 255);
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex !== undefined ? parseInt(hex, 16) : parseInt(decimal ?? "0", 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
