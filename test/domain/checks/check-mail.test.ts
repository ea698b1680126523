import { expect, test } from "@jest/globals";
import type { Classification } from "../../../src/domain/classification";
import { unreadAttachment } from "../../../src/domain/checks/unread-attachment";
import { foreignSender } from "../../../src/domain/checks/foreign-sender";
import { checkMail } from "../../../src/domain/checks/index";
import { decideSend } from "../../../src/domain/decide-send";
import type { OutgoingMail } from "../../../src/domain/mail";
import type { Policy } from "../../../src/domain/policy";
import { aCatalogue, aDocument, aMail, anAttachment, aPolicy, aReading, aRecipient, carrying, ordinary, unitMailbox } from "../../support/builders";

const catalogue = aCatalogue();
const find = (mail: OutgoingMail, classification: Classification = ordinary, policy: Policy = aPolicy()) => checkMail(mail, classification, policy, catalogue, [foreignSender, unreadAttachment]);
const said = (mail: OutgoingMail, classification?: Classification, policy?: Policy) => find(mail, classification, policy).map(({ kind, severity }) => `${severity} ${kind}`);
const decided = (mail: OutgoingMail, classification?: Classification, policy?: Policy) => decideSend(find(mail, classification, policy)).kind;

const to = (...addresses: readonly string[]) => addresses.map((address) => aRecipient(address));
const board = aRecipient("banbientap@moj.gov.vn", { field: "bcc" });
/** A unit's notice, supplied as it goes: nothing is owed. */
const aNotice = (differs: Partial<OutgoingMail> & { readonly text?: string } = {}) =>
  aMail({ from: unitMailbox, recipients: [aRecipient("lan.vt@moj.gov.vn"), board], attachments: [anAttachment("thong-bao.pdf")], ...differs });
const notice = carrying(aDocument("TB-01", "thong-bao.pdf"));

test("a blameless mail has no finding and goes", () => {
  expect(said(aMail())).toEqual([]);
  expect(decided(aMail())).toBe("allow");
  expect(said(aNotice(), notice)).toEqual([]);
});

test.each(["ban@gmail.com", "x@example.com", "không đọc được", "a@b@c.vn"])("an ordinary mail to %s never asks", (address) => {
  expect(decided(aMail({ recipients: to(address) }))).toBe("allow");
});

test("an ordinary mail to gmail is only advised about", () => {
  expect(said(aMail({ recipients: to("ban@gmail.com") }))).toEqual(["advise outside-address"]);
  expect(said(aMail({ recipients: to("Nguyễn An") }))).toEqual(["advise unreadable-address"]);
});

test.each(["an@m0j.gov.vn", "an@moj.gov.vn.com", "nguoicu@moj.gov.vn"])("any mail to %s asks", (address) => {
  expect(decided(aMail({ recipients: to(address) }))).toBe("ask");
});

test.each(["ban@gmail.com", "x@example.com", "Nguyễn An", "x@[10.0.0.1]"])("mail from a unit's mailbox to %s asks", (address) => {
  expect(decided(aMail({ from: unitMailbox, recipients: to(address) }))).toBe("ask");
});

test("mail from a unit's mailbox to another state body goes, and says so", () => {
  expect(said(aMail({ from: unitMailbox, recipients: to("sotuphap@sonla.gov.vn") }))).toEqual(["advise state-address"]);
});

test("an outside recipient is named with its field, its verdict and the reason", () => {
  const [finding] = find(aNotice({ recipients: [aRecipient("Ban@Gmail.com", { field: "cc", name: "Bạn" }), board] }), notice);
  expect(finding).toEqual({
    kind: "outside-address",
    severity: "ask",
    recipients: [{ field: "cc", address: "Ban@Gmail.com", name: "Bạn", verdict: "personal-provider", reason: { kind: "personal-provider", provider: "gmail.com" } }],
  });
});

test("a catalogue document from a mailbox not issued by the ministry asks; an ordinary mail does not", () => {
  const from = { address: "an@gmail.com", name: "" };
  expect(said(aNotice({ from }), notice)).toEqual(["ask outside-sender"]);
  expect(decided(aMail({ from }))).toBe("allow");
});

