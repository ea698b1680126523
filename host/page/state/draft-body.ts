import type { Coercion } from "../../protocol/outlook-model";
import { buildSafeHtml, htmlOfText, textOf } from "./safe-html";

/**
 * The rich text of one draft: an element of the page that lives as long as the draft, so that the writer and the add-in
 * work on the same text, and switching drafts keeps cursor and undo.
 */
export interface DraftBody {
  readonly element: HTMLElement;
  read(coercion: Coercion): string;
  replace(data: string, coercion: Coercion): void;
  prepend(data: string, coercion: Coercion): void;
  append(data: string, coercion: Coercion): void;
  insertAtCursor(data: string, coercion: Coercion): void;
  selection(coercion: Coercion): string;
  /** Replaces the signature that is there, or puts one before the quoted mail. */
  setSignature(data: string, coercion: Coercion): void;
  command(name: "bold" | "italic" | "underline" | "insertUnorderedList" | "insertOrderedList"): void;
}

const signatureMark = "Signature";

export function createDraftBody(onInput: () => void, picture: (contentId: string) => Promise<string | null>): DraftBody {
  const element = document.createElement("div");
  element.contentEditable = "true";
  element.spellcheck = false;
  element.setAttribute("role", "textbox");
  element.setAttribute("aria-multiline", "true");
  let cursor: Range | null = null;

  const remember = (): void => {
    const selection = element.ownerDocument.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (range && element.contains(range.commonAncestorContainer)) cursor = range.cloneRange();
  };
  element.addEventListener("input", () => {
    remember();
    onInput();
  });
  for (const moment of ["keyup", "mouseup", "blur", "focus"]) element.addEventListener(moment, remember);
  element.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (html === "") return;
    event.preventDefault();
    remember();
    body.insertAtCursor(html, "html");
  });

  function safe(data: string, coercion: Coercion): DocumentFragment {
    const { fragment, pictures } = buildSafeHtml(coercion === "html" ? data : htmlOfText(data), document);
    for (const { element: image, contentId } of pictures) {
      void picture(contentId).then((url) => {
        if (url !== null) image.src = url;
      });
    }
    return fragment;
  }

  function quotedMail(): Element | null {
    return element.querySelector("[data-id=divRplyFwdMsg], [data-id=appendonsend], blockquote, hr");
  }

  const body: DraftBody = {
    element,
    read: (coercion) => (coercion === "text" ? textOf(element) : markup(element)),
    replace(data, coercion) {
      element.replaceChildren(safe(data, coercion));
      cursor = null;
      onInput();
    },
    prepend(data, coercion) {
      element.prepend(safe(data, coercion));
      onInput();
    },
    append(data, coercion) {
      element.append(safe(data, coercion));
      onInput();
    },
    insertAtCursor(data, coercion) {
      const fragment = safe(data, coercion);
      if (cursor && element.contains(cursor.commonAncestorContainer)) {
        cursor.deleteContents();
        const last = fragment.lastChild;
        cursor.insertNode(fragment);
        if (last) cursor.setStartAfter(last);
        cursor.collapse(true);
        const selection = element.ownerDocument.getSelection();
        if (element.contains(selection?.anchorNode ?? null)) {
          selection?.removeAllRanges();
          selection?.addRange(cursor);
        }
      } else element.prepend(fragment);
      onInput();
    },
    selection(coercion) {
      if (!cursor || cursor.collapsed) return "";
      const box = document.createElement("div");
      box.append(cursor.cloneContents());
      return coercion === "text" ? textOf(box) : markup(box);
    },
    setSignature(data, coercion) {
      element.querySelector(`[data-id=${signatureMark}]`)?.remove();
      const box = document.createElement("div");
      box.setAttribute("data-id", signatureMark);
      box.append(safe(data, coercion));
      const quoted = quotedMail();
      if (quoted) quoted.before(box);
      else element.append(box);
      onInput();
    },
    command(name) {
      element.focus();
      // The only way to format under the cursor that every browser has; Outlook's own editor grew from it.
      document.execCommand(name);
      onInput();
    },
  };
  return body;
}

/** As it goes into the mail: pictures point into the mail again, marks are ids again. */
function markup(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const image of [...copy.querySelectorAll("img[data-cid]")]) {
    image.setAttribute("src", `cid:${image.getAttribute("data-cid") ?? ""}`);
    image.removeAttribute("data-cid");
  }
  for (const marked of [...copy.querySelectorAll("[data-id]")]) {
    marked.setAttribute("id", marked.getAttribute("data-id") ?? "");
    marked.removeAttribute("data-id");
  }
  return copy.innerHTML;
}
