/**
 * Each letter of a mail domain, and what is mistaken for it (after UTS #39): digits, letters of Cyrillic, Greek and
 * Armenian, noughts of other scripts, small capitals.
 */
const mistakenFor = (
  "a4\u0430\u03b1\u0251\u1d00 " +
  "b8\u044c " +
  "c\u0441\u03c2 " +
  "d\u0111\u0501\u00f0\u1d05 " +
  "e3\u0435\u03b5\u0454 " +
  "g69\u0261\u0262\u0581\u01e5 " +
  "h\u04bb\u0570\u0127\u043d\u029c " +
  "i\u0456\u0131\u03b9 " +
  "j\u0458\u03f3\u0237\u0249 " +
  "l1|\u04cf\u0142 " +
  "m\u043c\u0271\u1d0d " +
  "n\u0578\u057c\u03b7\u043f\u0274 " +
  "o0\u043e\u03bf\u03c3\u0585\u00f8\u0275\u1d0f\u0665\u0647\u0966\u0e50\u0ed0\u1040\u0d20 " +
  "s5\u0455\ua731 " +
  "t7\u0442\u03c4\u1d1b " +
  "u\u03c5\u057d " +
  "v\u03bd\u0475\u1d20\u028b " +
  ".\u3002\u00b7\u2022 " +
  "-_\u2010\u2013\u2014"
).split(" ");

const letterOf: { [other: string]: string } = {};
for (const row of mistakenFor) for (const other of row.split("")) letterOf[other] = row.charAt(0);

/**
 * What an address looks like to a hurried eye: two texts with one skeleton cannot be told apart at a glance.
 * Case, diacritics, full-width forms, letters of other scripts, digits for letters and "rn" for "m" are levelled.
 */
export function skeleton(text: string): string {
  const plain = /^[a-z.@]*$/.test(text) ? text : levelled(text);
  return plain.replace(/rn/g, "m").replace(/cl/g, "d");
}

function levelled(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    // Marks, what nobody sees, and letters not in the table fall out: one of them put in, or for a letter, is still found.
    .replace(/[^a-z.]/g, (char) => letterOf[char] || (char > "~" ? "" : char));
}
