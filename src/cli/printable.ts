/** Controls, joiners and marks without a width, orders of direction, tags, halves of a letter. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]+/gu;

/** A mail's words must not drive the terminal: no control sequences, no reordering. */
export function printable(text: string): string {
  return text.replace(unseen, "·");
}
