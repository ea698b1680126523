import { fold } from "../../fold";

const whole: readonly (readonly [RegExp, string])[] = [
  [/^(uy ban nhan dan|ubnd)\b/, "UBND"],
  [/^(hoi dong nhan dan|hdnd)\b/, "HĐND"],
  [/^thu tuong/, "TTg"],
  [/^chinh phu/, "CP"],
  [/^van phong chinh phu/, "VPCP"],
  [/^quoc hoi/, "QH"],
];

/** The letters an agency signs its notations with: the first letter of each word, "SỞ Y TẾ" → "SYT"; a place is not among them. */
export function agencyLetters(names: readonly (string | null)[]): readonly string[] {
  const letters: string[] = [];
  for (const name of names) {
    if (name === null) continue;
    const known = whole.filter(([pattern]) => pattern.test(fold(name)))[0];
    const words = name.replace(/ (tỉnh|thành phố|huyện|quận|thị xã|xã|phường) .*$/i, "").split(/[\s-]+/).filter((word) => /^[A-Za-zÀ-ỹĐđ]{1,}$/.test(word) && !/^(và|va|của)$/i.test(word));
    letters.push(known ? known[1] : words.map((word) => /^đ/i.test(word) ? "Đ" : fold(word).charAt(0).toUpperCase()).join(""));
  }
  return letters.filter((one) => one.length >= 2);
}
