import { fold } from "../../domain/fold";
import type { GridRow } from "../import-catalogue/grid";

export type UnitRole = "code" | "name" | "mailboxes" | "responsible" | "publicationMailbox" | "members" | "office";

/** How each column may be headed; said to whoever's table has none of them. */
export const unitHeadings: Readonly<Record<UnitRole, string>> = {
  code: "Mã đơn vị, Mã, Code",
  name: "Tên đơn vị, Đơn vị, Name",
  mailboxes: "Hộp thư, Hộp thư chung, Hộp thư khác, Bí danh, Email, Mailbox, Aliases",
  responsible: "Người phụ trách, Responsible",
  publicationMailbox: "Hộp thư tiếp nhận, Publication mailbox",
  members: "Cán bộ, Thành viên, Members",
  office: "Mã cấp dưới, Cấp, Office",
};

/** Tried in this order on a folded heading. */
const rules: readonly (readonly [UnitRole, RegExp])[] = [
  ["publicationMailbox", /^(hop thu|noi|email) (tiep nhan|dang tai)|^publication ?mailbox/],
  ["responsible", /phu trach|chiu trach nhiem|^responsible/],
  ["members", /^(dia chi |email |hop thu )?(cua )?(cac )?(can bo|thanh vien|cong chuc|nhan vien|nguoi dung)|^(members?|users?)$/],
  ["office", /^(ma )?cap( duoi)?$|^(ma )?co quan( cap tren)?$|^office( code)?$/],
  ["code", /^ma( so)?( don vi)?$|^ky hieu( don vi)?$|^(unit )?code$/],
  ["mailboxes", /hop thu|bi danh|thu dien tu|e-?mail|dia chi thu|^(shared |other |unit )?mailbox(es)?$|^alias(es)?$/],
  ["name", /^ten( goi)?( don vi)?$|^don vi$|^(unit )?name$|^unit$/],
];
const aside = /^(stt|tt|so tt|so thu tu|no\.?|ghi chu|notes?)$/;

export interface UnitColumns {
  readonly headingRow: number;
  /** Several columns may hold mailboxes. */
  readonly roles: ReadonlyMap<number, UnitRole>;
  /** Headings of columns that are not read. */
  readonly unread: readonly string[];
}

/** A title may stand above a table, and is not long. */
const mostRowsAbove = 60;

/** The first row that heads the names or codes of units and something beside them; `null` when there is none. */
export function findUnitColumns(rows: readonly GridRow[]): UnitColumns | null {
  for (const { number, cells } of rows.slice(0, mostRowsAbove)) {
    const read = [...cells.values()].map(({ column, text }) => ({ column, text, role: roleOf(text) }));
    const has = (...roles: readonly UnitRole[]) => read.some(({ role }) => role !== null && roles.includes(role));
    if (!has("code", "name") || !has("mailboxes", "responsible", "publicationMailbox", "members")) continue;
    const roles = new Map<number, UnitRole>();
    const unread: string[] = [];
    for (const { column, text, role } of read) {
      const isTaken = role !== null && role !== "mailboxes" && role !== "members" && [...roles.values()].includes(role);
      if (role !== null && !isTaken) roles.set(column, role);
      else if (!aside.test(fold(text))) unread.push(text);
    }
    return { headingRow: number, roles, unread };
  }
  return null;
}

function roleOf(heading: string): UnitRole | null {
  const folded = fold(heading).replace(/[()[\]:*"“”]+/g, " ").replace(/\s+/g, " ").trim();
  return folded.length > 60 ? null : (rules.find(([, pattern]) => pattern.test(folded))?.[0] ?? null);
}
