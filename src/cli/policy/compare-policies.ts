import { severityOf } from "../../domain/default-severities";
import { findingKinds } from "../../domain/finding-kinds";
import type { Policy, Unit } from "../../domain/policy";
import { publicationMailboxOf } from "../../domain/publication-mailbox";
import { readAddress } from "../../domain/read-address";
import { findingTitle } from "./finding-title";

export interface PolicyChange {
  /** In the policy's own words: "units.VP.mailboxes". */
  readonly path: string;
  /** Whom it touches. */
  readonly whom: string;
  /** What changes for them. */
  readonly what: string;
  /** Less is checked, asked or kept back than before. */
  readonly loosens: boolean;
}

const everybody = "mọi người";
const strength = ["off", "advise", "ask", "stop"] as const;
const severityWords = { off: "tắt", advise: "chỉ nhắc", ask: "hỏi lại", stop: "dừng" } as const;

/** What a new policy changes, for whom, and whether it loosens anything. What is not understood counts as loosening. */
export function comparePolicies(old: Policy, now: Policy): readonly PolicyChange[] {
  return [
    ...switches(old, now),
    ...severities(old, now),
    ...lists(old, now),
    ...units(old, now),
    ...settings(old, now),
    ...others(old, now),
  ];
}

function switches(old: Policy, now: Policy): readonly PolicyChange[] {
  const turned = (path: string, whom: string, changed: boolean, what: string, loosens: boolean): readonly PolicyChange[] => (changed ? [{ path, whom, what, loosens }] : []);
  return [
    ...turned("enabled", everybody, old.enabled !== now.enabled, now.enabled ? "Các kiểm tra bật trở lại." : "Tắt mọi kiểm tra: thư nào cũng được gửi.", !now.enabled),
    ...turned("whenCheckFails", "người gửi khi không kiểm tra được thư", old.whenCheckFails !== now.whenCheckFails, now.whenCheckFails === "ask" ? "Outlook hỏi lại thay vì cho gửi." : "Thư được gửi thay vì hỏi lại.", now.whenCheckFails === "let-go"),
    ...turned("readScans", everybody, old.readScans !== now.readScans, now.readScans ? "Bản quét được nhận dạng chữ." : "Bản quét không còn được đọc, chỉ xét theo tên tệp.", !now.readScans),
    ...turned("supplyCopy", "người cung cấp văn bản khi đang soạn", old.supplyCopy !== now.supplyCopy, now.supplyCopy === "separate" ? "Văn bản đi trong một thư riêng." : "Văn bản đi cùng thư đang soạn, thêm Bcc.", false),
    ...turned("sample", everybody, old.sample !== now.sample, now.sample ? "Thành chính sách mẫu: bản phát hành không nhận." : "Không còn là chính sách mẫu.", now.sample),
    ...turned("signIn", everybody, JSON.stringify(old.signIn) !== JSON.stringify(now.signIn), "Đăng ký ứng dụng khác: quản trị viên phải chấp thuận quyền cho ứng dụng mới, người dùng đăng nhập lại.", false),
  ];
}

function severities(old: Policy, now: Policy): readonly PolicyChange[] {
  return findingKinds.flatMap((kind): readonly PolicyChange[] => {
    const [before, after] = [severityOf(kind, old, true), severityOf(kind, now, true)];
    const [locked, locks] = [(old.locked ?? []).includes(kind), (now.locked ?? []).includes(kind)];
    return [
      ...(before === after ? [] : [{ path: `severities.${kind}`, whom: "người gửi thư có phát hiện này", what: `${findingTitle(kind)}: từ ${severityWords[before]} thành ${severityWords[after]}.`, loosens: strength.indexOf(after) < strength.indexOf(before) }]),
      ...(locked === locks ? [] : [{ path: "locked", whom: "người gửi thư có phát hiện này", what: `${findingTitle(kind)}: ${locks ? "người gửi không tự xác nhận bỏ qua được nữa" : "người gửi được tự xác nhận bỏ qua trong ngăn"}.`, loosens: locked }]),
    ];
  });
}

