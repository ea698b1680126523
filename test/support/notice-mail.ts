import type { Persona } from "../../host/mailboxes/people";
import type { Clerk } from "./clerk";
import type { LocalOutlook } from "./local-outlook";

export interface NoticeMail {
  readonly from: string;
  readonly number: number;
  readonly about: string;
  /** Set above the document's head. */
  readonly mark?: string;
}

/** Puts a mail with a notice set out in its text into a mailbox; answers its subject. */
export async function putNotice({ page }: Clerk, { url }: LocalOutlook, as: Persona["id"], mailbox: string, folder: string, { from, number, about, mark = "" }: NoticeMail): Promise<string> {
  const subject = `Thông báo số ${number}/TB-PLHSHC`;
  const text = [mark, "BỘ TƯ PHÁP", "VỤ PHÁP LUẬT HÌNH SỰ - HÀNH CHÍNH", `Số: ${number}/TB-PLHSHC`, "Hà Nội, ngày 25 tháng 11 năm 2026", "", "THÔNG BÁO", `Kết luận của Thứ trưởng: ${about}`, "", "Ngày 24/11/2026, Thứ trưởng chủ trì họp và kết luận như sau:"].join("\r\n");
  const eml = `From: <${from}>\r\nTo: ${mailbox}\r\nSubject: =?UTF-8?B?${Buffer.from(subject).toString("base64")}?=\r\nDate: Wed, 25 Nov 2026 08:00:00 +0700\r\nMessage-ID: <thong-bao-${number}@moj.gov.vn>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString("base64")}\r\n`;
  const answer = await page.request.post(`${url}api/mailboxes/${encodeURIComponent(mailbox)}/import?folder=${folder}`, { headers: { "x-persona": as, "content-type": "message/rfc822" }, data: Buffer.from(eml) });
  if (!answer.ok()) throw new Error(`import: ${answer.status()}`);
  return subject;
}
