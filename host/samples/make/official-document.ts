/** A document of the ministry as its parts (Decree 30/2020/NĐ-CP, annex I), before anyone has chosen Word or PDF for it. */
export interface OfficialDocument {
  /** The superior agency above the issuing one; absent when the ministry itself issues. */
  readonly superior?: string;
  readonly agency: string;
  /** "247/TB-BTP"; empty where the document has none (a schedule, a press release, a draft). */
  readonly symbol: string;
  /** yyyy-mm-dd; absent on a draft, whose date is still dots. */
  readonly date?: string;
  readonly place?: string;
  /** Type name in capitals; absent on an official letter (công văn). */
  readonly type?: string;
  /** Subject line (trích yếu); a letter shows it as "V/v …" under its number. */
  readonly subject: string;
  readonly to?: readonly string[];
  readonly secrecy?: "MẬT" | "TỐI MẬT";
  readonly urgency?: "HỎA TỐC" | "THƯỢNG KHẨN" | "KHẨN";
  readonly circulation?: "LƯU HÀNH NỘI BỘ" | "XEM XONG TRẢ LẠI";
  readonly draft?: boolean;
  /** Paragraphs; "b|" marks a bold one, "c|" a centred bold one. */
  readonly body: readonly string[];
  /** What is issued with the document, on pages of its own after the signature; paragraphs as in `body`. */
  readonly annex?: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** The lines of Nơi nhận, without the dash. */
  readonly recipients?: readonly string[];
  readonly signer?: { readonly powers: readonly string[]; readonly name: string };
  /** What a signing tool prints at the top right of page 1. */
  readonly eSignature?: { readonly by: string; readonly at: string };
}

export const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const motto = "Độc lập - Tự do - Hạnh phúc";

/** "Hà Nội, ngày 05 tháng 11 năm 2026": days below 10 and months 1 and 2 carry a leading 0. */
export function placeAndDate(document: OfficialDocument): string {
  const place = document.place ?? "Hà Nội";
  if (document.date === undefined) return `${place}, ngày … tháng … năm 2026`;
  const [year, month, day] = document.date.split("-");
  return `${place}, ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** "Số: 09/CĐ-BTP"; a draft leaves the number open. */
export function numberLine(document: OfficialDocument): string | null {
  return document.symbol === "" ? null : `Số: ${document.symbol}`;
}

/** Addressees as they stand after "Kính gửi:": one on the same line, several as a list. */
export function addresseeLines(to: readonly string[]): readonly string[] {
  if (to.length === 1) return [`Kính gửi: ${to[0]}`];
  return ["Kính gửi:", ...to.map((name, index) => `- ${name}${index === to.length - 1 ? "." : ";"}`)];
}

export function recipientLines(recipients: readonly string[]): readonly string[] {
  return recipients.map((line, index) => `- ${line}${index === recipients.length - 1 ? "." : ";"}`);
}
