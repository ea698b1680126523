import type { Persona } from "../../host/mailboxes/people";
import type { Clerk, FileToAttach } from "./clerk";
import type { LocalOutlook } from "./local-outlook";

export interface NoticeMail {
  readonly from: string;
  readonly number: number;
  readonly about: string;
  /** Set above the document's head. */
  readonly mark?: string;
  /** Comes as a file instead of standing in the text. */
  readonly file?: FileToAttach;
}

/** Puts a mail with a notice set out in its text into a mailbox; answers its subject. */
export async function putNotice({ page }: Clerk, { url }: LocalOutlook, as: Persona["id"], mailbox: string, folder: string, { from, number, about, mark = "", file }: NoticeMail): Promise<string> {
  const subject = `Thông báo số ${number}/TB-PLHSHC`;
  const text = [mark, "BỘ TƯ PHÁP", "VỤ PHÁP LUẬT HÌNH SỰ - HÀNH CHÍNH", `Số: ${number}/TB-PLHSHC`, "Hà Nội, ngày 25 tháng 11 năm 2026", "", "THÔNG BÁO", `Kết luận của Thứ trưởng: ${about}`, "", "Ngày 24/11/2026, Thứ trưởng chủ trì họp và kết luận như sau:"].join("\r\n");
  const eml = `From: <${from}>\r\nTo: ${mailbox}\r\nSubject: =?UTF-8?B?${Buffer.from(subject).toString("base64")}?=\r\nDate: Wed, 25 Nov 2026 08:00:00 +0700\r\nMessage-ID: <thong-bao-${number}@moj.gov.vn>\r\nMIME-Version: 1.0\r\n${file === undefined ? plain(text) : `Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n${plain("Kính gửi các đơn vị.")}--x\r\n${attached(file)}--x--\r\n`}`;
  const answer = await page.request.post(`${url}api/mailboxes/${encodeURIComponent(mailbox)}/import?folder=${folder}`, { headers: { "x-persona": as, "content-type": "message/rfc822" }, data: Buffer.from(eml) });
  if (!answer.ok()) throw new Error(`import: ${answer.status()}`);
  return subject;
}

function plain(text: string): string {
  return `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString("base64")}\r\n`;
}

function attached({ name, contentType, bytes }: FileToAttach): string {
  return `Content-Type: ${contentType}\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64").replace(/(.{76})/g, "$1\r\n")}\r\n`;
}
