import { childOf, within, type XmlElement } from "./read-xml";
import { overridesOf, type ManifestFault, type ManifestRule } from "./manifest";

/** What each part needs of Outlook at least: the pane of the reduced mode, the checks at send. */
const highest = { pane: "1.5", send: "1.12" } as const;
const permissions = ["ReadWriteItem", "ReadWriteMailbox"];

/** Who the add-in is, which Outlook may load it, what it may do. */
export const head: ManifestRule = (root) => {
  const text = (name: string) => childOf(root, name)?.text.trim() ?? "";
  const at = (name: string) => childOf(root, name) ?? root;
  const [outer, inner] = overridesOf(root);
  const wrong = (name: string, isRight: boolean, message: string): readonly ManifestFault[] => (isRight ? [] : [{ at: at(name), message }]);
  return [
    ...wrong("Id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id")), `Mã Id "${text("Id")}" không phải GUID. Hãy giữ đúng mã của bản gốc: đổi mã thì thành một phần bổ trợ khác.`),
    ...wrong("Version", /^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version")), `Phiên bản "${text("Version")}" sai dạng. Hãy ghi bốn số, như "1.0.0.0", và tăng ở mỗi lần đổi manifest.`),
    ...wrong("DefaultLocale", text("DefaultLocale") === "vi-VN", `Ngôn ngữ gốc là "${text("DefaultLocale")}". Hãy ghi "vi-VN": chữ mặc định trong tệp là tiếng Việt.`),
    ...wrong("ProviderName", text("ProviderName") !== "" && text("ProviderName").length <= 125, "Tên nơi cung cấp còn trống hoặc dài quá 125 chữ. Hãy ghi tên cơ quan triển khai."),
    ...wrong("Permissions", permissions.includes(text("Permissions")), `Quyền "${text("Permissions")}" không đủ để ghi thông tin lên thư. Hãy ghi ReadWriteMailbox; đổi quyền thì quản trị viên phải chấp thuận lại.`),
    ...wrong("SupportUrl", childOf(root, "SupportUrl") !== undefined, "Thiếu SupportUrl. Hãy ghi địa chỉ trang người dùng hỏi khi cần giúp."),
    ...setsOf(childOf(root, "Requirements"), root, highest.pane, "Cả phần bổ trợ"),
    ...(outer ? [] : [{ at: root, message: "Thiếu VersionOverrides, Outlook không có nút nào. Hãy chép lại từ manifest.xml gốc." }]),
    ...(outer && !inner ? [{ at: outer, message: "Thiếu VersionOverridesV1_1 bên trong, Outlook sẽ không kiểm tra lúc gửi. Hãy chép lại khối đó từ manifest.xml gốc." }] : []),
    ...(outer ? setsOf(childOf(outer, "Requirements"), outer, highest.pane, "Khối cho Outlook cũ") : []),
    ...(inner ? setsOf(childOf(inner, "Requirements"), inner, highest.send, "Khối có kiểm tra lúc gửi") : []),
  ];
};

function setsOf(requirements: XmlElement | undefined, holder: XmlElement, most: string, what: string): readonly ManifestFault[] {
  const sets = requirements ? within(requirements).filter(({ name }) => /^(bt:)?Set$/.test(name)) : [];
  const mailbox = sets.find(({ attributes }) => attributes["Name"] === "Mailbox");
  if (!mailbox) return [{ at: requirements ?? holder, message: `${what} không nêu bộ yêu cầu Mailbox. Hãy ghi Mailbox ${most}.` }];
  const others = sets.filter((one) => one !== mailbox).map((at): ManifestFault => ({ at, message: `Bộ yêu cầu "${at.attributes["Name"]}" không khai báo được trong manifest của Outlook. Hãy xoá; phần bổ trợ tự hỏi Outlook khi chạy.` }));
  const least = mailbox.attributes["MinVersion"] ?? mailbox.parent?.attributes["DefaultMinVersion"] ?? "1.1";
  if (least === most) return others;
  const message = later(least, most)
    ? `${what} đòi Mailbox ${least}, Outlook cũ hơn sẽ không có gì. Hãy hạ xuống ${most}.`
    : `${what} nhận cả Mailbox ${least}, nhưng các chức năng cần ít nhất ${most}. Hãy nâng lên ${most}.`;
  return [...others, { at: mailbox, message }];
}

function later(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