test.each(["Trần Thu Hà", "ha.tt@moj.gov.vn", "moj.gov.vn <ban@gmail.com>"])("the unit's mailbox under the name “%s”, as Outlook on the web shows it, is still the unit's", (name) => {
  expect(said(aNotice({ from: { address: "PLHSHC@moj.gov.vn", name } }), notice)).toEqual([]);
});

test("a From that Exchange gives as a directory name is nobody's outside mailbox, and nobody is accused", () => {
  expect(said(aNotice({ from: { address: "/O=EXCHANGELABS/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN=0A1B-PLHSHC", name: "Vụ Pháp luật hình sự - hành chính" } }), notice)).toEqual([]);
});

test("a Sender that is not the ministry's asks on official mail; one of the ministry does not", () => {
  expect(said(aNotice({ sender: { address: "x@gmail.com", name: "" } }), notice)).toEqual(["ask foreign-sender"]);
  expect(said(aNotice({ sender: { address: "ha.tt@moj.gov.vn", name: "" } }), notice)).toEqual([]);
  expect(decided(aMail({ sender: { address: "x@gmail.com", name: "" } }))).toBe("allow");
});

test("a unit's catalogue document from a person's mailbox asks", () => {
  expect(said(aNotice({ from: { address: "ha.tt@moj.gov.vn", name: "" } }), notice)).toEqual(["ask personal-sender"]);
  expect(said(aNotice({ from: { address: "banbientap@moj.gov.vn", name: "" } }), notice)).toEqual([]);
});

test("a catalogue document that is to be supplied and is not asks", () => {
  const mail = aNotice({ recipients: to("lan.vt@moj.gov.vn") });
  expect(find(mail, notice)).toEqual([{ kind: "not-supplied", severity: "ask", documents: [{ attachmentId: "thong-bao.pdf", name: "thong-bao.pdf", entry: "TB-01" }] }]);
  expect(said(mail, carrying(aDocument("BC-01")))).toEqual([]);
});

test.each(["to", "cc", "bcc"] as const)("a publication mailbox in %s is a supply, however it is written", (field) => {
  expect(said(aNotice({ recipients: [aRecipient("BanBienTap@MOJ.gov.vn.", { field })] }), notice)).toEqual([]);
});

test("a mail supplied already owes nothing", () => {
  expect(said(aNotice({ recipients: to("lan.vt@moj.gov.vn"), supplied: { id: "x", entry: "TB-01" } }), notice)).toEqual([]);
});

const setOut = "Kính gửi các đơn vị thuộc Bộ,\nVăn phòng thông báo toà nhà A cắt điện từ 14h ngày 12/11 để sửa chữa.";

test("a mail that is itself the document owes its supply", () => {
  const findings = find(aNotice({ recipients: to("lan.vt@moj.gov.vn"), attachments: [], text: setOut }), carrying(aDocument("TB-02", null)));
  expect(findings).toEqual([{ kind: "not-supplied", severity: "ask", documents: [{ attachmentId: null, name: null, entry: "TB-02" }] }]);
});

const letterAndDraft = carrying(aDocument("YK-01", "cong-van.pdf"), aDocument("YK-02", "du-thao.docx", { draft: true }));

test("a draft attached to a letter that asks for opinions asks", () => {
  const mail = aNotice({ attachments: [anAttachment("cong-van.pdf"), anAttachment("du-thao.docx")] });
  expect(find(mail, letterAndDraft)).toEqual([{ kind: "draft-attached", severity: "ask", attachments: [{ id: "du-thao.docx", name: "du-thao.docx", entry: "YK-02" }] }]);
});

test("a draft may go to the editorial board, and to it alone", () => {
  const attachments = [anAttachment("cong-van.pdf"), anAttachment("du-thao.docx")];
  expect(said(aNotice({ attachments, recipients: [board] }), letterAndDraft)).toEqual([]);
  expect(said(aNotice({ attachments, recipients: [board], recipientsComplete: false }), letterAndDraft)).toEqual(["ask draft-attached", "advise recipients-incomplete"]);
});

test("a letter that asks for opinions alone goes", () => {
  expect(said(aNotice({ recipients: to("tccb@moj.gov.vn") }), carrying(aDocument("YK-01")))).toEqual([]);
});

