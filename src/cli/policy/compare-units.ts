import type { Policy, Unit } from "../../domain/policy";
import { publicationMailboxOf } from "../../domain/publication-mailbox";
import { readAddress } from "../../domain/read-address";
import { leaves } from "./leaves";
import type { PolicyChange } from "./policy-change";

/** Units by their code: their mailboxes, people, and where their documents go. */
export function compareUnits(old: Policy, now: Policy): readonly PolicyChange[] {
  const byCode = (policy: Policy) => new Map(policy.units.map((unit) => [unit.code, unit]));
  const [before, after] = [byCode(old), byCode(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((code): readonly PolicyChange[] => {
    const [was, is] = [before.get(code), after.get(code)];
    const whom = (is ?? was)!.name;
    const path = `units.${code}`;
    if (!was) return [{ path, whom, what: `Đơn vị mới; thư từ ${is!.mailboxes.join(", ") || "(chưa có hộp thư)"} là thư công vụ.`, loosens: is!.mailboxes.some((one) => !isIssued(one, old)) }];
    if (!is) return [{ path, whom, what: `Đơn vị bị bỏ; thư từ ${was.mailboxes.join(", ")} không còn là thư của đơn vị.`, loosens: true }];
    return ofUnit(was, is, old, now).map((change) => ({ whom, ...change, path: `${path}.${change.path}` }));
  });
}

function ofUnit(was: Unit, is: Unit, old: Policy, now: Policy): readonly Omit<PolicyChange, "whom">[] {
  const [goes, went] = [publicationMailboxOf(is.code, now), publicationMailboxOf(was.code, old)];
  return [
    ...is.mailboxes.filter((one) => !was.mailboxes.includes(one)).map((one) => ({ path: "mailboxes", what: `Thư từ ${one} là thư công vụ của đơn vị.`, loosens: !isIssued(one, old) })),
    ...was.mailboxes.filter((one) => !is.mailboxes.includes(one)).map((one) => ({ path: "mailboxes", what: `Thư từ ${one} không còn là thư của đơn vị.`, loosens: true })),
    ...(was.name === is.name ? [] : [{ path: "name", what: `Tên đổi từ “${was.name}”.`, loosens: false }]),
    ...(was.responsible === is.responsible ? [] : [{ path: "responsible", what: `Người phụ trách hộp thư: ${is.responsible || "để trống"} (trước: ${was.responsible || "để trống"}).`, loosens: false }]),
    ...people(was, is, old, now),
    ...(goes === went ? [] : [{ path: "publicationMailbox", what: `Văn bản của đơn vị được cung cấp tới ${goes || "chưa nơi nào"} (trước: ${went || "chưa nơi nào"}).`, loosens: false }]),
  ];
}

/** Its mailbox is one of the ministry by its domain alone. */
function isIssued(address: string, { issuedDomains }: Policy): boolean {
  const parts = readAddress(address);
  return typeof parts !== "string" && issuedDomains.includes(parts.host);
}

/** Somebody counted among a unit's people follows its office and its part in the pilot. */
function people(was: Unit, is: Unit, old: Policy, now: Policy): readonly Omit<PolicyChange, "whom">[] {
  const [before, after] = [was.members ?? [], is.members ?? []];
  return [
    ...after.filter((one) => !before.includes(one)).map((one) => ({ path: "members", what: `${one} thành người của đơn vị.`, loosens: leaves(one, old, now) })),
    ...before.filter((one) => !after.includes(one)).map((one) => ({ path: "members", what: `${one} không còn là người của đơn vị.`, loosens: leaves(one, old, now) })),
  ];
}
