import { expect, test } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoredMessage } from "../../../host/mailboxes/mail";
import type { MailStore } from "../../../host/mailboxes/mail-store";
import { openStore } from "../../../host/mailboxes/open-store";
import { replyDraft } from "../../../host/mailboxes/reply-draft";

const box = "an.nm@moj.gov.vn";
const lines = (...all: string[]) => Buffer.from(all.join("\r\n"), "utf8");
const head = ["From: lan.vt@moj.gov.vn", "To: an.nm@moj.gov.vn", "Date: Tue, 29 Mar 2016 09:00:00 +0700"];
const b64 = (text: string) => Buffer.from(text).toString("base64");
const multipart = (kind: string, ...parts: string[][]) => [`Content-Type: multipart/${kind}; boundary="b"`, "", ...parts.flatMap((part) => ["--b", ...part]), "--b--", ""];

async function inStore(story: (store: MailStore, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "evanban-odd-"));
  try {
    const store = await openStore(folder);
    store.addMailbox(box);
    await story(store, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const names = (message: StoredMessage) => message.attachments.map((one) => one.name);

const oddMails: [string, Buffer, (message: StoredMessage) => unknown, unknown][] = [
  ["folded headers", lines(...head, "Subject: Công văn", " số 15", "\tvề việc góp ý", "", "x"), (m) => m.subject, "Công văn số 15\tvề việc góp ý"],
  ["an encoded subject cut inside a letter", lines(...head, "Subject: =?UTF-8?B?VGjDtG5nIGLDoQ==?= =?UTF-8?Q?o_s=E1=BB=91_247?=", "", "x"), (m) => m.subject, "Thông báo số 247"],
  ["raw UTF-8 in the subject", lines(...head, "Subject: Tờ trình", "", "x"), (m) => m.subject, "Tờ trình"],
  ["a name in pieces (RFC 2231)", lines(...head, "Subject: x", ...multipart("mixed", ["", "Kính gửi"], ["Content-Type: application/pdf", "Content-Disposition: attachment; filename*0*=UTF-8''C%C3%B4ng%20v;", " filename*1*=%C4%83n;", " filename*2=\" 15.pdf\"", "", "pdf"])), names, ["Công văn 15.pdf"]],
  ["a name as an encoded word inside quotes, as some programs do", lines(...head, "Subject: x", ...multipart("mixed", ["", "a"], [`Content-Type: application/pdf; name="=?UTF-8?B?${b64("Báo cáo.pdf")}?="`, "Content-Disposition: attachment", "", "pdf"])), names, ["Báo cáo.pdf"]],
  ["an attachment without a name", lines(...head, "Subject: x", ...multipart("mixed", ["", "a"], ["Content-Type: application/pdf", "Content-Disposition: attachment", "", "pdf"])), names, ["ATT00001.pdf"]],
  ["HTML only", lines(...head, "Subject: x", "Content-Type: text/html; charset=utf-8", "", "<p>Kính gửi &amp; chào</p>"), (m) => [m.body.type, m.preview], ["html", "Kính gửi & chào"]],
  ["text and HTML beside each other", lines(...head, "Subject: x", ...multipart("alternative", ["Content-Type: text/plain", "", "chữ"], ["Content-Type: text/html", "", "<b>chữ</b>"])), (m) => m.body.content.trim(), "<b>chữ</b>"],
  ["a mail inside a mail, without a name", lines(...head, "Subject: x", ...multipart("mixed", ["", "a"], ["Content-Type: message/rfc822", "", "From: b@moj.gov.vn", `Subject: =?UTF-8?B?${b64("Thư trong")}?=`, "", "trong"])), (m) => m.attachments.map((one) => [one.name, one.kind]), [["Thư trong.eml", "item"]]],
  ["a mail inside a mail inside a mail", lines(...head, "Subject: x", ...multipart("mixed", ["", "a"], ["Content-Type: message/rfc822", "", "Subject: một", "Content-Type: message/rfc822", "", "Subject: hai", "", "trong"])), names, ["một.eml"]],
  ["winmail.dat", lines(...head, "Subject: x", ...multipart("mixed", ["", "a"], ['Content-Type: application/ms-tnef; name="winmail.dat"', "Content-Transfer-Encoding: base64", "", "eJ8+IgAA"])), (m) => m.attachments.map((one) => [one.name, one.kind, one.size]), [["winmail.dat", "file", 6]]],
  ["a picture inside the text", lines(...head, "Subject: x", ...multipart("related", ["Content-Type: text/html", "", '<img src="cid:p1">'], ["Content-Type: image/png", "Content-ID: <p1>", "Content-Transfer-Encoding: base64", "", "iVBORw=="])), (m) => [m.attachments[0]?.isInline, m.hasAttachments], [true, false]],
  ["a PDF shown inline is still a document", lines(...head, "Subject: x", ...multipart("mixed", ["", "a"], ["Content-Type: application/pdf; name=a.pdf", "Content-Disposition: inline; filename=a.pdf", "", "pdf"])), (m) => [m.attachments[0]?.isInline, m.hasAttachments], [false, true]],
  ["line feeds alone", Buffer.from(["From: lan.vt@moj.gov.vn", "Subject: LF", "", "thân", ""].join("\n")), (m) => [m.subject, m.body.content.trim()], ["LF", "thân"]],
  ["an old Vietnamese code page", Buffer.concat([lines(...head, "Subject: =?windows-1258?Q?V=E3n_b=E0n?=", "Content-Type: text/plain; charset=windows-1258", "", ""), Buffer.from([0x76, 0xe3, 0x6e])]), (m) => [m.subject, m.body.content.trim()], ["Văn bàn", "văn"]],
  ["quoted-printable broken in places", lines(...head, "Subject: x", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "K=C3=ADnh g=E1=BB=ADi =ZZ cu=E1=BB=91i ="), (m) => m.body.content.startsWith("Kính gửi"), true],
  ["base64 broken in places", lines(...head, "Subject: x", ...multipart("mixed", ["", "a"], ["Content-Type: application/pdf; name=a.pdf", "Content-Transfer-Encoding: base64", "", "JVBE*Ri0x!"])), names, ["a.pdf"]],
  ["a multipart without its boundary", lines(...head, "Subject: x", "Content-Type: multipart/mixed", "", "Vẫn đọc được"), (m) => [m.damage?.includes("nguyên dạng"), m.body.content.includes("Vẫn đọc được")], [true, true]],
  ["a multipart cut off", lines(...head, "Subject: x", 'Content-Type: multipart/mixed; boundary="b"', "", "--b", "Content-Type: text/plain; charset=utf-8", "", "Nửa thư"), (m) => [m.damage?.includes("cắt giữa chừng"), m.body.content.includes("Nửa thư")], [true, true]],
  ["nobody named, as in a Bcc to many", lines("From: lan.vt@moj.gov.vn", "To: undisclosed-recipients:;", "Subject: x", "", "x"), (m) => m.to, []],
  ["a group, comments and quotes among the recipients", lines("From: lan.vt@moj.gov.vn (Lan)", 'To: Phong: "Nguyễn, A" <a@moj.gov.vn>, b@moj.gov.vn (Bình);, c@moj.gov.vn', "Subject: x", "", "x"), (m) => [m.from?.name, m.to.map((one) => `${one.name}|${one.address}`)], ["Lan", ["Nguyễn, A|a@moj.gov.vn", "Bình|b@moj.gov.vn", "|c@moj.gov.vn"]]],
  ["two @ in an address", lines("From: an@moj.gov.vn@evil.example", "To: x", "Subject: x", "", "x"), (m) => [m.from?.address, m.to], ["an@moj.gov.vn@evil.example", [{ name: "", address: "x" }]]],
  ["no subject, no date, no Message-ID", lines("From: lan.vt@moj.gov.vn", "", "x"), (m) => [m.subject, m.sentAt, m.internetMessageId], ["", null, ""]],
  ["a line of an old mailbox file in front", lines("From lan.vt@moj.gov.vn Tue Mar 29 09:00:00 2016", ...head, "Subject: mbox", "", "x"), (m) => [m.subject, m.from?.address], ["mbox", "lan.vt@moj.gov.vn"]],
  ["a byte order mark in front", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), lines(...head, "Subject: BOM", "", "x")]), (m) => [m.subject, m.from?.address, m.damage], ["BOM", "lan.vt@moj.gov.vn", null]],
  ["a signed mail", lines(...head, "Subject: x", ...multipart("signed", ["Content-Type: text/plain", "", "ký"], ["Content-Type: application/pkcs7-signature; name=smime.p7s", "Content-Transfer-Encoding: base64", "", "MIIB"])), (m) => [m.body.content.trim(), names(m)], ["ký", ["smime.p7s"]]],
  ["a date with a zone in words", lines("From: lan.vt@moj.gov.vn", "Date: Tue, 29 Mar 2016 09:00:00 +0700 (Giờ Đông Dương)", "Subject: x", "", "x"), (m) => m.receivedAt, "2016-03-29T02:00:00.000Z"],
];

