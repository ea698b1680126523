import { decodeWords } from "postal-mime";
import type { Correspondent } from "./mail";
import { encodeHeaderText, oneLine } from "./encoded-word";

/**
 * Reads To, Cc, Bcc, From. Nobody is filtered away: what has no address in it is listed with what was there,
 * and an address is given exactly as written, two `@` and all, because the add-in judges it.
 */
export function readAddressList(value: string): Correspondent[] {
  return splitList(value).map(readOne).filter((person) => person.address !== "" || person.name !== "");
}

export function writeAddressList(people: readonly Correspondent[]): string {
  return people.map(writeOne).join(",\r\n ");
}

function readOne(text: string): Correspondent {
  const open = indexOutsideQuotes(text, "<");
  if (open < 0) {
    const { bare, comment } = takeComments(text);
    return { name: unquote(comment), address: bare };
  }
  const close = text.indexOf(">", open);
  const address = text.slice(open + 1, close < 0 ? undefined : close).trim();
  return { name: unquote(text.slice(0, open).trim()), address };
}

function writeOne({ name, address }: Correspondent): string {
  // An angle bracket or line end inside an address cannot be written; the mark keeps it as unreadable as it was.
  const written = oneLine(address).replace(/[<>]/g, "\ufffd");
  const shown = oneLine(name);
  if (shown === "") return `<${written}>`;
  const encoded = encodeHeaderText(shown);
  const phrase = encoded !== shown || /^[\w !#$%&'*+/=?^`{|}~-]*$/.test(shown) ? encoded : `"${shown.replace(/(["\\])/g, "\\$1")}"`;
  return `${phrase} <${written}>`;
}

/** Splits at `,` and `;` outside quotes, comments and angle brackets; a group's name and colon are dropped, its members kept. */
function splitList(value: string): string[] {
  const parts: string[] = [];
  let current = "";
  let quoted = false;
  let angle = false;
  let comment = 0;
  let hasAt = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === "\\" && (quoted || comment > 0)) {
      current += character + value.charAt(at + 1);
      at += 1;
      continue;
    }
    if (character === '"' && comment === 0) quoted = !quoted;
    else if (!quoted) {
      if (character === "(" && !angle) comment += 1;
      else if (character === ")" && comment > 0) comment -= 1;
      else if (comment === 0 && character === "<") angle = true;
      else if (comment === 0 && character === ">") angle = false;
      else if (comment === 0 && !angle && (character === "," || character === ";")) {
        parts.push(current);
        current = "";
        hasAt = false;
        continue;
      } else if (comment === 0 && !angle && character === ":" && !hasAt) {
        current = "";
        continue;
      }
    }
    hasAt ||= character === "@";
    current += character;
  }
  parts.push(current);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function indexOutsideQuotes(text: string, wanted: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\" && quoted) at += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === wanted && !quoted) return at;
  }
  return -1;
}

function takeComments(text: string): { bare: string; comment: string } {
  const open = indexOutsideQuotes(text, "(");
  const close = text.lastIndexOf(")");
  if (open < 0 || close < open) return { bare: text.trim(), comment: "" };
  return { bare: (text.slice(0, open) + text.slice(close + 1)).trim(), comment: text.slice(open + 1, close).trim() };
}

function unquote(text: string): string {
  const bare = /^".*"$/s.test(text) ? text.slice(1, -1).replace(/\\(.)/g, "$1") : text;
  return decodeWords(bare).trim();
}
