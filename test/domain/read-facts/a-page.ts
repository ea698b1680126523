/** The head of a blameless letter of the ministry; a test says only what differs. */
interface Page {
  readonly agencies?: readonly string[];
  readonly number?: string;
  readonly date?: string;
  /** Below the number (a letter) or in the middle (everything else). */
  readonly subject?: readonly string[];
  readonly heading?: string;
  readonly addressees?: readonly string[];
  readonly body?: readonly string[];
  /** Left and right of the foot, side by side. */
  readonly recipients?: readonly string[];
  readonly signing?: readonly string[];
}

export function aPage(differs: Page = {}): readonly string[] {
  const page = {
    agencies: ["BỘ TƯ PHÁP"],
    number: "Số: 4712/BTP-VP",
    date: "Hà Nội, ngày 28 tháng 10 năm 2026",
    subject: ["V/v đôn đốc thực hiện nhiệm vụ"],
    addressees: ["Kính gửi: Các đơn vị thuộc Bộ"],
    body: ["Để bảo đảm tiến độ, Bộ Tư pháp đề nghị các đơn vị thực hiện các nhiệm vụ sau đây trước ngày 06/11/2026./."],
    recipients: ["Nơi nhận:", "- Như trên;", "- Lưu: VT, VP."],
    signing: ["TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG", "", "Bùi Khánh Toàn"],
    ...differs,
  };
  const nation = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
  const middle = page.heading === undefined ? page.subject : ["", page.heading, ...page.subject];
  return [
    ...beside(page.agencies, nation),
    `${page.number}\t${page.date}`,
    ...middle,
    "",
    ...page.addressees,
    "",
    ...page.body,
    "",
    ...beside(page.recipients, page.signing),
  ];
}

function beside(left: readonly string[], right: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => (right[i] ? `${left[i] ?? ""}\t${right[i]}` : left[i] ?? ""));
}