test.each(oddMails)("shows a mail with %s", (_, bytes, seen, expected) =>
  inStore(async (store, folder) => {
    const { id } = await store.importEml(box, "inbox", bytes);
    const message = await (await openStore(folder)).read(box, id);
    expect(seen(message)).toEqual(expected);
    expect(bytes.equals(await store.raw(box, id))).toBe(true);
  }));

test("a mail of 30 MB is listed from its summary, read, and its file comes out whole", () =>
  inStore(async (store, folder) => {
    const scan = Buffer.alloc(22 * 1024 * 1024, 7);
    const { id } = await store.create(box, "inbox", { subject: "Bản quét", attachments: [{ name: "quét.pdf", contentType: "application/pdf", bytes: scan }] });
    expect((await store.raw(box, id)).length).toBeGreaterThan(30_000_000);
    const again = await openStore(folder);
    expect(again.list(box, "inbox")[0]).toMatchObject({ subject: "Bản quét", hasAttachments: true });
    const message = await again.read(box, id);
    expect(scan.equals(await again.attachment(box, id, message.attachments[0]?.id ?? ""))).toBe(true);
  }), 30_000);

test("a mail made to hang its reader is read like any other", () =>
  inStore(async (store) => {
    const many = (piece: string) => piece.repeat(200_000 / piece.length);
    for (const trick of ["<", "<!--", "<head", "<html ", "<style>", "<a", "&a", "<td>\t</td>", "&#"]) {
      const { id } = await store.importEml(box, "inbox", lines(...head, "Subject: x", "Content-Type: text/html", "", many(trick)));
      const message = await store.read(box, id);
      replyDraft(message, "reply", { name: "", address: box });
    }
    for (const field of [`Date: ${many("(")}`, `To: ${many("a")}@${many(":")}`, `Subject: re${many(" ")}x`, `Received: ${many(";(")}`, `References: ${many("<a")}`]) {
      await store.importEml(box, "inbox", lines("From: lan.vt@moj.gov.vn", field, "", "x"));
    }
    expect(store.list(box, "inbox")).toHaveLength(14);
  }), 20_000);

test("a quotation shows names and subject as text, and brings no second page", () =>
  inStore(async (store) => {
    const { id } = await store.importEml(box, "inbox", lines("From: <script>alert(1)</script> <lan.vt@moj.gov.vn>", "Subject: <img src=x onerror=1>", "Date: Tue, 29 Mar 2016 09:05:00 +0700", "Content-Type: text/html", "", "<!doctype html><html><head><style>p{}</style></head><body class=x><p>Nội dung</p></body></html>"));
    const draft = replyDraft(await store.read(box, id), "forward", { name: "", address: box });
    expect(draft.subject).toBe("Fwd: <img src=x onerror=1>");
    expect(draft.body?.content).not.toMatch(/<(img|script|html|body|head|style)/);
    expect(draft.body?.content).toContain("<b>Ngày gửi:</b> 29/03/2016 09:05");
    expect(draft.body?.content).toContain("<p>Nội dung</p>");
  }));
