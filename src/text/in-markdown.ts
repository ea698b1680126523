import { longestMessage } from "./describe-decision";

/**
 * The dialog's words with the titles in bold, in the little markdown Outlook knows; `null` where something of the mail holds a character
 * that would mean something there (a file called "[…](https://…)" must not become a link), or it would be too long.
 */
export function inMarkdown(message: string): string | null {
  if (/[[\]<>*_`\\]/.test(message)) return null;
  const [lead, ...lines] = message.split("\n");
  const last = lines.pop();
  // Outlook ends the points of a list with a carriage return.
  const points = lines.map((line) => line.replace(/^• ([^:.]*)/, "- **$1**")).join("\r");
  const marked = `${lead}\n\n${points}\n\n${last}`;
  return marked.length > longestMessage ? null : marked;
}
