/** Odd mail as it really arrives, written byte by byte: no composer would make it. Everyone in it is invented. */
export interface OddMail {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a reader must be shown. */
  readonly expect: {
    readonly subject: string;
    /** As `shownName` gives them. */
    readonly attachments: readonly string[];
    readonly from?: string;
    /** Words of the text, in NFC. */
    readonly text?: string;
    readonly recipients?: number;
    /** Nothing, or not everything, of it can be read as mail, and the reader must be told. */
    readonly damaged?: boolean;
  };
}

/** A file name as it may be shown: without folders and without characters that turn the reading direction. */
export function shownName(name: string): string {
  return name.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").split(/[\\/]/).pop()!;
}

/** A subject as one line. */
export function shownSubject(subject: string): string {
  return subject.replace(/\s+/g, " ").trim();
}

let made: readonly OddMail[] | null = null;

export function oddMails(): readonly OddMail[] {
  made ??= [...headerMails(), ...nameMails(), ...bodyMails(), ...brokenMails(), ...addressMails(), ...kindMails()];
  return made;
}

const from = "From: =?utf-8?Q?Tr=E1=BA=A7n_Thu_H=C3=A0?= <ha.tt@moj.gov.vn>";
const to = "To: <an.nm@moj.gov.vn>";
const date = "Date: Tue, 10 Nov 2026 09:00:00 +0700";
const mime = "MIME-Version: 1.0";
const plain = "Content-Type: text/plain; charset=utf-8";
const eightBit = "Content-Transfer-Encoding: 8bit";
const b64 = (text: string | Uint8Array): string => Buffer.from(text as string).toString("base64");
const word = (text: string): string => `=?UTF-8?B?${b64(text)}?=`;
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const lines = (...all: readonly string[]): string => all.join("\r\n");

let serial = 0;
function head(subject: string, ...rest: readonly string[]): string {
  serial += 1;
  return lines(from, to, `Subject: ${subject}`, date, `Message-ID: <odd-${serial}@moj.gov.vn>`, mime, ...rest);
}

function mail(name: string, source: string | Uint8Array, expect: OddMail["expect"]): OddMail {
  return { name, bytes: typeof source === "string" ? utf8(source) : source, expect };
}

function mixed(subject: string, parts: readonly string[], type = "multipart/mixed"): string {
  return lines(head(subject, `Content-Type: ${type}; boundary="ranh-gioi"`), "", "Thư nhiều phần.", ...parts.map((part) => lines("--ranh-gioi", part)), "--ranh-gioi--", "");
}

const textPart = lines(plain, eightBit, "", "Kính gửi anh chị.");
const filePart = (disposition: string, type = "application/pdf", content = "%PDF-1.4 mẫu"): string => lines(`Content-Type: ${type}`, "Content-Transfer-Encoding: base64", `Content-Disposition: ${disposition}`, "", b64(content));

