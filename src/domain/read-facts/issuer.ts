import { fold } from "../fold";
import { inCapitals, type Cell } from "./cells";

const notIssuer = /^(cong hoa|doc lap|so ?[:.\d]|du thao|tuyet mat|toi mat|mat$|hoa toc|thuong khan|khan$|luu hanh|tai lieu thu hoi|xem xong|cong bao|trung tam cong bao|nguoi (ky|lam))/;
const agency =
  /^(bộ|sở|cục|vụ|viện|ban|[uủ][yỷ] ban|hội đồng|chính phủ|thủ tướng|quốc hội|tổng cục|chi cục|văn phòng|thanh tra|trung tâm|học viện|trường|t[oò][aà] án|ngân hàng|ubnd|hđnd|kiểm toán|vksnd|đại học|tạp chí|báo|nhà xuất bản|phòng|đảng [uủ][yỷ]|công đoàn|bảo hiểm|đoàn|liên đoàn|công ty|tổng công ty|tập đoàn|tổ công tác|đảng bộ|mặt trận) /;
const agencyUnmarked =
  /^(bo|so|cuc|vu|vien|ban|uy ban|hoi dong|chinh phu|thu tuong|quoc hoi|tong cuc|chi cuc|van phong|thanh tra|trung tam|hoc vien|truong|toa an|ngan hang|ubnd|hdnd|kiem toan|vksnd|dai hoc|tap chi|bao|nha xuat ban|phong|dang uy|cong doan|bao hiem|doan|lien doan|cong ty|tong cong ty|tap doan|to cong tac|dang bo|mat tran) /;

/** The issuing agency (cơ quan ban hành): the lowest of the names in capitals above the number; the one over it is its superior. */
export function findIssuer(cells: readonly Cell[], headingLine: number | null): string | null {
  let issuer: string | null = null;
  let last: Cell | null = null;
  for (const cell of cells) {
    if (headingLine !== null && cell.line >= headingLine) break;
    // The hyphen at the end of a line belongs to the name: "CỤC KẾ HOẠCH -" goes on with "TÀI CHÍNH".
    const text = cell.text.replace(/[_*.,;:]+$/, "").trim();
    if (!inCapitals(text) || notIssuer.test(cell.folded) || /\d/.test(text)) {
      // A rule, a number or a mark in the same column ends the name; so does the line of place and date beside it.
      if (last && (cell.column === last.column || /, ?ngay\b/.test(cell.folded))) last = null;
      continue;
    }
    const below: boolean = last !== null && last.column === cell.column;
    if (isAgency(text) && !(below && goesOn.test(issuer || ""))) {
      issuer = text;
      last = cell;
    } else if (below) {
      // The narrow column breaks long names where the words happen to end.
      issuer = `${issuer} ${text}`;
      last = cell;
    }
  }
  return issuer === null ? null : agencyCase(issuer.replace(/\s*(CỘNG|CONG) (HÒA|HOÀ|HOA) .*$/, "").replace(/[\s-]+$/, ""));
}

const goesOn = / (VÀ|VA|CỦA|CUA|-)$/;

/** "BẢO ĐẢM" is not a newspaper (báo): the tones decide, unless the page has none. */
export function isAgency(capitals: string): boolean {
  const name = `${capitals.toLowerCase().normalize("NFC")} `;
  return agency.test(name) || (fold(name) === name.trim() && agencyUnmarked.test(name));
}

const heads = ["tổng cục", "chi cục", "trung tâm", "học viện", "văn phòng", "thanh tra", "hội đồng", "nhà xuất bản", "tạp chí", "bộ", "sở", "cục", "vụ", "viện", "ban", "trường", "báo", "phòng"];
const wholeNames = /^(ủy ban|uỷ ban|hội đồng nhân dân|chính phủ|quốc hội|thủ tướng)/;
const places = /(^| )(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|tp) (.+)$/;

/** "CỤC CÔNG NGHỆ THÔNG TIN" → "Cục Công nghệ thông tin": Decree 30, annex II. */
function agencyCase(capitals: string): string {
  let name = capitals.toLowerCase();
  const head = wholeNames.test(name) ? undefined : heads.filter((one) => name.indexOf(one + " ") === 0)[0];
  if (head) name = head + " " + upperFirst(name.slice(head.length + 1));
  name = name
    .replace(places, (_all, before: string, kind: string, place: string) => `${before}${kind} ${place.split(" ").map(upperFirst).join(" ")}`)
    .replace(/chính phủ/, "Chính phủ")
    .replace(/việt nam/, "Việt Nam")
    .replace(/ubnd|hđnd|tand|vksnd/g, (short) => short.toUpperCase());
  return upperFirst(name);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
