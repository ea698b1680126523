import { escapeHtml } from "./escape-html";
import { fold } from "./fold";
import { goodbye } from "./own-words";

/** By this id the sentence is found again; Outlook may write "x_" before it. */
const mark = "edoc-consultation";
/** A tag, or a comment. */
const tags = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi;
const blocks = /^(?:p|div|br|table|tbody|tr|td|th|ul|ol|li|blockquote|hr|h[1-6]|body|html|head|style|title)$/i;
/** Where Outlook and others begin a signature, or what is answered. */
const signatureOrQuoted = /\bid=["']?(?:x_)*(?:signature|divrplyfwdmsg|appendonsend|ms-outlook-mobile-signature|mail-editor-reference-message-container)\b|\bclass=["']?[^"'>]*\b(?:gmail_quote|gmail_signature|moz-cite-prefix|outlookmessageheader)\b/i;

/** HTML with the sentence as an element of its own: above the goodbye, else above signature or quoted mail, else at the end. */
export function noteInHtml(html: string, opening: string, link: string | null): string {
  const at = placeIn(html);
  return html.slice(0, at) + element(opening, link) + html.slice(at);
}

export function noteOutOfHtml(html: string, opening: string): string {
  const found = marked(html) || unmarked(html, opening);
  return found === null ? html : html.slice(0, found.start) + html.slice(found.end);
}

function element(opening: string, link: string | null): string {
  const words = link === null ? `${escapeHtml(opening)}.` : `${escapeHtml(opening)}: <a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
  return `<div id="${mark}" style="margin:0 0 8pt 0">${words}</div>`;
}

/** Only before a paragraph, a mark of signature or quotation, or the end: everywhere there an element may stand. */
function placeIn(html: string): number {
  let paragraph = -1;
  let words = "";
  let last = 0;
  let hasWords = false;
  tags.lastIndex = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    words += html.slice(last, tag.index);
    last = tag.index + tag[0].length;
    const name = (tag[2] || "").toLowerCase();
    if (!blocks.test(name)) continue;
    const said = fold(spoken(words));
    words = "";
    if (paragraph >= 0 && hasWords && said !== "" && goodbye.test(said)) return paragraph;
    if (said !== "") hasWords = true;
    const opens = tag[1] === "";
    if ((opens && (name === "blockquote" || name === "hr" || signatureOrQuoted.test(tag[3]!))) || (!opens && name === "body")) return tag.index;
    paragraph = opens && (name === "p" || name === "div") ? tag.index : opens && name === "br" && said === "" ? paragraph : -1;
  }
  return html.length;
}

/** Letters that some write as numbers. */
function spoken(words: string): string {
  return words.replace(/&nbsp;/gi, " ").replace(/&#(?:(\d{1,7})|x([0-9a-f]{1,6}));/gi, (_, decimal: string | undefined, hex: string | undefined) => {
    const code = decimal === undefined ? parseInt(hex!, 16) : parseInt(decimal, 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The element with our id, with whatever a person wrote into it. */
function marked(html: string): Stretch | null {
  for (let at = html.indexOf(mark); at >= 0; at = html.indexOf(mark, at + 1)) {
    const start = html.lastIndexOf("<", at);
    const end = html.indexOf(">", at);
    if (start < 0 || end < 0 || !/^<div\b[^>]*\bid=["']?(?:x_)*edoc-consultation\b[^>]*>$/i.test(html.slice(start, end + 1))) continue;
    let depth = 1;
    const ends = /<(\/?)div\b[^>]*>/gi;
    ends.lastIndex = end + 1;
    for (let tag = ends.exec(html); tag !== null; tag = ends.exec(html)) {
      depth += tag[1] === "" ? 1 : -1;
      if (depth === 0) return { start, end: tag.index + tag[0].length };
    }
  }
  return null;
}

/** Where Outlook took the id away: the paragraph that says the sentence and nothing else. */
function unmarked(html: string, opening: string): Stretch | null {
  const at = html.indexOf(escapeHtml(opening));
  if (at < 0) return null;
  const start = Math.max(html.lastIndexOf("<p", at), html.lastIndexOf("<div", at));
  const close = /<\/(?:p|div)>/i.exec(html.slice(at));
  const says = close === null ? "" : html.slice(html.indexOf(">", start) + 1, at + close.index).replace(/<[^>]*>/g, "").trim();
  if (start < 0 || close === null || says.indexOf(escapeHtml(opening)) !== 0 || !/^(?:\.|: ?\S+)?$/.test(says.slice(escapeHtml(opening).length).trim())) return null;
  return { start, end: at + close.index + close[0].length };
}