test.each(["MẬT", "TỐI MẬT", "TUYỆT MẬT"] as const)("a document marked %s stops, and is not owed", (secrecy) => {
  const mail = aNotice({ recipients: to("lan.vt@moj.gov.vn") });
  const secret = carrying(aDocument("X-01", "thong-bao.pdf", { secrecy }));
  expect(find(mail, secret)).toEqual([{ kind: "secrecy-mark", severity: "stop", mark: secrecy, where: "thong-bao.pdf" }]);
  expect(decided(mail, secret)).toBe("stop");
});

test("a document to be returned stops, also when it is set out in the body", () => {
  expect(find(aNotice(), carrying(aDocument("X-01", null, { circulation: "TÀI LIỆU THU HỒI" })))).toEqual([
    { kind: "secrecy-mark", severity: "stop", mark: "TÀI LIỆU THU HỒI", where: "body" },
  ]);
});

test("the word in a subject is no secrecy mark", () => {
  expect(said(aMail({ subject: "Đổi mật khẩu; tài liệu MẬT gửi riêng" }))).toEqual([]);
});

const personnel = carrying(aDocument("X-02", "ky-luat.pdf"));

test.each(["banbientap@moj.gov.vn", "x@gmail.com", "sotuphap@sonla.gov.vn"])("a personal matter on its way to %s asks", (address) => {
  expect(find(aNotice({ recipients: to("tccb@moj.gov.vn", address) }), personnel)).toContainEqual(
    expect.objectContaining({ kind: "withheld-document", severity: "ask", entry: "X-02", where: "ky-luat.pdf", recipients: [expect.objectContaining({ address })] }),
  );
});

test("a personal matter inside the ministry goes, and is not official for that", () => {
  expect(said(aNotice({ from: { address: "an.nm@moj.gov.vn", name: "" }, recipients: to("tccb@moj.gov.vn") }), personnel)).toEqual([]);
});

test("a promise without an attachment asks; with one it does not", () => {
  const text = "Kính gửi chị,\nEm gửi kèm báo cáo tháng 10.";
  expect(find(aMail({ text }))).toEqual([{ kind: "missing-attachment", severity: "ask", phrase: "gửi kèm" }]);
  expect(said(aMail({ text, attachments: [anAttachment("bc.pdf")] }))).toEqual([]);
  expect(said(aMail({ text, attachments: [anAttachment("logo.png", { isInline: true })] }))).toEqual(["ask missing-attachment"]);
});

test("a file that nobody read is only advised about", () => {
  const attachments = [anAttachment("a.pdf", { reading: null }), anAttachment("b.docx", { reading: aReading({}, { problem: "encrypted", textSource: "none" }) })];
  expect(find(aMail({ attachments }))).toEqual([
    { kind: "unread-attachment", severity: "advise", attachments: [{ id: "a.pdf", name: "a.pdf", problem: null }, { id: "b.docx", name: "b.docx", problem: "encrypted" }] },
  ]);
});

test("recipients that Outlook hides are only advised about", () => {
  expect(find(aMail({ recipientsComplete: false }))).toEqual([{ kind: "recipients-incomplete", severity: "advise", seen: 1 }]);
});

test("the policy sets the severity of a finding, and may silence it", () => {
  const mail = aNotice({ recipients: [...to("ban@gmail.com"), board] });
  expect(decided(mail, notice, aPolicy({ severities: { "outside-address": "stop" } }))).toBe("stop");
  expect(said(mail, notice, aPolicy({ severities: { "outside-address": "off" } }))).toEqual([]);
  expect(said(aMail({ recipients: to("ban@gmail.com") }), ordinary, aPolicy({ severities: { "outside-address": "stop" } }))).toEqual(["advise outside-address"]);
});

test("a policy that is switched off lets everything go", () => {
  expect(find(aMail({ recipients: to("an@m0j.gov.vn") }), ordinary, aPolicy({ enabled: false }))).toEqual([]);
});

test("a stop says what would have been asked as well, and leaves out what is only advised", () => {
  const mail = aNotice({ recipients: [...to("ban@gmail.com", "x@mof.gov.vn"), board] });
  const decision = decideSend(find(mail, carrying(aDocument("X-01", "a.pdf", { secrecy: "MẬT" }), aDocument("TB-01", "b.pdf"))));
  expect(decision.kind === "stop" && decision.findings.map(({ kind }) => kind)).toEqual(["secrecy-mark", "outside-address"]);
});
