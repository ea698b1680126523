import iconv from "iconv-lite";
import type { Typesetter } from "./docx-file";

/** TCVN3 has no capitals with a tone: a second font shows the codes of small letters as capitals. */
const small = ".VnTime";
const capital = ".VnTimeH";

/** Sets a line in the fonts of the 1990s, as letters of windows-1252 that stand for their codes. */
export const inTcvn3: Typesetter = (line) => {
  const text = plainMarks(line);
  if (text === text.toUpperCase()) return [{ text: tcvn3(text.toLowerCase()), font: capital }];
  const runs: { text: string; font: string }[] = [];
  for (const letter of text) {
    const needsCapital = letter !== letter.toLowerCase() && letter > "\u007f" && !bareCapitals.includes(letter);
    const font = needsCapital ? capital : small;
    const code = tcvn3(needsCapital ? letter.toLowerCase() : letter);
    const last = runs[runs.length - 1];
    if (last?.font === font) last.text += code;
    else runs.push({ text: code, font });
  }
  return runs;
};

/** The same where a line has one font only: a capital with a tone inside it was typed small. */
export const inOneTcvn3Font: Typesetter = (line) => {
  const runs = inTcvn3(line);
  return runs.length < 2 ? runs : [{ text: runs.map((run) => run.text).join(""), font: small }];
};

const bareCapitals = "ĂÂĐÊÔƠƯ";

/** Letters iconv-lite's own table has; its codes of tones standing alone are not asked for. */
function tcvn3(text: string): string {
  return iconv.encode(text, "tcvn").toString("latin1");
}

/** Whether a text has no letters but those of Vietnamese; the old fonts have no others. */
export function canBeSet(text: string): boolean {
  return /^[\n\x20-\x7eÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/.test(plainMarks(text));
}

/** The fonts lack the dashes and quotation marks of Unicode. */
export function plainMarks(line: string): string {
  return line.normalize("NFC").replace(/[–—]/g, "-").replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/…/g, "...");
}

export const inVni: Typesetter = (line) => [{ text: [...plainMarks(line)].map(vni).join(""), font: "VNI-Times" }];

/** VNI puts a letter's hat and tone behind it as one code; a few letters have a code of their own. */
const single: Readonly<Record<string, string>> = { đ: "ñ", ỉ: "æ", ĩ: "ó", ị: "ò", ơ: "ô", ư: "ö", ỵ: "î", í: "í", ì: "ì" };
const tones: Readonly<Record<string, string>> = { "\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï" };
const hats: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "\u0302": { "": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä" },
  "\u0306": { "": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë" },
};

function vni(letter: string): string {
  const lower = letter.toLowerCase();
  const code = vniSmall(lower);
  return letter === lower ? code : code.toUpperCase();
}

function vniSmall(letter: string): string {
  const own = single[letter];
  if (own) return own;
  const parts = letter.normalize("NFD");
  const base = parts[0]!;
  const marks = [...parts.slice(1)];
  const hat = marks.find((mark) => hats[mark]);
  const tone = marks.find((mark) => tones[mark]) ?? "";
  if (hat) return base + hats[hat]![tone]!;
  const horned = marks.includes("\u031b") ? single[(base + "\u031b").normalize("NFC")]! : base;
  return tone === "" ? horned : horned + tones[tone]!;
}

