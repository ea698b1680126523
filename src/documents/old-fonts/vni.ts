/**
 * VNI for Windows: a plain letter, then a code for what stands over and under it. Six letters have a code of their own.
 * Small and capital codes are the small and capital letters of windows-1252.
 */
const alone: Readonly<Record<string, string>> = { ñ: "đ", ô: "ơ", ö: "ư", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

const tone = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const circumflex = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" };
const breve = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" };

/** What a code adds to the letter before it. */
const marks = new Map<string, string>([
  ...Object.entries(tone),
  ...Object.entries(circumflex).map(([code, mark]) => [code, `\u0302${mark}`] as const),
  ...Object.entries(breve).map(([code, mark]) => [code, `\u0306${mark}`] as const),
]);

const vowel = /[aeouyôö]/i;

/** Codes as letters of windows-1252; a mark that follows no letter it fits stays as it is. */
export function fromVni(text: string): string {
  let read = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charAt(i);
    const letter = inCaseOf(code, alone[code.toLowerCase()] ?? code);
    const next = text.charAt(i + 1);
    // A mark is written in the case of its letter, or in small letters throughout.
    const mark = vowel.test(code) ? marks.get(next.toLowerCase()) : undefined;
    if (mark !== undefined && fits(code.toLowerCase(), mark)) {
      read += letter + mark;
      i++;
    } else read += letter;
  }
  return read.normalize("NFC");
}

/** Roofs stand on a, e and o; the bow on a alone; ơ and ư take tones only. */
function fits(letter: string, mark: string): boolean {
  if (mark.startsWith("\u0302")) return /[aeo]/.test(letter);
  return mark.startsWith("\u0306") ? letter === "a" : true;
}

function inCaseOf(code: string, letter: string): string {
  return code === code.toLowerCase() ? letter : letter.toUpperCase();
}
