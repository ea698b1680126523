import { SaxesParser } from "saxes";
import type { Budget } from "../budget";
import { ReadingFailure } from "../reading-failure";
import { xmlText } from "../scan-xml";

/** An element by its local name: packages mix prefixed names, the default namespace and prefixes that nobody declared. */
export interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  /** The words directly inside. */
  readonly text: string;
}

export interface ReadElements {
  readonly root: Element;
  /** Every namespace that is declared anywhere. */
  readonly namespaces: ReadonlySet<string>;
  /** Something stands before the XML that does not belong there. */
  readonly junk: boolean;
}

/** A package has some hundred elements, ten deep. */
const mostElements = 20_000;
const deepest = 64;
const longestJunk = 64;
/** Characters handed to the parser between two looks at the clock. */
const piece = 64 * 1024;

const damaged = (reason: string) => new ReadingFailure("damaged", `edXML: ${reason}`);

/** Refuses every document type: no package has one, and nothing can expand or be fetched without it. */
export function readElements(bytes: Uint8Array, budget: Budget): ReadElements {
  const whole = xmlText(bytes).replace(/^\ufeff/, "");
  const start = whole.indexOf("<");
  if (start < 0 || start > longestJunk) throw damaged("no XML");
  const namespaces = new Set<string>();
  const root = parse(whole.slice(start), namespaces, budget);
  return { root, namespaces, junk: whole.slice(0, start).trim() !== "" };
}

function parse(xml: string, namespaces: Set<string>, budget: Budget): Element {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: { name: string; children: Element[]; text: string }[] = [];
  let root: Element | null = null;
  let elements = 0;
  parser.on("error", (error) => {
    throw damaged(error.message);
  });
  parser.on("doctype", () => {
    throw damaged("document type");
  });
  parser.on("xmldecl", ({ version, encoding }) => {
    if (version !== "1.0" || (encoding !== undefined && !/^utf-(?:8|16)$/i.test(encoding))) throw damaged("not XML 1.0 in Unicode");
  });
  parser.on("opentag", ({ name, attributes }) => {
    for (const [attribute, value] of Object.entries(attributes)) if (/^xmlns(?::|$)/.test(attribute)) namespaces.add(value);
    const element = { name: name.slice(name.indexOf(":") + 1), children: [], text: "" };
    open[open.length - 1]?.children.push(element);
    root ??= element;
    if (++elements > mostElements || open.push(element) > deepest) throw new ReadingFailure("too-large", "edXML: elements");
  });
  parser.on("closetag", () => void open.pop());
  const add = (words: string) => {
    const current = open[open.length - 1];
    if (current) current.text += words;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  for (let at = 0; at < xml.length; at += piece) {
    budget.spend(0);
    parser.write(xml.slice(at, at + piece));
  }
  parser.close();
  if (root === null) throw damaged("no element");
  return root;
}

/** The first child of that name; names are compared without case, for packages differ ("edXML", "edxml"). */
export function childOf(element: Element | null, name: string): Element | null {
  return childrenOf(element, name)[0] ?? null;
}

export function childrenOf(element: Element | null, name: string): readonly Element[] {
  const wanted = name.toLowerCase();
  return element?.children.filter((one) => one.name.toLowerCase() === wanted) ?? [];
}

/** The words of a child; `null` when there are none. */
export function textIn(element: Element | null, name: string): string | null {
  return childOf(element, name)?.text.trim() || null;
}
