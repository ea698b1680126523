import type { Fault } from "./parsed";
import { officesAt } from "./policy-levels";
import type { WrittenPolicy } from "./policy-schema";

/** A unit named twice, or one mailbox in two units, would make reports count wrongly. */
export function repeatedUnits(policy: WrittenPolicy): readonly Fault[] {
  return repeated([{ path: "", units: policy.units }], policy);
}

/** The same below the ministry; and an office named twice, or people who belong to two. */
export function repeatedInOffices(policy: WrittenPolicy): readonly Fault[] {
  const offices = officesAt(policy.offices);
  const known = new Set(repeatedUnits(policy).map(({ path }) => path));
  const codes = new Map<string, string>();
  const belongs = new Map<string, string>();
  const faults = [...repeated([{ path: "", units: policy.units }, ...offices.map(({ path, office }) => ({ path, units: office.units }))], policy)].filter(({ path }) => !known.has(path));
  for (const { path, office } of offices) {
    const { code } = office;
    if (codes.has(code)) faults.push({ path: `${path}code`, message: `Mã ${code} đã dùng cho cấp dưới khác. Hãy đặt mã khác.` });
    codes.set(code, path);
    for (const list of ["domains", "addresses"] as const) {
      office[list].forEach((each, i) => {
        const other = belongs.get(each);
        if (other !== undefined) faults.push({ path: `${path}${list}[${i}]`, message: `${each} đã thuộc cấp ${other}. Mỗi người chỉ theo một cấp: hãy để ở một nơi thôi.` });
        else belongs.set(each, code);
      });
    }
  }
  return faults;
}

interface UnitsAt {
  readonly path: string;
  readonly units: WrittenPolicy["units"];
}

function repeated(levels: readonly UnitsAt[], { denied }: WrittenPolicy): readonly Fault[] {
  const faults: Fault[] = [];
  const codes = new Set<string>();
  const owners = new Map<string, string>();
  const withdrawn = new Set(denied.map(({ address }) => address));
  for (const { path: level, units } of levels) {
    units.forEach((unit, i) => {
      const path = `${level}units[${i}]`;
      if (codes.has(unit.code)) faults.push({ path: `${path}.code`, message: `Mã ${unit.code} đã dùng cho đơn vị khác. Hãy đặt mã khác.` });
      codes.add(unit.code);
      unit.mailboxes.forEach((address, j) => {
        const at = `${path}.mailboxes[${j}]`;
        const owner = owners.get(address);
        if (owner !== undefined) faults.push({ path: at, message: `Hộp thư này đã thuộc đơn vị ${owner}. Hãy để ở một đơn vị thôi.` });
        else owners.set(address, unit.code);
        if (withdrawn.has(address)) faults.push({ path: at, message: "Hộp thư này đang nằm trong danh sách denied. Hãy bỏ ở một trong hai nơi." });
      });
    });
  }
  return faults;
}
