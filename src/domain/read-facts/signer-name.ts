import { cellsOf, inCapitals } from "./cells";
import { isFamilyName } from "./family-names";
import { isAgency } from "./issuer";
import { mendName } from "./scan/mend-name";
import { namesPost } from "./signing-block";

/** The signer's name, when a piece of a line is one and nothing else: without titles and, on a scan, never half of it. */
export function signerName(text: string, scanned: boolean): string | null {
  const bare = text.replace(/^(?:(?:GS|PGS|TS|ThS|Ths|Bs|BS|LS|CN)\.? ?)+/, "").replace(/[.\s]+$/, "");
  const whole = scanned ? mendName(bare) : bare;
  // On a scan half a name looks like a whole one.
  const isHalf = scanned && (inCapitals(whole) || whole.split(" ").length < 3 || /^[^A-Za-zÀ-ỹĐđ]/.test(bare));
  return isName(whole) && !isHalf ? whole : null;
}


/** Two to five words, each with a capital, the first a Vietnamese family name. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d,;:/()]/.test(text)) return false;
  const first = cellsOf(words[0] || "", 0)[0];
  if (!first || !isFamilyName(first.folded) || (inCapitals(text) && isAgency(text)) || namesPost(cellsOf(text, 0)[0]?.folded || "")) return false;
  return words.every((word) => word.charAt(0) !== word.charAt(0).toLowerCase() && (inCapitals(text) || word.slice(1) === word.slice(1).toLowerCase()));
}
