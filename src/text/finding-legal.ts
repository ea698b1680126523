import type { FindingKind } from "../domain/finding";
import type { Language } from "./language";

/**
 * The legal point of a finding; `null` where it is the ministry's own caution and no rule says it.
 * The catalogue is never quoted here: its reconstructed entries are not law.
 */
export const findingLegal: Readonly<Record<Language, Readonly<Record<FindingKind, string | null>>>> = {
  vi: legal({
    issued: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 2: chỉ sử dụng hộp thư điện tử do Bộ Tư pháp cấp để trao đổi chính thức; hộp thư khác không có giá trị trong trao đổi thông tin với các đơn vị, cá nhân thuộc Bộ.",
    unit: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 2: văn bản được gửi từ hộp thư chung của đơn vị có giá trị thông tin trong nội bộ cơ quan Bộ Tư pháp.",
    supply: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 3: cung cấp các văn bản theo Danh mục (Quyết định số 2043/QĐ-BTP) về Cục Công nghệ thông tin đồng thời với việc phát hành văn bản giấy.",
    draft: "Văn bản ngày 29/03/2016 của Bộ Tư pháp, điểm 4: chỉ gửi văn bản xin ý kiến; dự thảo đăng tải hoặc gửi Cục Công nghệ thông tin (Ban biên tập) để đăng tại Mục Văn bản lấy ý kiến nội bộ.",
    secrecy: "Nghị định 30/2020/NĐ-CP, phụ lục I (dấu chỉ các mức độ mật); văn bản mật thực hiện theo pháp luật về bảo vệ bí mật nhà nước.",
    circulation: "Nghị định 30/2020/NĐ-CP, phụ lục I (chỉ dẫn về phạm vi lưu hành).",
  }),
  en: legal({
    issued: "The ministry's text of 29/03/2016, point 2: only mailboxes issued by the Ministry of Justice are used for official exchange; others have no validity in the exchange of information with units and persons of the ministry.",
    unit: "The ministry's text of 29/03/2016, point 2: a document sent from the unit's common mailbox has information value inside the ministry.",
    supply: "The ministry's text of 29/03/2016, point 3: documents of the catalogue (Decision 2043/QĐ-BTP) are supplied to the IT department at the same time as the paper is issued.",
    draft: "The ministry's text of 29/03/2016, point 4: only the letter is sent; the draft is posted, or sent to the IT department (editorial board) to be posted, under “Mục Văn bản lấy ý kiến nội bộ”.",
    secrecy: "Decree 30/2020/NĐ-CP, annex I (secrecy marks); secret documents follow the law on the protection of state secrets.",
    circulation: "Decree 30/2020/NĐ-CP, annex I (marks of circulation).",
  }),
};

type Points = Readonly<Record<"issued" | "unit" | "supply" | "draft" | "secrecy" | "circulation", string>>;

function legal(points: Points): Readonly<Record<FindingKind, string | null>> {
  return {
    "outside-address": points.issued,
    "look-alike-address": points.issued,
    "denied-address": null,
    "unreadable-address": points.issued,
    "state-address": points.issued,
    "outside-sender": points.issued,
    "foreign-sender": points.issued,
    "personal-sender": points.unit,
    "not-supplied": points.supply,
    "draft-attached": points.draft,
    "secrecy-mark": points.secrecy,
    "withheld-document": null,
    "missing-attachment": null,
    "unread-attachment": null,
    "recipients-incomplete": null,
    "internal-circulation": points.circulation,
  };
}
