import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Catalogue } from "../../../src/domain/catalogue";
import type { DocumentReading } from "../../../src/domain/document";
import type { MailAttachment, OutgoingMail } from "../../../src/domain/mail";
import { readFacts } from "../../../src/domain/read-facts/read-facts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

export const catalogue = JSON.parse(readFileSync(path.join(root, "assets/catalogue.json"), "utf8")) as Catalogue;

/** The code of the entry with this wording, so that a test speaks of documents and not of codes. */
export function entry(vi: string): string {
  const found = [...catalogue.entries, ...catalogue.exclusions].filter((one) => one.vi.startsWith(vi));
  if (found.length !== 1) throw new Error(`${found.length} entries begin with "${vi}"`);
  return found[0]!.code;
}

export function reading(lines: readonly string[], name: string): DocumentReading {
  return { textSource: "text", problem: null, lines, facts: readFacts(lines, name), signatures: [] };
}

/** An attachment: unread when it has no lines. */
export function attachment(name: string, lines: readonly string[] | null = null): MailAttachment {
  return { id: name, name, contentType: "application/octet-stream", size: 1000, isInline: false, reading: lines && reading(lines, name) };
}

export function aMail(differs: { subject?: string; body?: string; quoted?: string; attachments?: readonly MailAttachment[] }): OutgoingMail {
  return {
    from: { address: "vanphongbo@moj.gov.vn", name: "Văn phòng Bộ" },
    sender: null,
    recipients: [{ address: "tccb@moj.gov.vn", name: "", field: "to", isList: false }],
    recipientsComplete: true,
    subject: differs.subject ?? "Chuyển văn bản",
    body: { ownText: differs.body ?? "Kính gửi các đơn vị.", quotedText: differs.quoted ?? "" },
    attachments: differs.attachments ?? [],
    supplied: null,
  };
}

/** A page with heading, number and subject line. */
export function page(symbol: string, heading: string, ...rest: readonly string[]): readonly string[] {
  return ["BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", `Số: ${symbol}\tHà Nội, ngày 29 tháng 3 năm 2016`, "", heading, ...rest];
}

export function letter(symbol: string, subject: string, ...rest: readonly string[]): readonly string[] {
  return ["BỘ TƯ PHÁP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", `Số: ${symbol}\tHà Nội, ngày 29 tháng 3 năm 2016`, `V/v ${subject}`, "", "Kính gửi: Các đơn vị thuộc Bộ", ...rest];
}
