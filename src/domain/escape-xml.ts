import { escapeHtml } from "./escape-html";

/** Control codes, non-characters and halves of a pair: XML 1.0 has no way to say them, not even as a number. */
const unsayable = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g;

/** Text without what XML 1.0 cannot hold. */
export function sayable(text: string): string {
  return text.replace(unsayable, (found) => (found.length === 2 ? found : ""));
}

/** Text as XML that says the same and nothing else, also inside an attribute; a bare carriage return would come back as a line end. */
export function escapeXml(text: string): string {
  return escapeHtml(sayable(text)).replace(/\r/g, "&#13;");
}
