import type { DocumentReading } from "../../src/domain/document";
import { readingLines } from "../../src/domain/document";
import { fold } from "../../src/domain/fold";
import type { OutgoingMail } from "../../src/domain/mail";
import { typeOfAbbreviation } from "../../src/domain/read-facts/document-types";
import { readFacts } from "../../src/domain/read-facts/read-facts";
import { randomFrom, type Random } from "../support/makers/random";
import { mailWith } from "./mail-with";

/** What of a document a mail may show. */
export interface Shown {
  readonly id: string;
  /** "Công văn", "Quyết định". */
  readonly type: string;
  readonly symbol: string | null;
  readonly title: string;
  /** The page, where there is more of it than its head. */
  readonly page: readonly string[] | null;
}

export type Style = (document: Shown) => OutgoingMail;

const handedOver = "Kính gửi các đơn vị,\n\nXin gửi các đơn vị văn bản nêu trên để biết và thực hiện.\n\nTrân trọng./.\n--\nNguyễn Văn An\nVăn phòng Bộ";

/** How people send one and the same document. */
export const styles: Readonly<Record<string, Style>> = {
  "type and symbol in the subject": (one) => mailWith(subjectOf(one), handedOver, []),
  "type and title in the subject": (one) => mailWith(`${one.type}: ${one.title}`, "", []),
  "title as subject, document attached": (one) => mailWith(one.title, "Xin gửi kèm văn bản.", [page(one)]),
  "document attached, nothing said": (one) => mailWith("Chuyển văn bản", "Gửi các anh chị.", [page(one)]),
  "file name only": (one) => mailWith("Gửi văn bản", "Gửi các anh chị văn bản đính kèm.", [{ name: fileName(one), reading: null }]),
  "no diacritics": (one) => mailWith(fold(subjectOf(one)), fold(handedOver), []),
  "decomposed letters": (one) => mailWith(subjectOf(one).normalize("NFD"), handedOver.normalize("NFD"), []),
  "capitals": (one) => mailWith(subjectOf(one).toUpperCase(), handedOver, []),
  "slips of the keys": (one) => mailWith(misspelt(subjectOf(one), randomFrom(1, one.id)), handedOver, []),
  "page as recognised from a scan": (one) => mailWith("Gửi bản quét", "", [scanned(one)]),
};

/** "V/v" and "Về việc" belong to the letter and the page, not to what it is about. */
const bare = (title: string): string => title.replace(/^(v\/v|về việc)[ :]*/i, "");

function subjectOf({ type, symbol, title }: Shown): string {
  return symbol ? `${type} số ${symbol.replace(/\s/g, "")} ${title}` : `${type} ${title}`;
}

/** "3112 CV v v tang cuong cong tac.pdf", as files are named by hand: the beginning of the title, no diacritics. */
function fileName({ type, symbol, title }: Shown): string {
  const number = symbol ? (/^\d+[a-z]?(?:\/(?:19|20)\d\d)?/.exec(symbol.replace(/\s/g, "")) ?? [""])[0].replace("/", "-") : "";
  const notation = symbol && /[/](?:\d{4}\/)?([^-_/]+)/.exec(symbol.replace(/\s/g, ""));
  const abbreviation = notation && typeOfAbbreviation(notation[1]!) ? notation[1]! : type === "Công văn" ? "CV" : type;
  return `${number} ${abbreviation} ${bare(title).slice(0, 70)}`.trim().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").replace(/[\\/:*?"<>|]/g, "-") + ".pdf";
}

function linesOf({ type, symbol, title, page }: Shown): readonly string[] {
  if (page) return page;
  const written = symbol ? symbol.replace(/^\s*\d+/, "     ") : "     /BTP-VP";
  const head = ["BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "\tĐộc lập - Tự do - Hạnh phúc"];
  if (type === "Công văn") return [...head, `Số: ${written}\tHà Nội, ngày      tháng 3 năm 2016`, `V/v ${bare(title)}`, "", "Kính gửi: Các đơn vị thuộc Bộ"];
  return [...head, `Số: ${written}\tHà Nội, ngày      tháng 3 năm 2016`, "", type.toUpperCase(), title, "", "Căn cứ quy định của pháp luật;"];
}

function page(one: Shown, lines = linesOf(one), textSource: DocumentReading["textSource"] = "text"): { name: string; reading: DocumentReading } {
  const name = "scan0001.pdf";
  return { name, reading: { textSource, problem: null, lines: lines.slice(0, readingLines), facts: readFacts(lines, name, { ocr: textSource === "ocr" }), signatures: [] } };
}

/** Every thirtieth letter read wrongly, the tones of many more: what recognition makes of a fair scan. */
function scanned(one: Shown) {
  const random = randomFrom(2, one.id);
  return page(one, linesOf(one).map((line) => noisy(line, random)), "ocr");
}

const confused: Readonly<Record<string, string>> = { o: "0", l: "1", i: "l", c: "e", e: "c", n: "u", h: "b", m: "rn", t: "f", g: "q", O: "Ô", B: "8", Ắ: "Ẩ", ả: "á", ố: "ô", ế: "ê", ị: "i", ữ: "ừ", ộ: "ô", ạ: "a", ầ: "â", Ế: "Ê", Ị: "I", Á: "Ả", ư: "u" };

function noisy(line: string, random: Random): string {
  return Array.from(line, (letter) => {
    const other = confused[letter];
    return other !== undefined && random.chance(/[a-z]/.test(letter) ? 0.025 : 0.2) ? other : letter;
  }).join("");
}

/** One slip in about thirty letters: left out, doubled, swapped, or the key beside. */
function misspelt(text: string, random: Random): string {
  const letters = Array.from(text);
  for (let i = 1; i < letters.length - 1; i++) {
    if (!/\p{L}/u.test(letters[i]!) || !/\p{L}/u.test(letters[i + 1]!) || !random.chance(1 / 30)) continue;
    const kind = random.below(4);
    if (kind === 0) letters[i] = "";
    else if (kind === 1) letters[i] = letters[i]! + letters[i]!;
    else if (kind === 2) [letters[i], letters[i + 1]] = [letters[i + 1]!, letters[i]!];
    else letters[i] = "qwertyuiopasdfghjklzxcvbnm".charAt(random.below(26));
    i++;
  }
  return letters.join("");
}

