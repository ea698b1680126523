import { defaultSeverity } from "../domain/default-severities";
import type { FindingKind } from "../domain/finding";
import type { Severity } from "../domain/policy";
import { stricter } from "../domain/policy-for";
import { hostOf } from "../domain/policy-members";
import type { Fault } from "./parsed";
import { idleLocks, unfit } from "./policy-contradictions";
import { officesAt, type OfficeAt } from "./policy-levels";
import type { WrittenPolicy } from "./policy-schema";

/** What an office says and may not: it adds and makes stricter, and never loosens. At run time each of these has no effect. */
export function officeFaults(policy: WrittenPolicy): readonly Fault[] {
  return officesAt(policy.offices).flatMap((at) => [...nobody(at), ...loosened(at, policy), ...idleLocks(at.office, at.path), ...mailboxes(at, policy), ...entries(at)]);
}

/** The department itself may have people of its own, or only offices below it. */
function nobody({ office, path }: OfficeAt): readonly Fault[] {
  const { domains, addresses, units, offices = [] } = office;
  return domains.length + addresses.length + units.length + offices.length > 0 ? [] : [{ path: path.slice(0, -1), message: `Chưa rõ ai thuộc cấp ${office.code}. Hãy ghi domains, addresses hoặc units.` }];
}

function loosened({ office, path, above }: OfficeAt, policy: WrittenPolicy): readonly Fault[] {
  const chain = [policy, ...above];
  const faults: Fault[] = [];
  for (const kind of Object.keys(office.severities) as FindingKind[]) {
    const inherited = chain.reduce<Severity>((sofar, { severities }, i) => (i === 0 ? (severities[kind] ?? sofar) : stricter(sofar, severities[kind] ?? sofar)), defaultSeverity(kind));
    const wanted = office.severities[kind]!;
    if (stricter(wanted, inherited) !== wanted) {
      const lock = chain.some(({ locked }) => locked.includes(kind)) ? ", và đang bị khóa" : "";
      faults.push({ path: `${path}severities.${kind}`, message: `Cấp trên đang để mức "${inherited}"${lock}; cấp dưới chỉ được siết thêm. Hãy ghi mức cao hơn, hoặc xoá dòng này.` });
    }
  }
  if (office.whenCheckFails === "let-go" && chain.some(({ whenCheckFails }) => whenCheckFails === "ask")) faults.push({ path: `${path}whenCheckFails`, message: 'Cấp trên đang để "ask"; cấp dưới không được nới thành "let-go". Hãy xoá dòng này.' });
  const days = Math.min(...chain.map(({ overdueWorkingDays }) => overdueWorkingDays ?? Infinity));
  if ((office.overdueWorkingDays ?? 0) > days) faults.push({ path: `${path}overdueWorkingDays`, message: `Cấp trên đang để ${days} ngày; cấp dưới chỉ được rút ngắn. Hãy ghi số nhỏ hơn, hoặc xoá dòng này.` });
  return faults;
}

function mailboxes({ office, path, above }: OfficeAt, policy: WrittenPolicy): readonly Fault[] {
  const notIssued = (list: string, all: readonly string[]) =>
    all.flatMap((one, i) => (policy.issuedDomains.includes(one.includes("@") ? hostOf(one) : one) ? [] : [{ path: `${path}${list}[${i}]`, message: `${one} không thuộc tên miền nào trong issuedDomains. Cấp dưới không thêm được tên miền: hãy đề nghị ghi vào issuedDomains của Bộ.` }]));
  const served = [...policy.publicationMailboxes, ...[...above, office].map(({ publicationMailbox }) => publicationMailbox), ""];
  const isBoardLocked = [policy, ...above].some(({ locked }) => locked.includes("draft-attached"));
  return [
    ...notIssued("domains", office.domains),
    ...notIssued("addresses", office.addresses),
    ...(office.publicationMailbox === "" ? [] : unfit(office.publicationMailbox, `${path}publicationMailbox`, policy)),
    ...(isBoardLocked && office.editorialBoard.length > 0
      ? [{ path: `${path}editorialBoard`, message: "Cấp trên đã khóa draft-attached nên cấp dưới không thêm được nơi nhận dự thảo. Hãy xoá mục này." }]
      : office.editorialBoard.flatMap((one, i) => unfit(one, `${path}editorialBoard[${i}]`, policy))),
    ...office.units.flatMap((unit, i) => [
      ...notIssued(`units[${i}].mailboxes`, unit.mailboxes),
      ...notIssued(`units[${i}].members`, unit.members),
      ...(served.includes(unit.publicationMailbox) ? [] : [{ path: `${path}units[${i}].publicationMailbox`, message: `Hộp thư ${unit.publicationMailbox} không phải hộp thư tiếp nhận của Bộ hay của cấp này. Hãy chọn một hộp thư đã có, hoặc để trống.` }]),
    ]),
  ];
}

/** One that need not be supplied could draw documents away from those that must. */
function entries({ office, path }: OfficeAt): readonly Fault[] {
  return office.entries.flatMap(({ code, supply, role }, i) => {
    const at = `${path}entries[${i}]`;
    const faults: Fault[] = [];
    if (!supply) faults.push({ path: `${at}.supply`, message: 'Mục do cấp dưới thêm phải là văn bản phải cung cấp. Hãy ghi "supply": true; mục không phải cung cấp chỉ Bộ mới thêm được.' });
    if (role !== null) faults.push({ path: `${at}.role`, message: "Vai trò trong quy định năm 2016 chỉ Bộ mới đặt được. Hãy xoá dòng này." });
    if (office.entries.findIndex((other) => other.code === code) < i) faults.push({ path: `${at}.code`, message: `Mã ${code} đã dùng. Mỗi mục phải có mã riêng.` });
    return faults;
  });
}
