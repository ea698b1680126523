import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { limits } from "./limits";
import { decodeRun } from "./old-fonts/decode-run";
import { LineKeeper } from "./page-lines";
import { decodeUnicode } from "./plain-text";

const blocks = new Set("p div br li ul ol h1 h2 h3 h4 h5 h6 table tbody thead tr section article header footer blockquote pre hr center title dt dd".split(" "));
/** What holds no words of the page. */
const silent = new Set(["script", "style", "noscript", "template", "head", "object", "svg", "math", "select", "textarea"]);
const noEnd = new Set(["br", "hr", "img", "meta", "link", "input", "col", "base", "wbr", "area"]);
/** Deeper nesting is not followed: nobody writes it, and it costs. */
const deepest = 400;

interface Open {
  readonly name: string;
  readonly font: string | null;
  readonly hidden: boolean;
}

/** A web page, or what Word saves as one: its words as lines, table cells side by side. */
export function readHtml(bytes: Uint8Array, budget: Budget): DocumentText {
  const page = new Page();
  for (const token of tokens(decodePage(bytes, budget), budget)) {
    if (token.kind === "text") page.text(token.text);
    else if (token.kind === "open") page.open(token.name, token.attributes);
    else page.close(token.name);
  }
  return { lines: page.end() };
}

/** By its mark, else as UTF-8, else by what its head says. */
function decodePage(bytes: Uint8Array, budget: Budget): string {
  budget.spend(bytes.length);
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) return unicode;
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  const said = /charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase() ?? "";
  return new TextDecoder(/^windows-125[0-8]$/.test(said) ? said : "windows-1252").decode(bytes);
}

type Token = { readonly kind: "text"; readonly text: string } | { readonly kind: "open"; readonly name: string; readonly attributes: string } | { readonly kind: "close"; readonly name: string };

const tagName = /[a-z][a-z0-9:-]{0,40}/iy;

function* tokens(page: string, budget: Budget): Generator<Token> {
  let at = 0;
  while (at < page.length) {
    budget.tick();
    const tag = page.indexOf("<", at);
    if (tag < 0) return yield { kind: "text", text: page.slice(at) };
    if (tag > at) yield { kind: "text", text: page.slice(at, tag) };
    if (page.startsWith("<!--", tag)) {
      const end = page.indexOf("-->", tag + 4);
      at = end < 0 ? page.length : end + 3;
      continue;
    }
    const closing = page.charAt(tag + 1) === "/";
    tagName.lastIndex = tag + (closing ? 2 : 1);
    const name = tagName.exec(page)?.[0].toLowerCase();
    const end = page.indexOf(">", tag);
    if (end < 0) return;
    if (name === undefined) {
      // "a < b" is text, "<!doctype" and "<?xml" are not.
      if (!/[!?/]/.test(page.charAt(tag + 1))) yield { kind: "text", text: "<" };
      at = /[!?/]/.test(page.charAt(tag + 1)) ? end + 1 : tag + 1;
      continue;
    }
    at = end + 1;
    if (closing) yield { kind: "close", name };
    else {
      yield { kind: "open", name, attributes: page.slice(tag + 1 + name.length, Math.min(end, tag + 2000)) };
      if (name === "script" || name === "style") {
        const close = indexOfClose(page, name, at);
        at = close < 0 ? page.length : close;
      }
    }
  }
}

function indexOfClose(page: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  return close.exec(page)?.index ?? -1;
}

/** Puts the words together as lines. */
class Page {
  private readonly keeper = new LineKeeper();
  private readonly stack: Open[] = [];
  private line = "";
  /** Lines of the cells of the rows being read, innermost last. */
  private readonly rows: { readonly cells: string[][]; cell: string[] }[] = [];

  text(raw: string): void {
    const top = this.stack[this.stack.length - 1];
    if (top?.hidden === true) return;
    const words = decodeRun(withEntities(raw), top?.font ?? null).replace(/[ \t\r\n\f]+/g, " ");
    if (words === " " && this.line === "") return;
    if (this.line.length < limits.line) this.line += this.line === "" || this.line.endsWith(" ") ? words.replace(/^ +/, "") : words;
  }

  open(name: string, attributes: string): void {
    if (blocks.has(name)) this.endLine(name === "br");
    // A page may leave out where its head ends.
    if (name === "body") this.stack.length = 0;
    if (name === "tr") this.rows.push({ cells: [], cell: [] });
    const row = this.rows[this.rows.length - 1];
    if ((name === "td" || name === "th") && row) {
      this.endLine();
      row.cell = [];
      if (row.cells.length < 60) row.cells.push(row.cell);
    }
    if (noEnd.has(name) || this.stack.length >= deepest) return;
    const above = this.stack[this.stack.length - 1];
    this.stack.push({ name, font: fontOf(attributes) ?? above?.font ?? null, hidden: above?.hidden === true || silent.has(name) || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes) });
  }

  close(name: string): void {
    if (blocks.has(name) || name === "td" || name === "th") this.endLine();
    if (name === "tr" || (name === "table" && this.rows.length > 0 && !this.isOpen("tr"))) this.endRow();
    for (let i = this.stack.length - 1; i >= 0 && i >= this.stack.length - 12; i--) {
      if (this.stack[i]!.name !== name) continue;
      this.stack.length = i;
      return;
    }
  }

  end(): readonly string[] {
    this.endLine();
    while (this.rows.length > 0) this.endRow();
    return this.keeper.lines();
  }

  private isOpen(name: string): boolean {
    return this.stack.some((one) => one.name === name);
  }

  /** The edge of a block ends a line and makes none; a paragraph of one hard space, or a second <br>, is an empty line. */
  private endLine(isBreak = false): void {
    const line = this.line;
    this.line = "";
    if (line !== "" || isBreak) this.put(line.trim());
  }

  private endRow(): void {
    const row = this.rows.pop();
    if (row === undefined) return;
    const height = Math.max(0, ...row.cells.map((cell) => cell.length));
    for (let i = 0; i < height; i++) this.put(row.cells.map((cell) => (cell[i] ?? "").replace(/\t/g, " ")).join("\t").replace(/\t+$/, ""));
  }

  private put(line: string): void {
    const row = this.rows[this.rows.length - 1];
    if (row === undefined) this.keeper.add(line);
    else if (line !== "" && row.cells.length > 0 && row.cell.length < limits.pageLines) row.cell.push(line);
  }
}

function fontOf(attributes: string): string | null {
  const found = /\bface\s*=\s*["']?([^"'>,]{1,60})/i.exec(attributes) ?? /font-family\s*:\s*(?:["']|&quot;)?([^;"',&]{1,60})/i.exec(attributes);
  return found?.[1]?.trim() ?? null;
}

/** The named letters of Latin-1, in the order of their codes from 160. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const named = new Map<string, string>([
  ...latin1.split(" ").map((name, i) => [name, String.fromCharCode(160 + i)] as const),
  ["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["ndash", "–"], ["mdash", "—"], ["lsquo", "‘"], ["rsquo", "’"], ["ldquo", "“"], ["rdquo", "”"], ["hellip", "…"], ["bull", "•"],
]);

function withEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,8});?/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return named.get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