function headerMails(): OddMail[] {
  const long = `Về việc ${"triển khai nhiệm vụ ".repeat(100)}quý IV`;
  const encodedLong = (long.match(/.{1,12}/gu) ?? []).map(word).join("\r\n ");
  const bytes = Buffer.from("Thông báo kết luận", "utf8");
  const cut = 3; // inside "ô", which is two bytes
  const split = `=?utf-8?B?${bytes.subarray(0, cut).toString("base64")}?=\r\n =?utf-8?B?${bytes.subarray(cut).toString("base64")}?=`;
  return [
    mail("folded-headers", lines(from, "To: <an.nm@moj.gov.vn>,", "\t<lan.vt@moj.gov.vn>,", " <nam.hv@moj.gov.vn>", "Subject: Bao cao", " thang", "\t11", date, "Message-ID:", " <odd-folded@moj.gov.vn>", "", "Nội dung."), { subject: "Bao cao thang 11", attachments: [], recipients: 3 }),
    mail("mixed-encoded-words", lines(head(`=?UTF-8?Q?Gi=E1=BA=A5y_m=E1=BB=9Di?= so 156 =?utf-8?b?${b64("họp giao ban")}?=`, plain), "", "."), { subject: "Giấy mời so 156 họp giao ban", attachments: [] }),
    mail("letter-split-between-words", lines(head(split, plain), "", "."), { subject: "Thông báo kết luận", attachments: [] }),
    mail("very-long-subject", lines(head(encodedLong, plain), "", "."), { subject: long, attachments: [] }),
    mail("line-break-hidden-in-subject", lines(head(word("Báo cáo\r\nBcc: ke-gian@evil.example\r\nX: y"), plain), "", "."), { subject: "Báo cáo Bcc: ke-gian@evil.example X: y", attachments: [], recipients: 1 }),
    mail("raw-8-bit-headers", lines("From: Trần Thu Hà <ha.tt@moj.gov.vn>", to, "Subject: Lịch công tác tuần 46", date, mime, plain, eightBit, "", "Gửi lịch."), { subject: "Lịch công tác tuần 46", attachments: [], from: "ha.tt@moj.gov.vn" }),
    mail("garbage-date", lines(from, to, "Subject: Ngay sai", "Date: Thứ Ba, ngày 45 tháng 13 năm 2026", "", "Nội dung."), { subject: "Ngay sai", attachments: [], text: "Nội dung" }),
    mail("duplicate-headers", lines(from, to, "To: <lan.vt@moj.gov.vn>", "Subject: Ban thu nhat", date, date, "Message-ID: <odd-dup@moj.gov.vn>", "Message-ID: <odd-dup2@moj.gov.vn>", mime, "", "Hai dòng To."), { subject: "Ban thu nhat", attachments: [], recipients: 2 }),
    mail("no-subject-no-date", lines(from, to, "", "Thư không có chủ đề."), { subject: "", attachments: [], text: "không có chủ đề" }),
  ];
}

function nameMails(): OddMail[] {
  const name = "Dự thảo Nghị định sửa đổi các nghị định xử phạt.docx";
  const percent = encodeURIComponent(name);
  const third = Math.ceil(percent.length / 3);
  // A percent sequence may stand on both sides of a continuation: it is one value only when put together.
  const pieces = [percent.slice(0, third), percent.slice(third, 2 * third), percent.slice(2 * third)];
  const continued = lines(`attachment; filename*0*=UTF-8''${pieces[0]};`, ` filename*1*=${pieces[1]};`, ` filename*2*=${pieces[2]}`);
  return [
    mail("rfc2231-name-in-pieces", mixed("Ten tep dai", [textPart, filePart(continued, "application/octet-stream")]), { subject: "Ten tep dai", attachments: [name] }),
    mail("rfc2231-latin1-name", mixed("Ten tep iso-8859-1", [textPart, filePart("attachment; filename*=iso-8859-1''b%E1o-c%E1o.pdf")]), { subject: "Ten tep iso-8859-1", attachments: ["báo-cáo.pdf"] }),
    mail("encoded-word-name", mixed("Ten tep ma hoa", [textPart, filePart(`attachment; filename="${word("Giấy mời họp.pdf")}"`)]), { subject: "Ten tep ma hoa", attachments: ["Giấy mời họp.pdf"] }),
    mail("name-that-climbs-folders", mixed("Ten tep doc hai", [textPart, filePart('attachment; filename="../../etc/passwd"'), filePart('attachment; filename="..\\\\..\\\\windows\\\\win.ini"')]), { subject: "Ten tep doc hai", attachments: ["passwd", "win.ini"] }),
    mail("name-that-turns-around", mixed("Ten tep dao chieu", [textPart, filePart(`attachment; filename*=UTF-8''bao-cao%E2%80%AEfdp.exe`, "application/octet-stream")]), { subject: "Ten tep dao chieu", attachments: ["bao-caofdp.exe"] }),
    mail("two-files-one-name", mixed("Hai tep trung ten", [textPart, filePart('attachment; filename="vb.pdf"'), filePart('attachment; filename="vb.pdf"')]), { subject: "Hai tep trung ten", attachments: ["vb.pdf", "vb.pdf"] }),
  ];
}

