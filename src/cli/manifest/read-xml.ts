import { SaxesParser } from "saxes";

/** An element with the line an administrator goes to. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly parent: XmlElement | null;
  readonly line: number;
  readonly column: number;
  text: string;
}

export interface XmlMistake {
  readonly line: number;
  readonly column: number;
  /** The tag that was open there. */
  readonly open: XmlElement | null;
}

/** Reads XML into elements; where it stops being XML when it is none. */
export function readXml(xml: string): XmlElement | XmlMistake {
  const parser = new SaxesParser();
  let root: XmlElement | null = null;
  let open: XmlElement | null = null;
  let mistake: XmlMistake | null = null;
  let at = { line: 1, column: 1 };
  const place = () => ({ line: parser.line, column: parser.column + 1 });
  parser.on("error", () => void (mistake ??= { ...(bareAmpersand(xml) ?? place()), open }));
  parser.on("opentagstart", ({ name }) => {
    const { line, column } = place();
    at = { line, column: Math.max(1, column - name.length - 2) };
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [], parent: open, ...at, text: "" };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on("text", (text) => {
    if (open) open.text += text;
  });
  parser.on("closetag", () => void (open = open?.parent ?? null));
  parser.write(xml.replace(/^\ufeff/, "")).close();
  return mistake ?? root ?? { line: 1, column: 1, open: null };
}

/** The parser notices one only where the file ends. */
function bareAmpersand(xml: string): { readonly line: number; readonly column: number } | null {
  const at = xml.search(/&(?!(?:#\d+|#x[\da-fA-F]+|[A-Za-z]\w*);)/);
  const before = xml.slice(0, at).split("\n");
  return at < 0 ? null : { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** The element and all below it, in the order of the file. */
export function within(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(within)];
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** As a person finds it: "…/Group[ReadGroup]/Control[ReadPaneButton]/Label". */
export function pathOf(element: XmlElement): string {
  const own = element.attributes["id"] ?? element.attributes["Type"] ?? element.attributes["xsi:type"] ?? element.attributes["Locale"];
  const name = own === undefined ? element.name : `${element.name}[${own}]`;
  const above = element.parent === null || element.parent.parent === null ? [] : pathOf(element.parent).split("/");
  // The line says the rest.
  return [...(above.length > 2 ? ["…", ...above.slice(-2)] : above), name].join("/");
}
