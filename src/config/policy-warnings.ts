import { weekdayOf } from "../domain/asking/calendar";
import { publicationMailboxOf } from "../domain/publication-mailbox";
import type { Policy } from "../domain/policy";
import type { Office } from "../domain/policy-office";
import type { Fault } from "./parsed";

/** What can be followed and is perhaps not meant; `today` is yyyy-mm-dd in Vietnam. An administrator reads it, the add-in does not. */
export function policyWarnings(policy: Policy, today: string): readonly Fault[] {
  return [
    ...(policy.validFrom > today ? [{ path: "validFrom", message: `Chính sách có hiệu lực từ ${policy.validFrom}; trước ngày ấy máy người dùng vẫn dùng bản trước.` }] : []),
    ...(policy.publicationMailboxes.length === 0 ? [{ path: "publicationMailboxes", message: "Chưa có hộp thư tiếp nhận: chưa ai cung cấp được văn bản." }] : []),
    ...(policy.enabled ? [] : [{ path: "enabled", message: "Mọi kiểm tra đang tắt." }]),
    ...(policy.pilot === null ? [] : [{ path: "pilot", message: "Đang thí điểm: chỉ những người ghi ở đây được kiểm tra." }]),
    ...(policy.support === "" ? [{ path: "support", message: "Chưa ghi nơi hỗ trợ: người dùng không biết hỏi ai." }] : []),
    ...unserved(policy),
    ...covered(policy),
    ...days(policy, ""),
    ...officeDays(policy.offices, ""),
  ];
}

function unserved(policy: Policy): readonly Fault[] {
  const inOffices = new Map(unitsAt(policy.offices, ""));
  return policy.units.flatMap(({ code, mailboxes, responsible }, i) => {
    // Those of offices were added after the ministry's own.
    const path = `${inOffices.get(code) ?? `units[${i}]`} (${code})`;
    return [
      ...(mailboxes.length === 0 ? [{ path, message: "Đơn vị chưa có hộp thư chung." }] : []),
      ...(responsible === "" ? [{ path, message: "Chưa ghi người phụ trách hộp thư chung (điểm 2 văn bản ngày 29/3/2016)." }] : []),
      ...(policy.publicationMailboxes.length > 0 && publicationMailboxOf(code, policy) === "" ? [{ path, message: "Chưa rõ văn bản của đơn vị này gửi về đâu." }] : []),
    ];
  });
}

/** Each office's units by code, with where they stand. */
function unitsAt(offices: readonly Office[], path: string): readonly (readonly [code: string, path: string])[] {
  return offices.flatMap(({ units, offices: below }, i) => [...units.map(({ code }, j) => [code, `${path}offices[${i}].units[${j}]`] as const), ...unitsAt(below, `${path}offices[${i}].`)]);
}

function covered({ stateSuffixes }: Policy): readonly Fault[] {
  return stateSuffixes.flatMap((one, i) => {
    const wider = stateSuffixes.find((other) => one.endsWith(`.${other}`));
    return wider === undefined ? [] : [{ path: `stateSuffixes[${i}]`, message: `${one} đã nằm trong ${wider}; dòng này thừa.` }];
  });
}

function days({ holidays, workedWeekends }: Pick<Policy, "holidays" | "workedWeekends">, path: string): readonly Fault[] {
  return [
    ...holidays.flatMap((day, i) => (weekdayOf(day) > 5 ? [{ path: `${path}holidays[${i}]`, message: `${day} là cuối tuần, vốn đã nghỉ. Có phải ngày khác không?` }] : [])),
    ...workedWeekends.flatMap((day, i) => (weekdayOf(day) > 5 ? [] : [{ path: `${path}workedWeekends[${i}]`, message: `${day} không phải thứ bảy hay chủ nhật. Có phải ngày khác không?` }])),
  ];
}

function officeDays(offices: readonly Office[], path: string): readonly Fault[] {
  return offices.flatMap((office, i) => {
    const own = `${path}offices[${i}].`;
    return [...days(office, own), ...officeDays(office.offices, own)];
  });
}
