import { severityOf } from "../../domain/default-severities";
import { findingKinds } from "../../domain/finding-kinds";
import type { Policy } from "../../domain/policy";
import { comparePilots } from "./compare-pilots";
import { compareUnits } from "./compare-units";
import { compareWords } from "./compare-words";
import { findingTitle } from "./finding-title";
import { changedList, changedTo, everybody, type PolicyChange } from "./policy-change";

const strength = ["off", "advise", "ask", "stop"] as const;
const severityWords = { off: "tắt", advise: "chỉ nhắc", ask: "hỏi lại", stop: "dừng" } as const;

/** What changes in one level, the ministry's or an office's as it is resolved. What is not understood counts as loosening. */
export function compareLevel(old: Policy, now: Policy): readonly PolicyChange[] {
  return [
    ...switches(old, now),
    ...comparePilots(old, now),
    ...severities(old, now),
    ...lists(old, now),
    ...compareUnits(old, now),
    ...settings(old, now),
    ...compareWords(old, now),
    ...others(old, now),
  ];
}

function switches(old: Policy, now: Policy): readonly PolicyChange[] {
  return [
    ...changedTo("enabled", everybody, old.enabled !== now.enabled, now.enabled ? "Các kiểm tra bật trở lại." : "Tắt mọi kiểm tra: thư nào cũng được gửi.", !now.enabled),
    ...changedTo("whenCheckFails", "người gửi khi không kiểm tra được thư", old.whenCheckFails !== now.whenCheckFails, now.whenCheckFails === "ask" ? "Outlook hỏi lại thay vì cho gửi." : "Thư được gửi thay vì hỏi lại.", now.whenCheckFails === "let-go"),
    ...changedTo("readScans", everybody, old.readScans !== now.readScans, now.readScans ? "Bản quét được nhận dạng chữ." : "Bản quét không còn được đọc, chỉ xét theo tên tệp.", !now.readScans),
    ...changedTo("supplyCopy", "người cung cấp văn bản khi đang soạn", old.supplyCopy !== now.supplyCopy, now.supplyCopy === "separate" ? "Văn bản đi trong một thư riêng." : "Văn bản đi cùng thư đang soạn, thêm Bcc.", false),
    ...changedTo("sample", everybody, old.sample !== now.sample, now.sample ? "Thành chính sách mẫu: bản phát hành không nhận." : "Không còn là chính sách mẫu.", now.sample),
    ...changedTo("signIn", everybody, JSON.stringify(old.signIn) !== JSON.stringify(now.signIn), "Đăng ký ứng dụng khác: quản trị viên phải chấp thuận quyền cho ứng dụng mới, người dùng đăng nhập lại.", false),
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

function lists(old: Policy, now: Policy): readonly PolicyChange[] {
  const addresses = (denied: Policy["denied"]) => denied.map(({ address }) => address);
  const authorities = (policy: Policy) => policy.signatureAuthorities.map(({ name }) => name);
  return [
    ...changedList("issuedDomains", everybody, old.issuedDomains, now.issuedDomains, (one) => `Địa chỉ @${one} thành địa chỉ do Bộ cấp, không còn hỏi lại.`, (one) => `Địa chỉ @${one} không còn là địa chỉ do Bộ cấp.`, "more"),
    ...changedList("stateSuffixes", everybody, old.stateSuffixes, now.stateSuffixes, (one) => `Địa chỉ @${one} thành của cơ quan nhà nước, thư công vụ gửi tới không còn hỏi lại.`, (one) => `Địa chỉ @${one} không còn là của cơ quan nhà nước.`, "more"),
    ...changedList("personalProviders", everybody, old.personalProviders, now.personalProviders, (one) => `@${one} được gọi là thư cá nhân.`, (one) => `@${one} được gọi là địa chỉ ngoài Bộ.`, "neither"),
    ...changedList("denied", everybody, addresses(old.denied), addresses(now.denied), (one) => `Gửi tới ${one} sẽ bị hỏi lại.`, (one) => `Gửi tới ${one} không còn bị hỏi lại vì đã thu hồi.`, "less"),
    ...changedList("publicationMailboxes", "người cung cấp văn bản", old.publicationMailboxes, now.publicationMailboxes, (one) => `${one} thành hộp thư đăng tải: gửi tới đó là đã cung cấp.`, (one) => `${one} thôi là hộp thư đăng tải.`, "more"),
    ...changedList("editorialBoard", "người gửi dự thảo", old.editorialBoard, now.editorialBoard, (one) => `Dự thảo kèm thư xin ý kiến được gửi tới ${one}.`, (one) => `Dự thảo gửi tới ${one} sẽ bị hỏi lại.`, "more"),
    ...changedList("signatureAuthorities", everybody, authorities(old), authorities(now), (one) => `Chữ ký số do ${one} cấp được tin.`, (one) => `Chữ ký số do ${one} cấp không còn được tin.`, "more"),
    ...(JSON.stringify(old.signatureAuthorities.map(({ certificate }) => certificate)) !== JSON.stringify(now.signatureAuthorities.map(({ certificate }) => certificate)) && authorities(old).join() === authorities(now).join() ? [{ path: "signatureAuthorities", whom: everybody, what: "Chứng thư của nơi cấp được tin đã thay.", loosens: true }] : []),
    ...changedList("holidays", "người chờ đăng tải", old.holidays, now.holidays, (one) => `${one} là ngày nghỉ khi tính hạn.`, (one) => `${one} không còn là ngày nghỉ khi tính hạn.`, "neither"),
    ...changedList("workedWeekends", "người chờ đăng tải", old.workedWeekends, now.workedWeekends, (one) => `${one} là ngày làm bù khi tính hạn.`, (one) => `${one} không còn là ngày làm bù khi tính hạn.`, "neither"),
  ];
}

function settings(old: Policy, now: Policy): readonly PolicyChange[] {
  return [
    ...changedTo("visibleRecipients", "người gửi thư cho nhiều người ngoài Bộ", old.visibleRecipients !== now.visibleRecipients, `Ngăn nhắc chuyển sang Bcc từ ${now.visibleRecipients} người (trước: ${old.visibleRecipients}).`, now.visibleRecipients > old.visibleRecipients),
    ...changedTo("overdueWorkingDays", "người chờ đăng tải", old.overdueWorkingDays !== now.overdueWorkingDays, `Quá hạn sau ${now.overdueWorkingDays} ngày làm việc (trước: ${old.overdueWorkingDays}).`, now.overdueWorkingDays > old.overdueWorkingDays),
  ];
}

const understood: readonly string[] = [
  "enabled", "whenCheckFails", "readScans", "supplyCopy", "sample", "signIn", "severities", "locked", "issuedDomains", "stateSuffixes", "personalProviders", "denied",
  "publicationMailboxes", "editorialBoard", "signatureAuthorities", "holidays", "workedWeekends", "units", "visibleRecipients", "overdueWorkingDays", "support", "name", "schemaVersion",
  "publishedAt", "validFrom", "minAddinVersion", "pilot", "texts", "guidance", "supportContact", "offices",
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
