import type { FindingKind } from "../domain/finding";
import type { DialogWords } from "./dialog-words";

/** Characters Outlook shows in the bar above a mail. */
const longest = 150;

/** What is to be looked at before sending, the gravest first, as far as the bar has room. */
export function barText(kinds: readonly FindingKind[], words: DialogWords): string {
  const titles = kinds.map((kind) => (words as { readonly [kind: string]: string })[kind] ?? words.advised);
  for (let count = titles.length; count > 0; count--) {
    const rest = titles.length - count;
    const text = `${words.ask} ${titles.slice(0, count).join("; ")}${rest === 0 ? "" : ` (+${rest})`}.`;
    if (text.length <= longest) return text;
  }
  return `${words.ask} ${words.advised}.`;
}
