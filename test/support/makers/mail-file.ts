/** A mail as text: body and one attached file, its name in the two ways programs write Vietnamese names. */
export function emlFile(subject: string, body: string, attached: { readonly name: string; readonly bytes: Uint8Array }): Uint8Array {
  const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;
  const text = [
    "Received: from mail.moj.gov.vn by mx.moj.gov.vn; Tue, 29 Mar 2016 08:00:00 +0700",
    "From: vanphongbo@moj.gov.vn",
    "To: cntt@moj.gov.vn",
    `Subject: ${word(subject)}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="ranh-gioi"',
    "",
    "--ranh-gioi",
    "Content-Type: multipart/alternative; boundary=trong",
    "",
    "--trong",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(body),
    "--trong",
    "Content-Type: text/html; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    `<html><body><p>${body}</p></body></html>`,
    "--trong--",
    "--ranh-gioi",
    `Content-Type: application/octet-stream; name="${word(attached.name)}"`,
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(attached.name)}`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(attached.bytes).toString("base64").replace(/.{76}/g, "$&\r\n"),
    "--ranh-gioi--",
    "",
  ].join("\r\n");
  return new TextEncoder().encode(text);
}

/** Mails inside mails, `depth` deep. */
export function nestedMail(depth: number): Uint8Array {
  const opening = Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\nContent-Type: message/rfc822\r\n\r\nSubject: tầng ${i}\r\n`).join("");
  return new TextEncoder().encode(`From: an@moj.gov.vn\r\nMIME-Version: 1.0\r\n${opening}Content-Type: text/plain\r\n\r\nđáy\r\n`);
}

function quotedPrintable(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => (byte > 126 || byte === 61 || byte < 32 ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte))).join("");
}
