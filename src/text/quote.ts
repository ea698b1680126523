import { hiddenCharacters } from "../domain/read-address";

/** Words of a mail made safe to stand in a sentence: what draws nothing shown as "�", and not longer than `most` characters (cut in the middle with "…"). */
export function quote(words: string, most = 60): string {
  const letters = Array.from(words.replace(hiddenCharacters, "�").trim());
  if (letters.length <= most) return letters.join("");
  const head = Math.floor(most / 3);
  return letters.slice(0, head).join("") + "…" + letters.slice(letters.length - (most - head - 1)).join("");
}

/** At most three of them, then how many more there are. */
export function listed(items: readonly string[], more: (count: number) => string): string {
  const shown = items.slice(0, 3).join(", ");
  return items.length > 3 ? shown + " " + more(items.length - 3) : shown;
}
