import type { XmlAttribute, XmlElement } from "./xml-tree";

export interface CanonicalForm {
  /** Names only the namespaces that are used (Exclusive XML Canonicalization 1.0), else all in force (Canonical XML 1.0). */
  readonly exclusive: boolean;
  readonly comments: boolean;
  /** Prefixes the exclusive form treats like the inclusive one; "" is the default namespace. */
  readonly inclusivePrefixes: readonly string[];
}

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/** The canonical form of an element with all that is in it, as it stands in its document. */
export function canonicalXml(apex: XmlElement, form: CanonicalForm): Uint8Array<ArrayBuffer> {
  const written: string[] = [];
  write(apex, form, form.exclusive ? [] : inheritedAttributes(apex), new Map(), written);
  return new TextEncoder().encode(written.join(""));
}

/** `shown` are the namespaces that the elements around it, as far as they were written, have named. */
function write(element: XmlElement, form: CanonicalForm, inherited: readonly XmlAttribute[], shown: ReadonlyMap<string, string>, written: string[]): void {
  const toShow = namespacesToShow(element, form, shown);
  const now = toShow.length === 0 ? shown : new Map([...shown, ...toShow]);
  written.push("<", element.name);
  for (const [prefix, uri] of toShow) written.push(prefix === "" ? " xmlns" : ` xmlns:${prefix}`, '="', escapeValue(uri), '"');
  for (const { name, value } of [...element.attributes, ...inherited].sort(byNamespaceAndName)) written.push(" ", name, '="', escapeValue(value), '"');
  written.push(">");
  for (const child of element.children) {
    if (child.kind === "element") write(child, form, [], now, written);
    else if (child.kind === "text") written.push(escapeText(child.text));
    else if (child.kind === "instruction") written.push("<?", child.target, child.body === "" ? "" : ` ${child.body}`, "?>");
    else if (form.comments) written.push("<!--", child.text, "-->");
  }
  written.push("</", element.name, ">");
}

function namespacesToShow(element: XmlElement, { exclusive, inclusivePrefixes }: CanonicalForm, shown: ReadonlyMap<string, string>): readonly (readonly [prefix: string, uri: string])[] {
  const { scope } = element;
  const prefixes = exclusive
    ? new Set([element.prefix, ...element.attributes.map((one) => one.prefix).filter((prefix) => prefix !== ""), ...inclusivePrefixes.filter((prefix) => scope.has(prefix))])
    : new Set(["", ...scope.keys()]);
  return [...prefixes]
    .map((prefix) => [prefix, scope.get(prefix) ?? ""] as const)
    // No default namespace is the state of things at the beginning; the prefix "xml" needs no declaration.
    .filter(([prefix, uri]) => prefix !== "xml" && (shown.get(prefix) ?? "") !== uri)
    .sort(([one], [other]) => byCodePoint(one, other));
}

/** xml:lang, xml:space and their like, said by elements around the part: the inclusive form keeps them. */
function inheritedAttributes(apex: XmlElement): readonly XmlAttribute[] {
  const found = new Map<string, XmlAttribute>();
  for (let around: XmlElement | null = apex; around; around = around.parent) {
    for (const one of around.attributes) if (one.uri === xmlNamespace && !found.has(one.local)) found.set(one.local, one);
  }
  return [...found.values()].filter((one) => !apex.attributes.includes(one));
}

function byNamespaceAndName(one: XmlAttribute, other: XmlAttribute): number {
  return byCodePoint(one.uri, other.uri) || byCodePoint(one.local, other.local);
}

/** JavaScript compares halves of the characters beyond U+FFFF. */
export function byCodePoint(one: string, other: string): number {
  const [ones, others] = [Array.from(one), Array.from(other)];
  for (let at = 0; at < ones.length && at < others.length; at++) {
    const differs = ones[at]!.codePointAt(0)! - others[at]!.codePointAt(0)!;
    if (differs !== 0) return differs;
  }
  return ones.length - others.length;
}

export function escapeValue(value: string): string {
  return value.replace(/[&<"\t\n\r]/g, (letter) => valueEscapes[letter]!);
}

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (letter) => textEscapes[letter]!);
}

const valueEscapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#x9;", "\n": "&#xA;", "\r": "&#xD;" };
const textEscapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;" };
