import { fold } from "../../domain/fold";
import type { Policy } from "../../domain/policy";
import { hostOf } from "../../domain/policy-members";
import { comparableAddress } from "../../domain/read-address";
import { addToList, setValue, spliced, type Splice } from "../edit-json";
import type { UnitProblem, UnitRow } from "./read-unit-rows";
import { standingUnits, type StandingUnit, type UnitLists } from "./standing-units";

export interface PlacedUnits {
  /** The policy's text with the rows in it, all else as it was. */
  readonly text: string;
  /** Codes. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly problems: readonly UnitProblem[];
  /** Units of the policy that no row names; they stay. */
  readonly others: number;
}

const one = (address: string): string => comparableAddress(address) ?? address;

/**
 * Puts each row where its unit stands, or at the end of its level's units. Lists grow and filled cells replace; nothing is taken away:
 * a mailbox that is gone from a table may be a slip, and its mail would no longer be the unit's.
 */
export function placeUnits(rows: readonly UnitRow[], text: string, policy: Policy): PlacedUnits {
  const there = standingUnits(text);
  const problems: UnitProblem[] = [];
  const splices: Splice[] = [];
  const fresh = new Map<string, object[]>();
  const seen = new Map<string, number>();
  const outcome = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  const owners = new Map(there.units.flatMap(({ code, mailboxes }) => mailboxes.map((mailbox) => [one(mailbox), code] as const)));
  for (const row of rows) {
    const standing = find(row, there.units);
    const code = standing?.code ?? row.code;
    const wrong = [...wrongOfRow(row, standing, there, seen), ...wrongAddresses(row, code, policy, owners)];
    problems.push(...wrong.map((message) => ({ sheet: row.sheet, row: row.row, column: null, message })));
    if (wrong.length > 0) continue;
    seen.set(code, row.row);
    for (const mailbox of row.mailboxes) owners.set(one(mailbox), code);
    if (standing === null) {
      const { office, mailboxes, name, responsible, publicationMailbox, members } = row;
      fresh.set(office, [...(fresh.get(office) ?? []), { code, name, mailboxes, responsible, ...(publicationMailbox !== "" && { publicationMailbox }), ...(members.length > 0 && { members }) }]);
      outcome.added.push(code);
      continue;
    }
    const own = changesOf(row, standing, text);
    splices.push(...own);
    outcome[own.length > 0 ? "changed" : "unchanged"].push(code);
  }
  for (const [office, units] of fresh) splices.push(addToList(text, there.lists.get(office)!, units));
  return { text: spliced(text, splices), ...outcome, problems, others: there.units.filter(({ code }) => !seen.has(code)).length };
}

/** By its code; a row without one, by its name. */
function find(row: UnitRow, units: readonly StandingUnit[]): StandingUnit | null {
  return units.find(({ code, name }) => (row.code === "" ? fold(name) === fold(row.name) : code === row.code)) ?? null;
}

function wrongOfRow(row: UnitRow, standing: StandingUnit | null, { units, lists }: UnitLists, seen: ReadonlyMap<string, number>): readonly string[] {
  const code = standing?.code ?? row.code;
  const earlier = seen.get(code);
  if (earlier !== undefined) return [`Đơn vị ${code} đã có ở dòng ${earlier}. Hãy gộp thành một dòng.`];
  if (standing !== null) return row.office === "" || row.office === standing.office ? [] : [`Đơn vị ${code} trong chính sách ${standing.office === "" ? "thuộc Bộ" : `thuộc cấp ${standing.office}`}, không phải ${row.office}. Muốn chuyển thì sửa tay trong chính sách.`];
  if (row.code === "" && row.name === "") return ["Dòng này không có mã hay tên đơn vị. Hãy ghi mã, hoặc tên đúng như trong chính sách."];
  if (row.code === "") return [`Chưa có đơn vị nào tên “${row.name}” trong chính sách, và dòng này không có mã. Đơn vị mới cần một mã: hãy ghi thêm cột mã, hoặc sửa tên cho đúng đơn vị đã có.`];
  const otherCase = units.find((unit) => unit.code.toLowerCase() === row.code.toLowerCase());
  if (otherCase !== undefined) return [`Chính sách có mã ${otherCase.code}, dòng này ghi ${row.code}. Hãy ghi đúng chữ hoa, chữ thường.`];
  const sameName = units.find(({ name }) => fold(name) === fold(row.name));
  return [
    ...(row.name === "" ? [`Đơn vị mới ${row.code} chưa có tên. Hãy ghi tên đầy đủ.`] : []),
    ...(sameName === undefined ? [] : [`Tên này là của đơn vị ${sameName.code} trong chính sách. Mã không đổi khi đơn vị đổi tên: hãy ghi mã ${sameName.code}, hoặc một tên khác.`]),
    ...(row.mailboxes.length === 0 ? [`Đơn vị mới ${row.code} chưa có hộp thư chung. Hãy ghi ít nhất một.`] : []),
    ...(lists.has(row.office) ? [] : [`Không có cấp dưới mã ${row.office} trong chính sách (mục offices). Hãy sửa mã, hoặc thêm cấp ấy trước.`]),
  ];
}

function wrongAddresses(row: UnitRow, code: string, { issuedDomains, denied, publicationMailboxes }: Policy, owners: ReadonlyMap<string, string>): readonly string[] {
  return [
    ...[...row.mailboxes, ...row.members].flatMap((address) => {
      const plain = one(address);
      if (!issuedDomains.includes(hostOf(plain))) return [`${address} không thuộc tên miền do Bộ cấp (${issuedDomains.join(", ")}). Hãy ghi địa chỉ công vụ.`];
      return denied.some((each) => each.address === plain) ? [`${address} đang nằm trong danh sách denied của chính sách. Hãy bỏ ở một trong hai nơi.`] : [];
    }),
    ...row.mailboxes.flatMap((mailbox) => {
      const owner = owners.get(one(mailbox));
      return owner === undefined || owner === code ? [] : [`Hộp thư ${mailbox} đã thuộc đơn vị ${owner}. Mỗi hộp thư chỉ của một đơn vị.`];
    }),
    ...(row.publicationMailbox === "" || publicationMailboxes.includes(one(row.publicationMailbox)) ? [] : [`Hộp thư tiếp nhận ${row.publicationMailbox} không có trong publicationMailboxes. Hãy thêm vào đó trước, hoặc chọn: ${publicationMailboxes.join(", ")}.`]),
  ];
}

/** What the row says otherwise than the file. */
function changesOf(row: UnitRow, unit: StandingUnit, text: string): readonly Splice[] {
  const own = text.slice(unit.start, unit.end);
  const set = (field: "name" | "responsible" | "publicationMailbox") => (row[field] === "" || row[field] === (unit[field] ?? "") ? [] : [setValue(own, [field], row[field])]);
  const grow = (field: "mailboxes" | "members") => {
    const known = (unit[field] ?? []).map(one);
    const more = row[field].filter((address) => !known.includes(one(address)));
    return more.length === 0 ? [] : [addToList(own, [field], more)];
  };
  const changes = [...set("name"), ...grow("mailboxes"), ...set("responsible"), ...set("publicationMailbox"), ...grow("members")];
  return changes.map(({ start, end, text: put }) => ({ start: start + unit.start, end: end + unit.start, text: put }));
}
