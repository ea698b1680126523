import { describe, expect, test } from "@jest/globals";
import { checkMail } from "../../src/domain/checks/index";
import { fixesFor } from "../../src/domain/fixes";
import type { OutgoingMail } from "../../src/domain/mail";
import type { Classification } from "../../src/domain/classification";
import { aCatalogue, aDocument, aMail, anAttachment, aPolicy, aReading, aRecipient, carrying, ordinary, unitMailbox } from "../support/builders";

const fixes = (mail: OutgoingMail, classification: Classification, policy = aPolicy()) =>
  checkMail(mail, classification, policy, aCatalogue()).flatMap((finding) => fixesFor(finding, mail, policy));

test("an address that should not be there is taken out, as it was written", () => {
  expect(fixes(aMail({ from: unitMailbox, recipients: [aRecipient("Ban@Gmail.com", { field: "bcc" })] }), ordinary)).toEqual([
    { kind: "remove-recipient", field: "bcc", address: "Ban@Gmail.com" },
  ]);
});

test("a document that is owed is supplied, unless no publication mailbox is set", () => {
  const mail = aMail({ from: unitMailbox, attachments: [anAttachment("tb.pdf")] });
  expect(fixes(mail, carrying(aDocument("TB-01", "tb.pdf")))).toEqual([{ kind: "supply" }]);
  expect(fixes(mail, carrying(aDocument("TB-01", "tb.pdf")), aPolicy({ publicationMailboxes: [] }))).toEqual([]);
});

test("a secret document is taken out of the mail", () => {
  const mail = aMail({ attachments: [anAttachment("mat.pdf")] });
  expect(fixes(mail, carrying(aDocument("X-01", "mat.pdf", { secrecy: "MẬT" })))).toEqual([{ kind: "remove-attachment", attachmentId: "mat.pdf", name: "mat.pdf" }]);
});

test("a draft is taken out of a consultation letter", () => {
  const mail = aMail({ from: unitMailbox, recipients: [aRecipient("tccb@moj.gov.vn"), aRecipient("banbientap@moj.gov.vn")], attachments: [anAttachment("cv.pdf"), anAttachment("dt.docx")] });
  expect(fixes(mail, carrying(aDocument("YK-01", "cv.pdf"), aDocument("YK-02", "dt.docx")))).toEqual([{ kind: "take-out-draft", attachmentIds: ["dt.docx"] }]);
});

const attachments = [anAttachment("tb.pdf")];

test("the unit a mail names is the one to send from", () => {
  const mail = aMail({ attachments, text: "Trân trọng,\nVụ Hợp tác quốc tế", supplied: { id: "x", entry: null } });
  expect(fixes(mail, carrying(aDocument("TB-01")))).toEqual([{ kind: "send-from-unit", mailbox: "htqt@moj.gov.vn" }]);
});

describe("of several mailboxes", () => {
  const mailboxes = (mail: OutgoingMail, policy = aPolicy()) => fixes(mail, carrying(aDocument("TB-01")), policy).flatMap((fix) => (fix.kind === "send-from-unit" ? [fix.mailbox] : []));
  const supplied = { id: "x", entry: null };
  const withMember = (code: string) => aPolicy({ units: aPolicy().units.map((unit) => (unit.code === code ? { ...unit, members: ["an.nm@moj.gov.vn"] } : unit)) });

  test("that of the person's own unit comes first, where the policy knows them, then the one the mail names", () => {
    expect(mailboxes(aMail({ attachments, text: "Trân trọng,\nVụ Hợp tác quốc tế", supplied }), withMember("TCCB"))).toEqual(["tccb@moj.gov.vn", "htqt@moj.gov.vn"]);
    expect(mailboxes(aMail({ attachments, supplied }), withMember("TCCB"))).toEqual(["tccb@moj.gov.vn"]);
  });

  test.each([
    ["Thông báo số 61/TB-PLHSHC", "plhshc@moj.gov.vn"],
    ["Công văn số 4902/BTP-PLHSHC lấy ý kiến", "plhshc@moj.gov.vn"],
    ["109/QĐ-VP về trực cơ quan", "vanphongbo@moj.gov.vn"],
    ["Báo cáo 15/BC-THADS-HN", "hanoi@thads.moj.gov.vn"],
  ])("“%s” is numbered by the unit whose mailbox is %s", (subject, mailbox) => {
    expect(mailboxes(aMail({ attachments, subject, supplied }))).toEqual([mailbox]);
  });

  test("a unit is known by a shorter name, and by the rank it had", () => {
    expect(mailboxes(aMail({ attachments, text: "Vụ Pháp luật hình sự - hành chính gửi Quyết định để phối hợp thực hiện.", supplied }))).toEqual(["plhshc@moj.gov.vn"]);
  });

  test("a number that only begins with a unit's letters, or stands in no symbol, is not that unit's", () => {
    expect(mailboxes(aMail({ attachments, subject: "Công văn 35/HTQTCT-HT gửi VP", supplied }))).toHaveLength(8);
  });

  test("the number of the document itself says it as well, once", () => {
    const read = [anAttachment("tb.pdf", { reading: aReading({ symbol: "61/TB-PLHSHC" }) })];
    expect(mailboxes(aMail({ subject: "61/TB-PLHSHC", attachments: read, supplied }))).toEqual(["plhshc@moj.gov.vn"]);
  });
});

test("people outside who see each other are moved to Bcc in one click; a new one can be removed", () => {
  const recipients = [{ field: "cc" as const, address: "x@congty.example", name: "", verdict: "outside" as const, reason: { kind: "not-issued" as const } }];
  expect(fixesFor({ kind: "visible-recipients", severity: "advise", recipients }, aMail(), aPolicy())).toEqual([{ kind: "move-to-bcc", addresses: ["x@congty.example"] }]);
  expect(fixesFor({ kind: "new-outside-domain", severity: "advise", recipients }, aMail(), aPolicy())).toEqual([{ kind: "remove-recipient", field: "cc", address: "x@congty.example" }]);
});
