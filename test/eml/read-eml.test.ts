import { expect, test } from "@jest/globals";
import { readEml } from "../../src/eml/read-eml";
import { htmlToText } from "../../src/eml/html-text";

const bytes = (text: string) => new TextEncoder().encode(text.replace(/\n/g, "\r\n"));
async function read(text: string) {
  const result = await readEml(bytes(text));
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const head = "From: An <an@moj.gov.vn>\nSubject: x\n";

test("addresses are kept as they were written, also those that cannot be read", async () => {
  const { mail } = await read(
    `${head}To: "Nguyen, An" <a@moj.gov.vn>, an@moj.gov.vn@gmail.com, old@moj.gov.vn (Ong Cu)\nCc: Van phong, "x@moj.gov.vn"@example.com; /o=Ex/ou=y/cn=z\nBcc: Nhom: b@c.vn, d@e.vn;, Trong:;\n\nx`,
  );
  expect(mail.recipients.map(({ field, address, name }) => [field, address, name])).toEqual([
    ["to", "a@moj.gov.vn", "Nguyen, An"],
    ["to", "an@moj.gov.vn@gmail.com", ""],
    ["to", "old@moj.gov.vn", "Ong Cu"],
    ["cc", "Van phong", ""],
    ["cc", '"x@moj.gov.vn"@example.com', ""],
    ["cc", "/o=Ex/ou=y/cn=z", ""],
    ["bcc", "b@c.vn", ""],
    ["bcc", "d@e.vn", ""],
    ["bcc", "", "Trong"],
  ]);
});

test("names and the subject in RFC 2047, folded headers and raw UTF-8 are read", async () => {
  const { mail } = await read("From: =?utf-8?B?VsSDbiBwaMOybmc=?= <vp@moj.gov.vn>\nTo: Vũ Thị Lan\n <lan.vt@moj.gov.vn>\nSubject: =?utf-8?Q?Xin_=C3=BD?=\n =?utf-8?Q?_ki=E1=BA=BFn?=\n\nx");
  expect([mail.from?.name, mail.recipients[0]?.name, mail.subject]).toEqual(["Văn phòng", "Vũ Thị Lan", "Xin ý kiến"]);
});

test("several From are one sender that cannot be read", async () => {
  const { mail } = await read("From: a@moj.gov.vn, b@gmail.com\nTo: c@moj.gov.vn\n\nx");
  expect(mail.from?.address).toBe("a@moj.gov.vn, b@gmail.com");
});

test("a Sender is kept only when it differs from From", async () => {
  expect((await read(`${head}Sender: X <x@gmail.com>\n\nx`)).mail.sender).toEqual({ address: "x@gmail.com", name: "X" });
  expect((await read(`${head}Sender: AN@moj.gov.vn.\n\nx`)).mail.sender).toBeNull();
});

test("x-moj-edoc-id counts as supplied; an empty one does not", async () => {
  expect((await read(`${head}X-MOJ-EDOC-ID: abc\nx-moj-edoc-entry: TB-01\n\nx`)).mail.supplied).toEqual({ id: "abc", entry: "TB-01" });
  expect((await read(`${head}x-moj-edoc-id:\n\nx`)).mail.supplied).toBeNull();
});

test("quoted text is kept apart, in plain text and in HTML alone", async () => {
  expect((await read(`${head}\nVâng ạ.\n\n> gửi kèm`)).mail.body).toEqual({ ownText: "Vâng ạ.\n\n", quotedText: "> gửi kèm" });
  const html = await read(`${head}Content-Type: text/html; charset=utf-8\n\n<p>V&acirc;ng &#7841;.</p><blockquote>gửi kèm</blockquote>`);
  expect(html.mail.body).toEqual({ ownText: "Vâng ạ.\n", quotedText: "> gửi kèm" });
});

test("attachments keep their Vietnamese names, a mail inside the mail is one, a picture in the text is not", async () => {
  const { mail, files } = await read(
    `${head}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n\n<img src="cid:logo">\n--r\nContent-Type: image/png\nContent-ID: <logo>\nContent-Disposition: inline; filename=logo.png\nContent-Transfer-Encoding: base64\n\nAAAA\n--r--\n` +
      `--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename*=UTF-8''th%C3%B4ng%20b%C3%A1o.pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==\n` +
      `--b\nContent-Type: message/rfc822\n\nFrom: x@y.vn\nTo: z@y.vn\nSubject: inner\n\nbody\n--b\nContent-Type: application/pkcs7-signature; name=smime.p7s\nContent-Disposition: attachment; filename=smime.p7s\n\nx\n--b--\n`,
  );
  expect(mail.attachments.map(({ name, contentType, isInline }) => [name, contentType, isInline])).toEqual([
    ["logo.png", "image/png", true],
    ["thông báo.pdf", "application/pdf", false],
    [expect.stringMatching(/\.eml$/), "message/rfc822", false],
    ["smime.p7s", "application/pkcs7-signature", true],
  ]);
  expect(new TextDecoder().decode(files.get("attachment-2"))).toBe("%PDF");
  expect(new TextDecoder().decode(files.get("attachment-3"))).toContain("Subject: inner");
});

test("broken MIME is read as far as it goes", async () => {
  const { mail } = await read(`${head}To: a@moj.gov.vn\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nChào anh`);
  expect(mail.recipients).toHaveLength(1);
  expect(mail.body.ownText).toContain("Chào anh");
});

test.each([
  ["", "empty"],
  ["\n \n", "empty"],
  ["hello world", "not-mail"],
  ["%PDF-1.7\n\u0000\u0001", "not-mail"],
  ["key: value\nother: value\n\nbody", "not-mail"],
])("%j is refused as %s", async (text, code) => {
  expect(await readEml(bytes(text))).toMatchObject({ ok: false, code });
});

test("HTML becomes lines, without scripts, comments or tags", () => {
  expect(htmlToText("<head><style>p{}</style></head><div>Một&nbsp;hai</div><div>ba<br>bốn</div><script>alert(1)</script><!-- x --><p>a &lt; b</p>")).toBe("Một hai\nba\nbốn\na < b");
  expect(htmlToText('<tr><td>12/TB-BTP</td> <td title="a>b">Hà Nội</td></tr>')).toBe("12/TB-BTP\tHà Nội");
  expect(htmlToText("chưa đóng <b")).toContain("chưa đóng");
});