function bodyMails(): OddMail[] {
  const viet1258 = Buffer.concat([Buffer.from(lines(head("Bang ma 1258", "Content-Type: text/plain; charset=windows-1258", eightBit), "", "Ti"), "latin1"), Buffer.from([0xea, 0xec]), Buffer.from("ng Vi"), Buffer.from([0xea, 0xf2]), Buffer.from("t\r\n")]);
  const quoted = lines("V=C4=83n b=E1=BA", "=A3n g=E1=BB=\r\n=ADi k=C3=A8m").replace("=E1=BA\r\n=A3n", "=E1=BA=\r\n=A3n");
  return [
    mail("html-only", lines(head("Chi co HTML", "Content-Type: text/html; charset=utf-8", eightBit), "", "<html><body><p>Kính gửi <b>Quý đơn vị</b></p><script>alert(1)</script><img src=x onerror=alert(2)></body></html>"), { subject: "Chi co HTML", attachments: [], text: "Quý đơn vị" }),
    mail("line-feeds-only", lines(head("Chi co LF", plain, eightBit), "", "Dòng một", "Dòng hai").replace(/\r\n/g, "\n"), { subject: "Chi co LF", attachments: [], text: "Dòng hai" }),
    mail("bare-carriage-returns", lines(head("Chi co CR", plain, eightBit), "", "Dòng một\rDòng hai\rDòng ba"), { subject: "Chi co CR", attachments: [], text: "Dòng ba" }),
    mail("windows-1258", viet1258, { subject: "Bang ma 1258", attachments: [], text: "Tiếng Việt" }),
    mail("utf-16", lines(head("UTF-16", "Content-Type: text/plain; charset=utf-16le", "Content-Transfer-Encoding: base64"), "", Buffer.from("Thông báo bằng UTF-16", "utf16le").toString("base64"), ""), { subject: "UTF-16", attachments: [], text: "Thông báo bằng UTF-16" }),
    mail("tcvn3-letters", latin1(lines(head("Font cu", "Content-Type: text/plain; charset=iso-8859-1", eightBit), "", "Céng hßa x· héi chñ nghÜa ViÖt Nam")), { subject: "Font cu", attachments: [], text: "Céng hßa x· héi" }),
    mail("unknown-charset", lines(head("Bang ma la", "Content-Type: text/plain; charset=x-vn-nobody", eightBit), "", "Noi dung thu"), { subject: "Bang ma la", attachments: [], text: "Noi dung thu" }),
    mail("soft-break-inside-a-letter", lines(head("Ngat giua chu", plain, "Content-Transfer-Encoding: quoted-printable"), "", quoted), { subject: "Ngat giua chu", attachments: [], text: "Văn bản gửi kèm" }),
    mail("format-flowed", lines(head("Dong chay", "Content-Type: text/plain; charset=utf-8; format=flowed", eightBit), "", "Đề nghị Quý đơn vị ", "gửi báo cáo. ", "", "> Đoạn trích"), { subject: "Dong chay", attachments: [], text: "gửi báo cáo" }),
    mail("nul-bytes", lines(head("Byte rong", plain, eightBit), "", "Trước\u0000\u0000sau"), { subject: "Byte rong", attachments: [], text: "sau" }),
    mail("thirty-megabytes", thirtyMegabytes(), { subject: "Tep lon", attachments: ["ho-so-quet.pdf"], text: "Hồ sơ quét" }),
  ];
}

