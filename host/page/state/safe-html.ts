import { parseQuietly, styleAttribute } from "./quiet-html";

/**
 * A mail's HTML is hostile. It is parsed in an inert document and rebuilt element by element from what is allowed;
 * nothing else crosses over. Inline styles are set through the CSS object model, which the page's content-security
 * policy allows where a `style` attribute in markup is refused.
 */
export interface SafeHtml {
  readonly fragment: DocumentFragment;
  /** Rules of the mail's own <style> elements, without anything that loads. */
  readonly css: string;
  /** Pictures that point into the mail; their `src` is to be set once the bytes are there. */
  readonly pictures: readonly { readonly element: HTMLImageElement; readonly contentId: string }[];
  /** Whether something on the network was left out. */
  readonly blocked: boolean;
}

const kept = new Set(
  ("a abbr address article aside b big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font " +
    "footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section small span strike strong sub sup table tbody td " +
    "tfoot th thead time tr tt u ul var wbr").split(" "),
);
/** Left out with everything inside; any other unknown element is left out alone. */
const dropped = new Set("applet audio base embed frame frameset iframe link math meta noscript object script select style svg template textarea title video".split(" "));
const keptAttributes = new Set(
  "abbr align alt bgcolor border cellpadding cellspacing cite class color cols colspan dir face headers height hspace lang noshade nowrap reversed rowspan rules scope size span start summary title type valign value vspace width".split(" "),
);
const loads = /url\s*\(|@import|expression\s*\(|image-set|-moz-binding/i;

export function buildSafeHtml(html: string, target: Document): SafeHtml {
  const source = parseQuietly(html);
  const pictures: { element: HTMLImageElement; contentId: string }[] = [];
  let blocked = false;

  function copy(from: Node, to: Node): void {
    for (const node of [...from.childNodes]) {
      if (node.nodeType === Node.TEXT_NODE) {
        to.appendChild(target.createTextNode(node.nodeValue ?? ""));
      } else if (node instanceof Element) {
        const name = node.localName;
        if (dropped.has(name)) continue;
        if (!kept.has(name)) {
          copy(node, to);
          continue;
        }
        const made = target.createElement(name);
        copyAttributes(node, made);
        to.appendChild(made);
        copy(node, made);
      }
    }
  }

  function copyAttributes(from: Element, to: HTMLElement): void {
    for (const { name, value } of [...from.attributes]) {
      // In the page itself a mail could dress up in the page's own classes.
      if (name === "class" && target === document) continue;
      if (name === styleAttribute) copyStyle(value, to);
      else if (name === "id") to.setAttribute("data-id", value);
      else if (name === "href" && to.localName === "a") copyLink(value, to);
      else if (name === "src" && to instanceof (target.defaultView?.HTMLImageElement ?? HTMLImageElement)) copyPicture(value, to as HTMLImageElement);
      else if (keptAttributes.has(name)) to.setAttribute(name, value);
      else if (name === "background") blocked = true;
    }
  }

  function copyStyle(css: string, to: HTMLElement): void {
    const declarations = css.split(";").filter((declaration) => {
      if (!loads.test(declaration)) return !/^\s*position\s*:/i.test(declaration);
      blocked = true;
      return false;
    });
    to.style.cssText = declarations.join(";");
  }

  function copyLink(value: string, to: HTMLElement): void {
    if (!/^(https?|mailto|tel):/i.test(value.trim())) return;
    to.setAttribute("href", value.trim());
    to.setAttribute("target", "_blank");
    to.setAttribute("rel", "noopener noreferrer");
  }

  function copyPicture(value: string, to: HTMLImageElement): void {
    const contentId = /^cid:(.+)$/i.exec(value.trim())?.[1];
    if (contentId !== undefined) {
      to.setAttribute("data-cid", contentId);
      pictures.push({ element: to, contentId });
    } else if (/^data:image\/(png|gif|jpe?g|webp|bmp);base64,/i.test(value)) to.setAttribute("src", value);
    else blocked = true;
  }

  const fragment = target.createDocumentFragment();
  copy(source, fragment);
  const css = [...source.querySelectorAll("style")].map((style) => style.textContent ?? "").join("\n");
  return { fragment, css: loads.test(css) ? "" : css, pictures, blocked };
}

const blocks = new Set("address article aside blockquote div dl dd dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(" "));

/** The text a person sees, a line for each block: what Outlook answers for `CoercionType.Text`. */
export function textOf(root: Node): string {
  let text = "";
  const line = (): void => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const walk = (node: Node, preformatted: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const value = node.nodeValue ?? "";
      const collapsed = preformatted ? value : value.replace(/[ \t\r\n]+/g, " ");
      text += !preformatted && /(^|\s)$/.test(text) ? collapsed.replace(/^ /, "") : collapsed;
      return;
    }
    const name = node.nodeType === Node.ELEMENT_NODE ? (node as Element).localName : "";
    if (name === "br") {
      text += "\n";
      return;
    }
    if (dropped.has(name) || name === "head") return;
    const block = blocks.has(name);
    if (block) line();
    node.childNodes.forEach((child) => walk(child, preformatted || name === "pre"));
    if (name === "td" || name === "th") text += "\t";
    if (block) line();
  };
  walk(root, false);
  return text.replace(/\u00a0/g, " ").replace(/[ \t]+\n/g, "\n").trim();
}

export function textOfHtml(html: string): string {
  return textOf(parseQuietly(html));
}

/** Plain text as markup: for a draft in plain text shown in the rich editor. */
export function htmlOfText(text: string): string {
  const box = document.createElement("div");
  for (const part of text.split(/\r\n|\r|\n/)) {
    const row = document.createElement("div");
    if (part === "") row.appendChild(document.createElement("br"));
    else row.textContent = part;
    box.appendChild(row);
  }
  return box.innerHTML;
}
