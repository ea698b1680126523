const heads = [
  "tổng cục", "chi cục", "trung tâm", "học viện", "văn phòng", "thanh tra", "hội đồng", "nhà xuất bản", "tạp chí", "bộ", "sở", "cục", "vụ", "viện",
  "ban", "trường", "báo", "phòng",
];
const wholeNames = /^(ủy ban|uỷ ban|hội đồng nhân dân|chính phủ|quốc hội|thủ tướng)/;
const places = /(^| )(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|tp) (.+)$/;
/** Where, inside a post, the agency begins: "VỤ TRƯỞNG VỤ PHÁP LUẬT HÌNH SỰ - HÀNH CHÍNH". */
const agencyInPost = /^(.*?(?:trưởng|phòng|đốc|tịch|án|nhiệm|tra|viên)) ((?:tổng cục|chi cục|trung tâm|học viện|văn phòng|bộ|sở|cục|vụ|viện|ban|trường|phòng|ủy ban|uỷ ban|hội đồng|ubnd|hđnd) .+)$/;

/** "CỤC CÔNG NGHỆ THÔNG TIN" → "Cục Công nghệ thông tin": the capitals of an agency's name (Decree 30/2020, annex II). */
export function agencyCase(capitals: string): string {
  let name = capitals.toLowerCase();
  const head = wholeNames.test(name) ? undefined : heads.filter((one) => name.indexOf(one + " ") === 0)[0];
  if (head) name = head + " " + upperFirst(name.slice(head.length + 1));
  return upperFirst(properNames(name));
}

/** "THỨ TRƯỞNG" → "Thứ trưởng", "VỤ TRƯỞNG VỤ HỢP TÁC QUỐC TẾ" → "Vụ trưởng Vụ Hợp tác quốc tế". */
export function inSentenceCase(capitals: string): string {
  const text = capitals.toLowerCase();
  const parts = agencyInPost.exec(text);
  return parts ? `${upperFirst(parts[1] || "")} ${agencyCase(parts[2] || "")}` : upperFirst(properNames(text));
}

function properNames(text: string): string {
  return text
    .replace(places, (_all, before: string, kind: string, place: string) => `${before}${kind} ${place.split(" ").map(upperFirst).join(" ")}`)
    .replace(/chánh (văn phòng|thanh tra|án)/, (_all, what: string) => `Chánh ${upperFirst(what)}`)
    .replace(/chính phủ/, "Chính phủ")
    .replace(/việt nam/, "Việt Nam")
    .replace(/ubnd|hđnd|tand|vksnd/g, (short) => short.toUpperCase());
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
