import { SaxesParser, type SaxesTagNS } from "saxes";

/** One element of a feed, by its local name; anything of another namespace is told as a fault. */
export interface AtomElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: AtomElement[];
  text: string;
}

const atom = "http://www.w3.org/2005/Atom";
/** RFC 3339, with a zone, upper case (RFC 4287, 3.3). */
const moment = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
/** RFC 3987: no blank, no quote, no bracket that is not one of a host's; a "%" is followed by two hexadecimal digits. */
const iri = /^(?:[^\s<>"{}|\\^`%\u0000-\u001f\u007f-\u009f\ud800-\udfff]|%[\da-f]{2}|[\ud800-\udbff][\udc00-\udfff])+$/i;
const absolute = /^[a-z][a-z\d+.-]*:/i;

export function parseAtom(xml: string): AtomElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: AtomElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("document type");
  });
  parser.on("opentag", ({ local, uri, attributes }: SaxesTagNS) => {
    if (uri !== atom) throw new Error(`${local} is not of Atom`);
    const element = { name: local, attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])), children: [], text: "" };
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (words) => void (open[open.length - 1]!.text += words));
  parser.write(xml).close();
  return root.children[0]!;
}

export function all(element: AtomElement, name: string): readonly AtomElement[] {
  return element.children.filter((one) => one.name === name);
}

/** What RFC 4287 requires and this feed breaks, each with the section that says so. */
export function brokenRules(xml: string): readonly string[] {
  const feed = parseAtom(xml);
  const broken: string[] = [];
  const rule = (holds: boolean, what: string) => void (holds || broken.push(what));
  const one = (element: AtomElement, name: string) => rule(all(element, name).length === 1, `4.1: ${element.name} has not one ${name}`);
  const most = (element: AtomElement, name: string) => rule(all(element, name).length <= 1, `4.1: ${element.name} has several ${name}`);
  const person = (element: AtomElement) => {
    for (const author of all(element, "author")) {
      one(author, "name");
      rule(all(author, "name")[0]?.text.trim() !== "", "3.2.1: an author without a name");
    }
  };
  rule(feed.name === "feed", "4.1.1: no feed");
  for (const name of ["id", "title", "updated"]) one(feed, name);
  for (const name of ["generator", "icon", "logo", "rights", "subtitle"]) most(feed, name);
  person(feed);
  const entries = all(feed, "entry");
  rule(all(feed, "author").length > 0 || entries.every((entry) => all(entry, "author").length > 0), "4.1.1: nobody is the author");
  const ids = [feed, ...entries].map((element) => all(element, "id")[0]?.text ?? "");
  rule(new Set(ids).size === ids.length, "4.1.1: two with one id");
  for (const id of ids) rule(iri.test(id) && absolute.test(id), `4.2.6: "${id}" is no IRI`);
  for (const entry of entries) {
    for (const name of ["id", "title", "updated"]) one(entry, name);
    for (const name of ["content", "published", "rights", "source", "summary"]) most(entry, name);
    person(entry);
    const alternates = all(entry, "link").filter(({ attributes }) => (attributes["rel"] ?? "alternate") === "alternate");
    rule(alternates.length > 0 || all(entry, "content").length > 0, "4.1.2: neither content nor a page");
    rule(new Set(alternates.map(({ attributes }) => `${attributes["type"]} ${attributes["hreflang"]}`)).size === alternates.length, "4.1.2: two pages of one kind");
  }
  for (const element of [feed, ...entries]) {
    for (const name of ["updated", "published"]) for (const { text } of all(element, name)) rule(moment.test(text) && !isNaN(Date.parse(text)), `3.3: "${text}" is no moment`);
    for (const { attributes } of all(element, "link")) {
      rule(iri.test(attributes["href"] ?? ""), `4.2.7: "${attributes["href"]}" is no IRI`);
      rule(/^[^\s/]+\/[^\s/]+$/.test(attributes["type"] ?? "a/b"), "4.2.7: no media type");
    }
    for (const { attributes } of all(element, "category")) {
      rule((attributes["term"] ?? "") !== "", "4.2.2: a category without a term");
      rule(iri.test(attributes["scheme"] ?? "a:b") && absolute.test(attributes["scheme"] ?? "a:b"), "4.2.2: the scheme is no IRI");
    }
    for (const name of ["title", "summary", "content"]) for (const { attributes, children } of all(element, name)) rule((attributes["type"] ?? "text") === "text" && children.length === 0, `3.1: ${name} is more than text`);
    const newest = entries.map((entry) => Date.parse(all(entry, "updated")[0]?.text ?? ""));
    if (entries.length > 0) rule(Date.parse(all(feed, "updated")[0]!.text) === Math.max(...newest), "4.2.15: the feed is older or newer than its newest entry");
  }
  return broken;
}
