import { createRequire } from "node:module";
import path from "node:path";
import { PDFDocument, degrees } from "pdf-lib";
import { makeScan } from "../../../host/samples/make/scan";
import type { OfficialDocument } from "../../../host/samples/make/official-document";
import { openBudget } from "../../../src/documents/budget";
import type { Ocr } from "../../../src/documents/ocr/ocr";
import { readScan, type ScanText } from "../../../src/documents/ocr/read-scan";

/** pdf.js's decoders where they are installed. */
export const wasmPlace = path.join(path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "wasm", "/");

/** A notice of one page. */
export const notice: OfficialDocument = {
  superior: "BỘ TƯ PHÁP",
  agency: "CỤC CÔNG NGHỆ THÔNG TIN",
  symbol: "263/TB-CNTT",
  date: "2026-11-02",
  type: "THÔNG BÁO",
  subject: "Về việc tạm dừng Hệ thống thông tin quản lý văn bản để bảo trì",
  body: [
    "Cục Công nghệ thông tin thông báo đến các đơn vị thuộc Bộ lịch bảo trì Hệ thống thông tin quản lý văn bản và điều hành như sau:",
    "1. Thời gian: từ 20 giờ 00 ngày 06/11/2026 (thứ Sáu) đến 06 giờ 00 ngày 08/11/2026 (Chủ nhật).",
    "2. Trong thời gian bảo trì, văn bản khẩn được gửi qua hộp thư chung của đơn vị./.",
  ],
  recipients: ["Lãnh đạo Bộ (để báo cáo)", "Các đơn vị thuộc Bộ", "Lưu: VT, HT"],
  signer: { powers: ["KT. CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"], name: "Nguyễn Văn Hùng" },
};

/** A scan as it comes from the copier, a little crooked, its pages turned by a multiple of 90 degrees. */
export async function scanOf(document: OfficialDocument, turn = 0, tilt = 0.6): Promise<Uint8Array> {
  const scan = await makeScan(document, tilt);
  if (turn === 0) return scan;
  const pdf = await PDFDocument.load(scan);
  for (const page of pdf.getPages()) page.setRotation(degrees(turn));
  return pdf.save();
}

export const readAsScan = (ocr: Ocr, bytes: Uint8Array, kind: "pdf" | "image" = "pdf"): Promise<ScanText> =>
  readScan(bytes, kind, { ocr, budget: openBudget(60_000), wasmPlace });
