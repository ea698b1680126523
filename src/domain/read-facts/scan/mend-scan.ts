import { fieldLike, headingLike, motto, nationLike, openingLike, partialHeading, postLike } from "./fixed-phrases";
import { sameLength } from "../likeness";

/** The head of a scanned first page, noise included. */
const headLines = 40;

/**
 * Puts right what the layout fixes and a scan garbles: the two columns of the head, the motto, the type's name, "Kính gửi",
 * "Nơi nhận", the posts of signers. Numbers, names and sentences stay as they were read.
 */
export function mendScan(lines: readonly string[]): readonly string[] {
  let inHead = true;
  let headEnd = Math.min(headLines, lines.length);
  const mended = lines.map((line, i) => {
    if (inHead && (i >= headLines || /^\W{0,3}(can cu|kinh gui|thuc hien|noi nhan|dieu 1)\b/.test(sameLength(line)))) {
      inHead = false;
      headEnd = i;
    }
    // In a date the bar is a figure, not the edge of a column.
    const whole = /ng.y.*th.ng/i.test(line) ? line.replace(/\|/g, "l") : line;
    const cells = (inHead ? parted(whole) : whole).split(/\t|\|| {2,}(?=\S)/);
    const pieces = cells.map((cell) => (inHead ? mendHead(cell) : mendFoot(cell)));
    const isDated = inHead && pieces.some((cell) => /, ?ng.y\b.*th.ng/i.test(cell));
    // Beside place and date stands the number and nothing else.
    const kept = pieces.filter((cell) => cell !== "" && !(isDated && !/[/:]|th.ng|^\W{0,2}s[^ ]{1,2} ?\d/i.test(cell)));
    // An empty first cell keeps the one cell behind it in its column; before two it is noise.
    return kept.length === 1 && pieces[0] === "" && cells.length > 1 ? `\t${kept[0]}` : kept.join("\t");
  });
  return withHeading(mended, headEnd);
}

/** When no line names a type and none begins with "V/v", one that shows a word of a type's name alone is the heading. */
function withHeading(lines: readonly string[], headEnd: number): readonly string[] {
  const head = lines.slice(0, headEnd);
  if (head.some((line) => /^v ?\/ ?v\b/.test(sameLength(line)) || headingLike(line) !== null)) return lines;
  for (let i = 0; i < head.length; i++) {
    const line = (head[i] || "").trim();
    const heading = line !== "" && line === line.toUpperCase() ? partialHeading(line, lines) : null;
    if (heading) return [...lines.slice(0, i), heading, ...lines.slice(i + 1)];
  }
  return lines;
}

/** The columns of the head run into one line when the scan leaves no gap: motto and date begin the right one. */
function parted(line: string): string {
  const folded = sameLength(line);
  const at = /.{4}(cong hoa xa hoi|doc lap ?[-–—] ?tu do)/.exec(folded);
  // In small letters the nation's name is part of a sentence.
  if (at && /^cong/.test(at[1] || "") && /[a-z]/.test(line.slice(at.index + 4, at.index + 8))) return line;
  const date = at ? null : /\/[^\t]{3,30}? ((?:TP\.? ?)?[A-ZÀ-ỸĐ][a-zà-ỹđ]+(?:[ -]{1,3}[A-ZÀ-ỸĐa-zà-ỹđ]+){0,3}[,.;]? ?ng[aà]y\b)/.exec(line);
  const cut = at ? at.index + 4 : date ? date.index + date[0].length - (date[1] || "").length : 0;
  return cut > 0 && line.charAt(cut - 1) !== "\t" ? `${line.slice(0, cut).replace(/\s+$/, "")}\t${line.slice(cut)}` : line;
}

function mendHead(cell: string): string {
  const text = cell.trim();
  const nation = nationLike(text);
  if (nation && (nation === motto || mostlyCapitals(text))) return nation;
  const opening = openingLike(text);
  if (opening) return opening.text + " " + text.slice(opening.length).trim();
  const bare = text.replace(/^[^A-Za-zÀ-ỹĐđ0-9(“"\-–/]+|[^A-Za-zÀ-ỹĐđ0-9)\]”".,;:/…\-–]+$/g, "").trim();
  if (!/[A-Za-zÀ-ỹĐđ]{2}|\d/.test(bare) || bare.length < 3) return "";
  if (!mostlyCapitals(bare)) return bare;
  return headingLike(bare) || mendAgency(bare);
}

function mendFoot(cell: string): string {
  const text = cell.trim().replace(/^['’‘`"_.:;,~^ˆ\s]+(?=[-–])/, "");
  if (!/[A-Za-zÀ-ỹĐđ0-9]/.test(text)) return "";
  const opening = openingLike(text) || (/^nhận ?:/.test(text) ? { text: "Nơi nhận:", length: text.indexOf(":") + 1 } : null);
  if (opening) return (opening.text + " " + text.slice(opening.length).trim()).trim();
  if (text.length > 60 || !mostlyCapitals(text)) return text;
  // Letters left before a post ("'ZU GIÁM ĐỐC") may be a power under the seal: then it is not known whose post it is.
  return postLike(text) || text;
}

const agencyHeads: readonly (readonly [RegExp, string])[] = [
  [/^u[yỷ] ?ban ?nh[ae]n ?d[ae]n\b ?/, "ỦY BAN NHÂN DÂN "],
  [/^hoi ?dong ?nh[ae]n ?dan\b ?/, "HỘI ĐỒNG NHÂN DÂN "],
  [/^u[a-z8]nd\W*t[il]nh ?/, "UBND TỈNH "],
  [/^ubnd\W* thanh pho\b ?/, "UBND THÀNH PHỐ "],
  [/^t[il]nh /, "TỈNH "],
  [/^so{1,2} ?[yvÿ]{1,2} ?te\b ?/, "SỞ Y TẾ "],
  [/^bo{1,2} ?[yvÿ]{1,2} ?te\b ?/, "BỘ Y TẾ "],
  [/^so(?= | ?y te\b|tu phap|noi vu|tai chinh|cong thuong|xay dung|giao duc|khoa hoc|nong nghiep|ngoai vu) ?/, "SỞ "],
  [/^bo(?= | ?y te\b|tu phap|noi vu|tai chinh|cong thuong|xay dung|giao duc|khoa hoc|nong nghiep|ngoai giao|cong an|quoc phong) ?/, "BỘ "],
  [/^tong ?cuc /, "TỔNG CỤC "],
  [/^chi cuc /, "CHI CỤC "],
  [/^cuc /, "CỤC "],
  [/^vu /, "VỤ "],
];

/** The word an agency's name begins with; the rest of the name is put right by what the text calls it. */
function mendAgency(capitals: string): string {
  if (/[/:]/.test(capitals)) return capitals;
  const name = capitals.replace(/[.,:;'"’‘“”›»«`^~_]+(?= |$)/g, "");
  const folded = sameLength(name);
  for (const [pattern, head] of agencyHeads) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const rest = name.slice(match[0].length).trim();
    return (head + (fieldLike(rest) || rest)).trim();
  }
  return capitals;
}

function mostlyCapitals(text: string): boolean {
  const letters = text.replace(/[^A-Za-zÀ-ỹĐđ]/g, "");
  const capitals = letters.split("").filter((letter) => letter === letter.toUpperCase()).length;
  return letters.length > 1 && capitals >= 0.7 * letters.length && text !== motto;
}