/** Each list: what one more means, what one less means, and which of the two loosens. */
function lists(old: Policy, now: Policy): readonly PolicyChange[] {
  const list = (path: string, whom: string, before: readonly string[], after: readonly string[], more: (one: string) => string, less: (one: string) => string, loosens: "more" | "less" | "neither" | "both"): readonly PolicyChange[] => [
    ...after.filter((one) => !before.includes(one)).map((one) => ({ path, whom, what: more(one), loosens: loosens === "more" || loosens === "both" })),
    ...before.filter((one) => !after.includes(one)).map((one) => ({ path, whom, what: less(one), loosens: loosens === "less" || loosens === "both" })),
  ];
  const addresses = (denied: Policy["denied"]) => denied.map(({ address }) => address);
  const authorities = (policy: Policy) => policy.signatureAuthorities.map(({ name }) => name);
  return [
    ...list("issuedDomains", everybody, old.issuedDomains, now.issuedDomains, (one) => `Địa chỉ @${one} thành địa chỉ do Bộ cấp, không còn hỏi lại.`, (one) => `Địa chỉ @${one} không còn là địa chỉ do Bộ cấp.`, "more"),
    ...list("stateSuffixes", everybody, old.stateSuffixes, now.stateSuffixes, (one) => `Địa chỉ @${one} thành của cơ quan nhà nước, thư công vụ gửi tới không còn hỏi lại.`, (one) => `Địa chỉ @${one} không còn là của cơ quan nhà nước.`, "more"),
    ...list("personalProviders", everybody, old.personalProviders, now.personalProviders, (one) => `@${one} được gọi là thư cá nhân.`, (one) => `@${one} được gọi là địa chỉ ngoài Bộ.`, "neither"),
    ...list("denied", everybody, addresses(old.denied), addresses(now.denied), (one) => `Gửi tới ${one} sẽ bị hỏi lại.`, (one) => `Gửi tới ${one} không còn bị hỏi lại vì đã thu hồi.`, "less"),
    ...list("publicationMailboxes", "người cung cấp văn bản", old.publicationMailboxes, now.publicationMailboxes, (one) => `${one} thành hộp thư đăng tải: gửi tới đó là đã cung cấp.`, (one) => `${one} thôi là hộp thư đăng tải.`, "more"),
    ...list("editorialBoard", "người gửi dự thảo", old.editorialBoard, now.editorialBoard, (one) => `Dự thảo kèm thư xin ý kiến được gửi tới ${one}.`, (one) => `Dự thảo gửi tới ${one} sẽ bị hỏi lại.`, "more"),
    ...list("signatureAuthorities", everybody, authorities(old), authorities(now), (one) => `Chữ ký số do ${one} cấp được tin.`, (one) => `Chữ ký số do ${one} cấp không còn được tin.`, "more"),
    ...(JSON.stringify(old.signatureAuthorities.map(({ certificate }) => certificate)) !== JSON.stringify(now.signatureAuthorities.map(({ certificate }) => certificate)) && authorities(old).join() === authorities(now).join() ? [{ path: "signatureAuthorities", whom: everybody, what: "Chứng thư của nơi cấp được tin đã thay.", loosens: true }] : []),
    ...list("holidays", "người chờ đăng tải", old.holidays, now.holidays, (one) => `${one} là ngày nghỉ khi tính hạn.`, (one) => `${one} không còn là ngày nghỉ khi tính hạn.`, "neither"),
    ...list("workedWeekends", "người chờ đăng tải", old.workedWeekends, now.workedWeekends, (one) => `${one} là ngày làm bù khi tính hạn.`, (one) => `${one} không còn là ngày làm bù khi tính hạn.`, "neither"),
  ];
}

function units(old: Policy, now: Policy): readonly PolicyChange[] {
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
    ...(goes === went ? [] : [{ path: "publicationMailbox", what: `Văn bản của đơn vị được cung cấp tới ${goes || "chưa nơi nào"} (trước: ${went || "chưa nơi nào"}).`, loosens: false }]),
  ];
}

/** Its mailbox is one of the ministry by its domain alone. */
function isIssued(address: string, { issuedDomains }: Policy): boolean {
  const parts = readAddress(address);
  return typeof parts !== "string" && issuedDomains.includes(parts.host);
}

function settings(old: Policy, now: Policy): readonly PolicyChange[] {
  return [
    ...(old.visibleRecipients === now.visibleRecipients ? [] : [{ path: "visibleRecipients", whom: "người gửi thư cho nhiều người ngoài Bộ", what: `Ngăn nhắc chuyển sang Bcc từ ${now.visibleRecipients} người (trước: ${old.visibleRecipients}).`, loosens: now.visibleRecipients > old.visibleRecipients }]),
    ...(old.overdueWorkingDays === now.overdueWorkingDays ? [] : [{ path: "overdueWorkingDays", whom: "người chờ đăng tải", what: `Quá hạn sau ${now.overdueWorkingDays} ngày làm việc (trước: ${old.overdueWorkingDays}).`, loosens: now.overdueWorkingDays > old.overdueWorkingDays }]),
    ...(old.support === now.support ? [] : [{ path: "support", whom: everybody, what: `Nơi hỏi khi cần giúp: ${now.support || "để trống"}.`, loosens: false }]),
    ...(old.name === now.name ? [] : [{ path: "name", whom: everybody, what: `Tên chính sách ở cuối ngăn: ${now.name || "để trống"}.`, loosens: false }]),
  ];
}

const understood: readonly string[] = [
  "enabled", "whenCheckFails", "readScans", "supplyCopy", "sample", "signIn", "severities", "locked", "issuedDomains", "stateSuffixes", "personalProviders", "denied",
  "publicationMailboxes", "editorialBoard", "signatureAuthorities", "holidays", "workedWeekends", "units", "visibleRecipients", "overdueWorkingDays", "support", "name", "schemaVersion",
];

/** What these sentences do not know is not taken for harmless. */
function others(old: Policy, now: Policy): readonly PolicyChange[] {
  const [before, after] = [old, now] as unknown as readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !understood.includes(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((path) => ({ path, whom: "chưa rõ", what: `Đổi từ ${short(before[path])} thành ${short(after[path])}; lệnh này không biết có nới lỏng không, hãy tự xem.`, loosens: true }));
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "không có";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
