import type { DocumentType } from "../domain/document";
import type { Language } from "./language";

/** The name of a type of document, as people say it: "TB" is "Thông báo"; one that is not known, as it stands. */
export function documentTypeName(type: DocumentType, language: Language): string {
  const names = known[type];
  return names === undefined ? type : names[language === "vi" ? 0 : 1];
}

const known: Readonly<Record<string, readonly [string, string]>> = {
  TTLT: ["Thông tư liên tịch", "Joint circular"],
  VBHN: ["Văn bản hợp nhất", "Consolidated text"],
  LT: ["Luật", "Law"],
  PL: ["Pháp lệnh", "Ordinance"],
  NĐ: ["Nghị định", "Decree"],
  TT: ["Thông tư", "Circular"],
  NQ: ["Nghị quyết", "Resolution"],
  QĐ: ["Quyết định", "Decision"],
  CT: ["Chỉ thị", "Directive"],
  QC: ["Quy chế", "Regulation"],
  QyĐ: ["Quy định", "Rules"],
  TC: ["Thông cáo", "Communiqué"],
  TB: ["Thông báo", "Notice"],
  HD: ["Hướng dẫn", "Guidance"],
  CTr: ["Chương trình", "Programme"],
  KH: ["Kế hoạch", "Plan"],
  PA: ["Phương án", "Option paper"],
  ĐA: ["Đề án", "Scheme"],
  DA: ["Dự án", "Project"],
  BC: ["Báo cáo", "Report"],
  BB: ["Biên bản", "Minutes"],
  TTr: ["Tờ trình", "Submission"],
  HĐ: ["Hợp đồng", "Contract"],
  CĐ: ["Công điện", "Telegram"],
  BGN: ["Bản ghi nhớ", "Memorandum"],
  BTT: ["Bản thỏa thuận", "Agreement"],
  GUQ: ["Giấy ủy quyền", "Authorisation"],
  GM: ["Giấy mời", "Invitation"],
  GGT: ["Giấy giới thiệu", "Letter of introduction"],
  GNP: ["Giấy nghỉ phép", "Leave slip"],
  PG: ["Phiếu gửi", "Dispatch slip"],
  PC: ["Phiếu chuyển", "Transfer slip"],
  PB: ["Phiếu báo", "Notification slip"],
  CV: ["Công văn", "Official letter"],
};
