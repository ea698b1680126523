import { SaxesParser } from "saxes";
import type { Session } from "./page-api";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** What Outlook would take from the manifest: buttons, pages, events, send mode. `at` is where the add-in is really served. */
export function readManifest(xml: string, at: string): Session["addin"] {
  const root = parse(xml);
  const newest = innermost(root);
  const resource = (id: string | undefined): string => {
    const found = all(newest).find((element) => element.attributes["id"] === id && element.attributes["DefaultValue"] !== undefined);
    return found?.attributes["DefaultValue"] ?? "";
  };
  const url = (id: string | undefined): string => {
    const address = new URL(resource(id));
    return `${at}${address.pathname}${address.search}`;
  };
  const surface = (type: string): Element => need(all(newest).find((element) => element.name === "ExtensionPoint" && element.attributes["xsi:type"] === type), type);
  const inside = (element: Element, name: string): Element => need(all(element).find((child) => child.name === name), name);
  const is = (element: Element, name: string): boolean => all(element).some((child) => child.name === name);

  const read = surface("MessageReadCommandSurface");
  const compose = surface("MessageComposeCommandSurface");
  const launch = surface("LaunchEvent");
  const events = all(launch).filter((element) => element.name === "LaunchEvent");
  const sendMode = events.find((event) => event.attributes["Type"] === "OnMessageSend")?.attributes["SendMode"] ?? "SoftBlock";

  return {
    name: need(all(root).find((element) => element.name === "DisplayName"), "DisplayName").attributes["DefaultValue"] ?? "",
    icon: url(inside(read, "Icon").children.find((image) => image.attributes["size"] === "32")?.attributes["resid"]),
    readPaneUrl: url(inside(inside(read, "Action"), "SourceLocation").attributes["resid"]),
    composePaneUrl: url(inside(inside(compose, "Action"), "SourceLocation").attributes["resid"]),
    readButton: resource(inside(inside(read, "Control"), "Label").attributes["resid"]),
    composeButton: resource(inside(inside(compose, "Control"), "Label").attributes["resid"]),
    readCommandId: inside(read, "Control").attributes["id"] ?? "",
    composeCommandId: inside(compose, "Control").attributes["id"] ?? "",
    runtimeUrl: url(inside(launch, "SourceLocation").attributes["resid"]),
    events: Object.fromEntries(events.filter((event) => event.attributes["Type"] !== undefined).map((event) => [event.attributes["Type"], event.attributes["FunctionName"] ?? ""])),
    sendMode: sendMode === "PromptUser" || sendMode === "Block" ? sendMode : "SoftBlock",
    supportsPinning: is(read, "SupportsPinning"),
    supportsMultiSelect: is(read, "SupportsMultiSelect"),
  };
}

/** Overrides lie one in the other; a client takes the innermost it knows, and this Outlook knows all. */
function innermost(element: Element): Element {
  const nested = all(element).find((child) => child.name === "VersionOverrides");
  return nested ? innermost(nested) : element;
}

function parse(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [] };
  const open: Element[] = [top];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw new Error(`manifest.xml: ${error.message}`);
  });
  parser.write(xml).close();
  return top;
}

function all(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...all(child)]);
}

function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`manifest.xml: thiếu ${what} (missing)`);
  return found;
}