function brokenMails(): OddMail[] {
  return [
    mail("missing-end-boundary", mixed("Thieu ranh gioi cuoi", [textPart, filePart('attachment; filename="vb.pdf"')]).replace("--ranh-gioi--", ""), { subject: "Thieu ranh gioi cuoi", attachments: ["vb.pdf"], text: "Kính gửi anh chị", damaged: true }),
    mail("parts-nested-wrongly", lines(head("Long nhau sai", 'Content-Type: multipart/mixed; boundary="ngoai"'), "", "--ngoai", 'Content-Type: multipart/alternative; boundary="trong"', "", "--trong", plain, eightBit, "", "Phần bên trong.", "--ngoai", plain, eightBit, 'Content-Disposition: attachment; filename="ghi-chu.txt"', "", "Ghi chú.", "--ngoai--", ""), { subject: "Long nhau sai", attachments: ["ghi-chu.txt"], text: "Phần bên trong" }),
    mail("boundary-never-used", lines(head("Khong thay ranh gioi", 'Content-Type: multipart/mixed; boundary="khong-co"'), "", "Chữ nằm ngoài mọi phần."), { subject: "Khong thay ranh gioi", attachments: [] }),
    mail("broken-base64", mixed("Base64 hong", [textPart, lines("Content-Type: application/pdf", "Content-Transfer-Encoding: base64", 'Content-Disposition: attachment; filename="hong.pdf"', "", "JVBERi0xLj???!!$$=AA")]), { subject: "Base64 hong", attachments: ["hong.pdf"] }),
    mail("no-headers-at-all", "Đây chỉ là một đoạn chữ, không phải thư.\r\nKhông có phần đầu.\r\n", { subject: "", attachments: [], damaged: true }),
    mail("empty-file", new Uint8Array(0), { subject: "", attachments: [], damaged: true }),
    mail("headers-only", head("Chi co phan dau", plain), { subject: "Chi co phan dau", attachments: [] }),
  ];
}

function addressMails(): OddMail[] {
  const crowd = Array.from({ length: 500 }, (_, i) => `"Đơn vị ${i + 1}" <donvi${i + 1}@vidu.example>`).join(",\r\n ");
  return [
    mail("five-hundred-recipients", lines(from, `To: ${crowd}`, "Subject: Gui 500 noi", date, mime, plain, "", "."), { subject: "Gui 500 noi", attachments: [], recipients: 500 }),
    mail("group-of-recipients", lines(from, "To: Thu truong don vi: <ha.tt@moj.gov.vn>, <lan.vt@moj.gov.vn>;", "Subject: Gui nhom", date, "", "."), { subject: "Gui nhom", attachments: [], recipients: 2 }),
    mail("undisclosed-recipients", lines(from, "To: undisclosed-recipients:;", "Subject: Giau nguoi nhan", date, "", "."), { subject: "Giau nguoi nhan", attachments: [] }),
    mail("two-authors", lines("From: <an.nm@moj.gov.vn>, <lan.vt@moj.gov.vn>", "Sender: <ha.tt@moj.gov.vn>", to, "Subject: Hai nguoi gui", date, "", "."), { subject: "Hai nguoi gui", attachments: [], from: "an.nm@moj.gov.vn" }),
    mail("sender-differs", lines("From: <plhshc@moj.gov.vn>", "Sender: Thu Ha <thuha.vidu@gmail.com>", to, "Subject: Gui thay", date, "", "."), { subject: "Gui thay", attachments: [], from: "plhshc@moj.gov.vn" }),
    mail("comma-in-display-name", lines('From: "Ha, Tran Thu (Van thu)" <ha.tt@moj.gov.vn>', 'To: "An, Nguyen" <an.nm@moj.gov.vn>, =?utf-8?Q?Lan=2C_V=C5=A9?= <lan.vt@moj.gov.vn>', "Subject: Dau phay trong ten", date, "", "."), { subject: "Dau phay trong ten", attachments: [], from: "ha.tt@moj.gov.vn", recipients: 2 }),
  ];
}

