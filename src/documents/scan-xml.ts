import type { Budget } from "./budget";
import { ReadingFailure } from "./reading-failure";

/** What a format listens to. Names come without their prefix: programs choose prefixes as they like, and the formats keep local names apart. */
export interface XmlListener {
  open(name: string, tag: XmlTag): void;
  close(name: string): void;
  text(text: string): void;
}

export interface XmlTag {
  /** An attribute by its local name; of two of one name, the one with a prefix where that is asked for. */
  get(name: string, prefixed?: boolean): string | null;
}

const deepest = 2000;
const damaged = (reason: string) => new ReadingFailure("damaged", `XML: ${reason}`);
const piece = 64 * 1024;
const longestEntity = 12;
const slash = 47;
const colon = 58;

/**
 * Reads XML in one pass over the string, because a general parser took most of the time of a long document. Checks that tags
 * close in order; knows no entity but the five of XML and numbers, so nothing can multiply.
 */
export function scanXml(xml: string, budget: Budget, listener: XmlListener): void {
  const open: string[] = [];
  const openLocal: string[] = [];
  const locals = new Map<string, string>();
  const tag = new OpenTag(xml);
  let elements = 0;
  let at = 0;
  while (at < xml.length) {
    budget.tick();
    const start = xml.indexOf("<", at);
    if (start === -1) break;
    if (start > at && open.length > 0) handOn(xml, at, start, budget, listener);
    const next = xml.charCodeAt(start + 1);
    if (next === 33 || next === 63) {
      at = skipMarkup(xml, start, (text) => open.length > 0 && listener.text(text));
      continue;
    }
    if (next === slash) {
      const raw = open.pop();
      if (raw === undefined || !xml.startsWith(raw, start + 2)) throw damaged("tags cross");
      at = afterClosing(xml, start + 2 + raw.length);
      listener.close(openLocal.pop()!);
      continue;
    }
    const nameEnd = endOfName(xml, start + 1);
    const end = endOfTag(xml, nameEnd);
    const empty = xml.charCodeAt(end - 1) === slash;
    const raw = xml.slice(start + 1, nameEnd);
    if (raw === "") throw damaged("no name");
    const name = localName(raw, locals);
    elements++;
    tag.set(nameEnd, empty ? end - 1 : end);
    listener.open(name, tag);
    if (empty) listener.close(name);
    else if (open.push(raw) > deepest) throw damaged("too deep");
    else openLocal.push(name);
    at = end + 1;
  }
  if (open.length > 0 || elements === 0) throw damaged("incomplete");
}

/** Text in pieces, for millions of entities in one go would take gigabytes; an entity is not cut. */
function handOn(xml: string, from: number, end: number, budget: Budget, listener: XmlListener): void {
  let at = from;
  while (at < end) {
    let stop = Math.min(end, at + piece);
    if (stop < end) {
      budget.spend(0);
      const entity = xml.slice(stop - longestEntity, stop).lastIndexOf("&");
      if (entity !== -1) stop += entity - longestEntity;
    }
    listener.text(unescape(xml.slice(at, stop)));
    at = stop;
  }
}

/** One object for all tags: its attributes are looked for only when asked, until the next tag. */
class OpenTag implements XmlTag {
  private from = 0;
  private end = 0;

  constructor(private readonly xml: string) {}

  set(from: number, end: number): void {
    this.from = from;
    this.end = end;
  }

  get(name: string, prefixed = false): string | null {
    return this.from === this.end ? null : attributeOf(this.xml.slice(this.from, this.end), name, prefixed);
  }
}

/** Bytes of an XML part as a string: UTF-8, or UTF-16 by its mark. */
export function xmlText(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}

function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let i = from; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return i;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 60) break;
  }
  throw damaged("tag without end");
}

/** A name ends at white space, at a slash or at the end of its tag. */
function endOfName(xml: string, from: number): number {
  for (let i = from; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (code <= 32 || code === 62 || code === slash) return i;
  }
  throw damaged("tag without end");
}

function afterClosing(xml: string, from: number): number {
  let i = from;
  while (xml.charCodeAt(i) <= 32) i++;
  if (xml.charCodeAt(i) !== 62) throw damaged("tags cross");
  return i + 1;
}

/** Comments, instructions, a document type and CDATA; gives where the next markup may start. */
function skipMarkup(xml: string, start: number, text: (text: string) => void): number {
  const past = (mark: string, from: number) => {
    const found = xml.indexOf(mark, from);
    if (found === -1) throw damaged("markup without end");
    return found + mark.length;
  };
  if (xml.startsWith("<?", start)) return past("?>", start + 2);
  if (xml.startsWith("<!--", start)) return past("-->", start + 4);
  if (xml.startsWith("<![CDATA[", start)) {
    const end = past("]]>", start + 9);
    text(xml.slice(start + 9, end - 3));
    return end;
  }
  const end = past(">", start);
  // A document type that declares something of its own is never written by an office program.
  if (xml.slice(start, end).includes("[")) throw damaged("document type");
  return end;
}

function localName(raw: string, known: Map<string, string>): string {
  const found = known.get(raw);
  if (found !== undefined) return found;
  const name = withoutPrefix(raw);
  if (known.size < 1000) known.set(raw, name);
  return name;
}

function withoutPrefix(raw: string): string {
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) === colon) return raw.slice(i + 1);
  return raw;
}

/** By hand: a pattern would try a long name without value anew from each of its letters. */
function attributeOf(attributes: string, wanted: string, prefixed: boolean): string | null {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf("=", at);
    if (equals === -1) return null;
    const name = attributes.slice(at, equals).trim();
    let start = equals + 1;
    while (start < attributes.length && attributes.charCodeAt(start) <= 32) start++;
    const end = attributes.indexOf(attributes.charAt(start) === "'" ? "'" : '"', start + 1);
    if (end === -1) return null;
    const local = withoutPrefix(name);
    if (local === wanted && !(prefixed && local === name)) return unescape(attributes.slice(start + 1, end));
    at = end + 1;
  }
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescape(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
