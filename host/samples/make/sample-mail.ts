import type { DocumentName } from "./documents/index";

export type Who = keyof typeof writers;

/** Everyone who writes in the month of the samples; all invented. The signature is what Outlook puts under their mails. */
export const writers = {
  an: { name: "Nguyễn Minh An", address: "an.nm@moj.gov.vn", signature: ["Nguyễn Minh An", "Chuyên viên - Phòng Hành chính", "Vụ Pháp luật hình sự - hành chính, Bộ Tư pháp", "Máy lẻ: 4126"] },
  ha: { name: "Trần Thu Hà", address: "ha.tt@moj.gov.vn", signature: ["Trần Thu Hà", "Văn thư - Vụ Pháp luật hình sự - hành chính, Bộ Tư pháp", "Máy lẻ: 4101"] },
  huy: { name: "Lê Quang Huy", address: "huy.lq@moj.gov.vn", signature: ["Lê Quang Huy", "Biên tập viên - Ban biên tập Cổng Thông tin điện tử", "Cục Công nghệ thông tin, Bộ Tư pháp", "Máy lẻ: 3140"] },
  long: { name: "Phạm Đức Long", address: "long.pd@moj.gov.vn", signature: ["Phạm Đức Long", "Quản trị hệ thống - Phòng Hạ tầng", "Cục Công nghệ thông tin, Bộ Tư pháp", "Máy lẻ: 3120"] },
  lan: { name: "Vũ Thị Lan", address: "lan.vt@moj.gov.vn", signature: ["Vũ Thị Lan", "Phó Trưởng phòng Hành chính", "Vụ Pháp luật hình sự - hành chính", "Máy lẻ: 4120"] },
  nam: { name: "Hoàng Văn Nam", address: "nam.hv@moj.gov.vn", signature: ["Hoàng Văn Nam", "Chuyên viên Văn phòng Bộ", "Máy lẻ: 1034"] },
  mai: { name: "Đỗ Ngọc Mai", address: "mai.dn@moj.gov.vn", signature: ["Đỗ Ngọc Mai", "Chuyên viên Vụ Hợp tác quốc tế", "Máy lẻ: 2210"] },
  plhshc: { name: "Vụ Pháp luật hình sự - hành chính", address: "plhshc@moj.gov.vn", signature: ["VỤ PHÁP LUẬT HÌNH SỰ - HÀNH CHÍNH", "Hộp thư chung của đơn vị; văn thư: Trần Thu Hà, máy lẻ 4101"] },
  office: { name: "Văn phòng Bộ", address: "vanphongbo@moj.gov.vn", signature: ["VĂN PHÒNG BỘ TƯ PHÁP", "Phòng Hành chính; máy lẻ 1001"] },
  htqt: { name: "Vụ Hợp tác quốc tế", address: "htqt@moj.gov.vn", signature: ["VỤ HỢP TÁC QUỐC TẾ", "Hộp thư chung của đơn vị; máy lẻ 2201"] },
  board: { name: "Ban biên tập", address: "banbientap@moj.gov.vn", signature: ["BAN BIÊN TẬP CỔNG THÔNG TIN ĐIỆN TỬ", "Cục Công nghệ thông tin, Bộ Tư pháp; máy lẻ 3140"] },
  cntt: { name: "Cục Công nghệ thông tin", address: "cntt@moj.gov.vn", signature: ["CỤC CÔNG NGHỆ THÔNG TIN", "Hộp thư chung của đơn vị; máy lẻ 3101"] },
  tccb: { name: "Vụ Tổ chức cán bộ", address: "tccb@moj.gov.vn", signature: ["VỤ TỔ CHỨC CÁN BỘ", "Máy lẻ: 2301"] },
  thads: { name: "Tổng cục Thi hành án dân sự", address: "thads@moj.gov.vn", signature: ["TỔNG CỤC THI HÀNH ÁN DÂN SỰ", "Văn phòng Tổng cục; máy lẻ 5001"] },
  hanoi: { name: "Cục Thi hành án dân sự Hà Nội", address: "hanoi@thads.moj.gov.vn", signature: ["CỤC THI HÀNH ÁN DÂN SỰ THÀNH PHỐ HÀ NỘI", "Văn phòng Cục; máy lẻ 12"] },
  danang: { name: "Cục Thi hành án dân sự Đà Nẵng", address: "danang@thads.moj.gov.vn", signature: ["CỤC THI HÀNH ÁN DÂN SỰ THÀNH PHỐ ĐÀ NẴNG", "Văn phòng Cục; máy lẻ 10"] },
  units: { name: "Thủ trưởng các đơn vị thuộc Bộ", address: "thutruong-donvi@moj.gov.vn", signature: [] },
  sonla: { name: "Sở Tư pháp tỉnh Sơn La", address: "sotuphap@sonla.gov.vn", signature: ["SỞ TƯ PHÁP TỈNH SƠN LA", "Văn phòng Sở"] },
  vpcp: { name: "Văn phòng Chính phủ", address: "vanthu@chinhphu.vn", signature: [] },
} as const;

