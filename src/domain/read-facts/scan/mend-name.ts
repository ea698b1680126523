import { sameLength } from "../likeness";

/** Family names that are written in one way only, and the two words most names have in the middle. */
const families = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Võ Đặng Bùi Ngô Dương Đinh Trịnh Trương Lương".split(" ");
const middles = ["Văn", "Thị"];
/** What is left of a family name whose first letter the seal covers. */
const clipped: Readonly<Record<string, string>> = { guyen: "Nguyễn", ran: "Trần", ham: "Phạm", ruong: "Trương", oang: "Hoàng", uynh: "Huỳnh", rinh: "Trịnh" };

/** A signer's name as a scan shows it, with the strokes that only one name can have: "Trân Ngọc Căng", "guyễn Quốc Việt". */
export function mendName(text: string): string {
  const words = text.split(" ");
  const first = words[0] || "";
  const isClipped = first !== "" && first === first.toLowerCase();
  const family = isClipped ? clipped[sameLength(first)] : families.filter((name) => sameLength(name) === sameLength(first))[0];
  return words.map((word, i) => (i === 0 ? family || word : i < words.length - 1 ? middles.filter((name) => sameLength(name) === sameLength(word))[0] || word : word)).join(" ");
}