function kindMails(): OddMail[] {
  const innermost = lines(head(word("Thư gốc"), plain, eightBit), "", "Văn bản ban đầu.");
  const inner = lines(head(word("FW: Thư gốc"), 'Content-Type: multipart/mixed; boundary="trong"'), "", "--trong", textPart, "--trong", "Content-Type: message/rfc822", 'Content-Disposition: attachment; filename="thu-goc.eml"', "", innermost, "--trong--", "");
  const calendar = lines("BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:odd-1@moj.gov.vn", "DTSTART:20261111T070000Z", "SUMMARY:Hội nghị sơ kết", "END:VEVENT", "END:VCALENDAR");
  return [
    mail("mail-in-mail-in-mail", mixed("Hai lop thu", [textPart, lines("Content-Type: message/rfc822", 'Content-Disposition: attachment; filename="chuyen-tiep.eml"', "", inner)]), { subject: "Hai lop thu", attachments: ["chuyen-tiep.eml"], text: "Kính gửi anh chị" }),
    mail("winmail-dat", mixed("Thu tu Outlook cu", [textPart, lines('Content-Type: application/ms-tnef; name="winmail.dat"', "Content-Transfer-Encoding: base64", 'Content-Disposition: attachment; filename="winmail.dat"', "", b64(tnef()))]), { subject: "Thu tu Outlook cu", attachments: ["winmail.dat"], text: "Kính gửi anh chị" }),
    mail("signed-apart", mixed("Ky so tach roi", [textPart, lines('Content-Type: application/pkcs7-signature; name="smime.p7s"', "Content-Transfer-Encoding: base64", 'Content-Disposition: attachment; filename="smime.p7s"', "", b64(new Uint8Array([0x30, 0x80, 6, 9])))], 'multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256'), { subject: "Ky so tach roi", attachments: ["smime.p7s"], text: "Kính gửi anh chị" }),
    mail("signed-opaque", lines(head("Ky so dong goi", 'Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"', "Content-Transfer-Encoding: base64", 'Content-Disposition: attachment; filename="smime.p7m"'), "", b64(new Uint8Array([0x30, 0x80, 6, 9, 42])), ""), { subject: "Ky so dong goi", attachments: ["smime.p7m"] }),
    mail("calendar-invitation", mixed("Moi hop", [textPart, lines('Content-Type: text/calendar; charset=utf-8; method=REQUEST; name="invite.ics"', eightBit, 'Content-Disposition: attachment; filename="invite.ics"', "", calendar)]), { subject: "Moi hop", attachments: ["invite.ics"], text: "Kính gửi anh chị" }),
    mail("picture-in-the-text", mixed("Anh trong thu", [lines("Content-Type: text/html; charset=utf-8", eightBit, "", '<p>Ảnh: <img src="cid:anh1@moj"></p>'), lines('Content-Type: image/png; name="anh.png"', "Content-Transfer-Encoding: base64", "Content-ID: <anh1@moj>", 'Content-Disposition: inline; filename="anh.png"', "", "iVBORw0KGgo=")], "multipart/related"), { subject: "Anh trong thu", attachments: ["anh.png"], text: "Ảnh" }),
  ];
}

/** 22.5 MB of "scan", 30 MB once encoded. */
function thirtyMegabytes(): Uint8Array {
  const encoded = Buffer.alloc(22_500_000, "quét").toString("base64").replace(/(.{76})/g, "$1\r\n");
  return utf8(mixed("Tep lon", [lines(plain, eightBit, "", "Hồ sơ quét."), lines("Content-Type: application/pdf", "Content-Transfer-Encoding: base64", 'Content-Disposition: attachment; filename="ho-so-quet.pdf"', "", encoded)]));
}

/** A whole TNEF stream (MS-OXTNEF) with a subject and one file, `ghi-chu.txt`. */
function tnef(): Uint8Array {
  const attribute = (level: number, id: number, data: Buffer): Buffer => {
    const start = Buffer.alloc(9);
    start.writeUInt8(level, 0);
    start.writeUInt32LE(id, 1);
    start.writeUInt32LE(data.length, 5);
    const sum = Buffer.alloc(2);
    sum.writeUInt16LE(data.reduce((total, byte) => (total + byte) & 0xffff, 0));
    return Buffer.concat([start, data, sum]);
  };
  return Buffer.concat([
    Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
    attribute(1, 0x00089006, Buffer.from([0, 0, 1, 0])),
    attribute(1, 0x00069007, Buffer.from([0xe4, 4, 0, 0, 0, 0, 0, 0])),
    attribute(1, 0x00018004, Buffer.from("Thu tu Outlook cu\0", "latin1")),
    attribute(2, 0x00069002, Buffer.alloc(14, 1)),
    attribute(2, 0x00018010, Buffer.from("ghi-chu.txt\0", "latin1")),
    attribute(2, 0x0006800f, Buffer.from("Noi dung ghi chu", "latin1")),
  ]);
}
