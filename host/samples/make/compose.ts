import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { fileOf } from "./documents/index";
import { correspondent, messageId, writers } from "./sample-mail";
import type { Correspondent, SampleMail, Who } from "./sample-mail";
import { answerHeadersOf, headersOf, recordOf, subjectToken } from "./submission";

/** The bytes of a sample as an Exchange server would have filed them. */
export async function compose(mail: SampleMail, thread: (key: string) => SampleMail, draft: boolean): Promise<Buffer> {
  const answered = mail.answers === undefined ? undefined : thread(mail.answers);
  const written = signed(mail);
  const quoted = answered === undefined || mail.quote === false ? undefined : answered;
  const attachments = await Promise.all((mail.attach ?? []).map(async ([name, filename]) => {
    const file = await fileOf(name, filename);
    return { filename, content: Buffer.from(file.bytes), contentType: file.contentType };
  }));
  const original = mail.supplied?.original === undefined ? undefined : thread(mail.supplied.original);
  const built = mail.supplied === undefined || original === undefined ? [] : [
    { filename: "ban-goc.eml", content: await compose(original, thread, false), contentType: "message/rfc822" },
    { filename: "moj-edoc.json", content: JSON.stringify(recordOf(mail, original, mail.supplied), null, 1), contentType: "application/json" },
  ];
  const node = new MailComposer({
    from: correspondent(mail.from),
    sender: mail.sender === undefined ? undefined : correspondent(mail.sender),
    to: mail.to.map(correspondent),
    cc: mail.cc?.map(correspondent),
    bcc: mail.bcc?.map(correspondent),
    subject: subjectOf(mail, thread),
    date: `${weekday(mail.at)}, ${dayOf(mail.at)} ${mail.at.slice(11)}:00 +0700`,
    messageId: messageId(mail),
    inReplyTo: answered === undefined ? undefined : messageId(answered),
    references: answered === undefined ? undefined : ancestry(answered, thread),
    text: plain(written, quoted),
    html: mail.plainOnly === true ? undefined : html(written, quoted),
    attachments: [...attachments, ...built],
    baseBoundary: createHash("sha256").update(mail.key).digest("hex").slice(0, 24),
    headers: { ...(draft ? {} : trace(mail)), "Content-Language": "vi-VN", ...(mail.supplied === undefined ? {} : headersOf(mail.supplied)), ...(mail.answer === undefined || answered?.supplied === undefined ? {} : answerHeadersOf(answered.supplied, mail.answer)), ...mail.headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  } as ConstructorParameters<typeof MailComposer>[0]).compile() as unknown as { keepBcc: boolean; build(): Promise<Buffer> };
  node.keepBcc = true;
  return node.build();
}

/** A message the add-in built, and the answers to it, carry its token. */
function subjectOf(mail: SampleMail, thread: (key: string) => SampleMail): string {
  if (mail.supplied?.original !== undefined) return `${subjectToken(mail.supplied)} ${mail.subject}`;
  const answered = mail.answers === undefined ? undefined : thread(mail.answers);
  if (mail.answer !== undefined && answered?.supplied !== undefined) return `${mail.subject} ${subjectToken(answered.supplied)}`;
  return answered?.supplied?.original === undefined ? mail.subject : `RE: ${subjectOf(answered, thread)}`;
}

/** First to last, the ids of the conversation up to this mail. */
function ancestry(mail: SampleMail, thread: (key: string) => SampleMail): string[] {
  return [...(mail.answers === undefined ? [] : ancestry(thread(mail.answers), thread)), messageId(mail)];
}

function signed(mail: SampleMail): { readonly text: readonly string[]; readonly signature: readonly string[] } {
  const own = mail.from in writers ? writers[mail.from as Who].signature : [];
  return { text: mail.body, signature: mail.signature ?? own };
}

function plain(written: ReturnType<typeof signed>, quoted: SampleMail | undefined): string {
  const own = [written.text.join("\n\n"), written.signature.length === 0 ? "" : `-- \n${written.signature.join("\n")}`].filter((part) => part !== "").join("\n\n");
  if (quoted === undefined) return `${own}\n`;
  return `${own}\n\n________________________________\n${quoteHead(quoted).map(([label, value]) => `${label}: ${value}`).join("\n")}\n\n${quoted.body.join("\n\n")}\n`;
}

function html(written: ReturnType<typeof signed>, quoted: SampleMail | undefined): string {
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p style="margin:0 0 8pt 0">${escape(line)}</p>`).join("\n");
  const signature = written.signature.length === 0 ? "" : `\n<div id="Signature" style="color:#444444;font-size:10pt">${written.signature.map((line, index) => (index === 0 ? `<b>${escape(line)}</b>` : escape(line))).join("<br>")}</div>`;
  const quote = quoted === undefined ? "" : `\n<hr style="display:inline-block;width:98%">\n<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri" style="font-size:11pt">${quoteHead(quoted).map(([label, value]) => `<b>${label}:</b> ${escape(value)}`).join("<br>")}</font></div>\n${paragraphs(quoted.body)}`;
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n<body dir="ltr"><div style="font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#000000">\n${paragraphs(written.text)}</div>${signature}${quote}\n</body></html>\n`;
}

function quoteHead(mail: SampleMail): readonly (readonly [string, string])[] {
  const show = (who: Correspondent) => `${correspondent(who).name} <${correspondent(who).address}>`;
  return [["Từ", show(mail.from)], ["Đã gửi", vietnameseTime(mail.at)], ["Tới", mail.to.map(show).join("; ")], ["Chủ đề", mail.subject]];
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function hostOf(mail: SampleMail): string {
  return correspondent(mail.from).address.split("@").pop()!;
}

/** One hop, from a private address: enough for a header pane to look like one. */
function trace(mail: SampleMail): Record<string, string> {
  return {
    Received: `from mbx02.${hostOf(mail)} (10.20.3.14) by mbx01.moj.gov.vn (10.20.3.11) with Microsoft SMTP Server id 15.2.1544.11; ${weekday(mail.at)}, ${dayOf(mail.at)} ${mail.at.slice(11)}:04 +0700`,
    "Thread-Topic": mail.subject.replace(/^(RE|FW): /i, ""),
    "X-MS-Has-Attach": mail.attach === undefined ? "" : "yes",
  };
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dayOf(at: string): string {
  return `${at.slice(8, 10)} ${months[Number(at.slice(5, 7)) - 1]} ${at.slice(0, 4)}`;
}

function weekday(at: string): string {
  return ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay()]!;
}

function vietnameseTime(at: string): string {
  const day = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"][new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay()];
  return `${day}, ${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)} ${at.slice(11)}`;
}

