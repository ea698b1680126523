import { SaxesParser } from "saxes";
import type { Budget } from "../budget";
import { xmlText } from "../scan-xml";

export interface XmlAttribute {
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

export interface XmlElement {
  readonly kind: "element";
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** Without declarations of namespaces. */
  readonly attributes: readonly XmlAttribute[];
  /** Every namespace in force here, by its prefix. */
  readonly scope: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | { readonly kind: "text" | "comment"; readonly text: string } | { readonly kind: "instruction"; readonly target: string; readonly body: string };

/** A signature has some hundred elements, ten deep, of five namespaces. Canonical form looks at every namespace for every element. */
const mostNodes = 50_000;
const deepest = 64;
const mostNamespaces = 64;

/**
 * An XML part as a tree that keeps all canonical form depends on. Throws on what is no XML 1.0 in a Unicode encoding, and on any document
 * type: signed parts of office files have none, and nothing can expand without one.
 */
export function readXml(bytes: Uint8Array, budget: Budget): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: (XmlElement & { readonly children: XmlNode[] })[] = [];
  let root: XmlElement | null = null;
  let nodes = 0;
  const put = (node: XmlNode) => {
    budget.tick();
    if (++nodes > mostNodes) throw new Error("too many nodes");
    open[open.length - 1]?.children.push(node);
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("document type");
  });
  parser.on("xmldecl", ({ version, encoding }) => {
    if (version !== "1.0" || (encoding !== undefined && !/^utf-(?:8|16)$/i.test(encoding))) throw new Error("not XML 1.0 in Unicode");
  });
  parser.on("opentag", ({ name, prefix, local, uri, attributes, ns }) => {
    const parent = open[open.length - 1] ?? null;
    const declared = Object.entries(ns);
    const scope = declared.length === 0 && parent ? parent.scope : new Map([...(parent?.scope ?? []), ...declared]);
    const element = {
      kind: "element" as const,
      name,
      prefix,
      local,
      uri,
      attributes: Object.values(attributes).filter((one) => one.name !== "xmlns" && one.prefix !== "xmlns"),
      scope,
      parent,
      children: [] as XmlNode[],
    };
    put(element);
    root ??= element;
    if (open.push(element) > deepest || scope.size > mostNamespaces) throw new Error("deeper, or of more namespaces, than a signature");
  });
  parser.on("closetag", () => void open.pop());
  const text = (words: string) => put({ kind: "text", text: words });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("comment", (words) => put({ kind: "comment", text: words }));
  parser.on("processinginstruction", ({ target, body }) => put({ kind: "instruction", target, body }));
  parser.write(xmlText(bytes)).close();
  if (root === null) throw new Error("no element");
  return root;
}

export function childrenOf({ children }: XmlElement, uri: string, local: string): readonly XmlElement[] {
  return children.filter((one): one is XmlElement => one.kind === "element" && one.local === local && one.uri === uri);
}

/** The one child of that name; throws where there is none, or a second that another program might take. */
export function onlyChild(element: XmlElement, uri: string, local: string): XmlElement {
  const [first, second] = childrenOf(element, uri, local);
  if (!first || second) throw new Error(`not one ${local}`);
  return first;
}

export function attributeOf({ attributes }: XmlElement, name: string): string | null {
  return attributes.find((one) => one.name === name)?.value ?? null;
}

/** The words directly inside. */
export function wordsOf({ children }: XmlElement): string {
  return children.map((one) => (one.kind === "text" ? one.text : "")).join("");
}

export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (child.kind === "element") yield* elementsIn(child);
}