/** Someone outside the list above, as "Tên <địa chỉ>". */
export type Correspondent = Who | `${string} <${string}>`;

/** Where a copy of the mail lies: "ha:inbox". Shared copies have the same Message-ID, as in life. */
export type Place = `${Who}:${"inbox" | "sentitems" | "drafts" | "deleteditems" | "archive"}`;

export interface SampleMail {
  /** Stable; also the left side of the Message-ID and the file's name. */
  readonly key: string;
  /** "2026-10-29 08:12", Hanoi time. */
  readonly at: string;
  readonly from: Correspondent;
  /** Who pressed Send, when it was on behalf of the mailbox in `from`. */
  readonly sender?: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc?: readonly Correspondent[];
  readonly bcc?: readonly Correspondent[];
  readonly subject: string;
  readonly body: readonly string[];
  /** Written below the text; by default the writer's own. */
  readonly signature?: readonly string[];
  readonly plainOnly?: boolean;
  readonly attach?: readonly (readonly [DocumentName, string])[];
  /** Key of the mail this answers; it is quoted below unless `quote` is false. */
  readonly answers?: string;
  readonly quote?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Present when the mail was supplied with the add-in. */
  readonly supplied?: Supplied;
  /** Present when the mail is an answer of the editorial desk that the add-in understands; to the supplied mail that it answers. */
  readonly answer?: DeskAnswer;
  /** Present on a mail whose check at send found that its document was to be supplied, and was not. */
  readonly notSupplied?: true;
  readonly places: readonly Place[];
  readonly unread?: readonly Place[];
  readonly categories?: readonly string[];
  readonly flagged?: boolean;
}

/** The record the add-in leaves on a supplied mail, in the samples' own words. */
export interface Supplied {
  readonly entry: string;
  readonly unit: string;
  readonly type: string;
  readonly symbol: string;
  readonly issuedDate: string;
  readonly issuer: string;
  readonly subject: string;
  readonly signer: string;
  readonly attachment: string;
  readonly destinations: readonly string[];
  readonly by: string;
  /** Key of the mail that was read and supplied: the add-in built this message itself, with the record and the original attached. */
  readonly original?: string;
}

/** What an answer says, as the add-in's headers do. */
export interface DeskAnswer {
  readonly by: string;
  readonly says: Readonly<Record<string, string>>;
}

export interface Named {
  readonly name: string;
  readonly address: string;
}

export function correspondent(who: Correspondent): Named {
  if (who in writers) return writers[who as Who];
  const [, name, address] = /^(.*) <(.*)>$/.exec(who)!;
  return { name: name!, address: address! };
}

export function messageId(mail: SampleMail): string {
  const host = correspondent(mail.from).address.split("@").pop()!;
  return `<${mail.key}.${mail.at.slice(0, 10).split("-").join("")}@${host.endsWith(".vn") ? host : "mail.vidu.example"}>`;
}
