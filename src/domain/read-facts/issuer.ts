import { fold } from "../fold";
import { inCapitals, type Cell } from "./cells";
import { agencyCase } from "./sentence-case";

const notIssuer = /^(cong hoa|doc lap|so ?[:.\d]|du thao|tuyet mat|toi mat|mat$|hoa toc|thuong khan|khan$|luu hanh|tai lieu thu hoi|xem xong|cong bao|trung tam cong bao|nguoi (ky|lam))/;
const agency =
  /^(bộ|sở|cục|vụ|viện|ban|[uủ][yỷ] ban|hội đồng|chính phủ|thủ tướng|quốc hội|tổng cục|chi cục|văn phòng|thanh tra|trung tâm|học viện|trường|t[oò][aà] án|ngân hàng|ubnd|hđnd|kiểm toán|vksnd|đại học|tạp chí|báo|nhà xuất bản|phòng|đảng [uủ][yỷ]|công đoàn|bảo hiểm|đoàn|liên đoàn|công ty|tổng công ty|tập đoàn|tổ công tác|đảng bộ|mặt trận) /;
const agencyUnmarked =
  /^(bo|so|cuc|vu|vien|ban|uy ban|hoi dong|chinh phu|thu tuong|quoc hoi|tong cuc|chi cuc|van phong|thanh tra|trung tam|hoc vien|truong|toa an|ngan hang|ubnd|hdnd|kiem toan|vksnd|dai hoc|tap chi|bao|nha xuat ban|phong|dang uy|cong doan|bao hiem|doan|lien doan|cong ty|tong cong ty|tap doan|to cong tac|dang bo|mat tran) /;

export interface Issuer {
  readonly issuer: string | null;
  readonly parent: string | null;
  /** The names as they stand there. */
  readonly text: string;
}

/**
 * The issuing agency (cơ quan ban hành): the lowest of the names in capitals above the number; the one over it is its superior
 * (Decree 30/2020, annex I, part I, II.2).
 */
export function findIssuer(cells: readonly Cell[], headingLine: number | null): Issuer {
  let issuer: string | null = null;
  let parent: string | null = null;
  let last: Cell | null = null;
  for (const cell of cells) {
    if (headingLine !== null && cell.line >= headingLine) break;
    // The nation's name runs into the agency's where a page lost its columns. The hyphen at the end of a line belongs to the name: "CỤC KẾ HOẠCH -" goes on with "TÀI CHÍNH".
    const text = cell.text.replace(/\s*C[ỘỌO]NG (HÒA|HOÀ|HOA) .*$/, "").replace(/[_*.,;:\s]+$/, "");
    if (!inCapitals(text) || notIssuer.test(cell.folded) || /[\d/]/.test(text)) {
      // A rule, a number or a mark in the same column ends the name; so does the line of place and date beside it.
      if (last && (cell.column === last.column || /, ?ngay\b/.test(cell.folded))) last = null;
      continue;
    }
    const below: boolean = last !== null && last.column === cell.column && cell.line - last.line <= 2;
    if (isAgency(text) && !(below && (goesOn.test(issuer || "") || text.indexOf(" ") < 0))) {
      // Only what stands right above it is its superior; a stamp further up is not.
      parent = below ? issuer : null;
      issuer = text;
      last = cell;
    } else if (below) {
      // The narrow column breaks long names where the words happen to end.
      issuer = `${issuer} ${text}`;
      last = cell;
    }
  }
  const named = (name: string | null) => name && agencyCase(name.replace(/[\s-]+$/, ""));
  return { issuer: named(issuer), parent: named(parent), text: [parent, issuer].filter((name) => name !== null).join(" / ") };
}

/** A name broken off here cannot be whole, though its rest looks like an agency's: "MÔI" / "TRƯỜNG TỈNH …", "VĂN PHÒNG" / "CHÍNH PHỦ". */
const goesOn = /( (VÀ|VA|CỦA|CUA|-|MÔI|MOI)|THƯỜNG VỤ|^(VĂN PHÒNG|THANH TRA))$/;

/** "BẢO ĐẢM" is not a newspaper (báo): the tones decide, unless the page has none. */
export function isAgency(capitals: string): boolean {
  const name = `${capitals.toLowerCase().normalize("NFC")} `;
  return agency.test(name) || (fold(name) === name.trim() && agencyUnmarked.test(name));
}
