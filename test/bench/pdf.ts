/** The facts of a long PDF, as the pane asks for them, beside reading all of its text with pdf.js. */
import { readFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";
import fontkit from "@pdf-lib/fontkit";
import { fontFiles } from "../../host/samples/make/fonts";
import { startEngine } from "../../src/documents/pdf/engine";
import { readDocument } from "../../src/documents/read-document";

const pages = 200;
const runs = 5;

async function longPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(readFileSync(fontFiles().regular), { subset: true });
  const head = ["BỘ TƯ PHÁP", "Số: 247/TB-BTP", "Hà Nội, ngày 29 tháng 3 năm 2016", "THÔNG BÁO", "Kết luận của Thứ trưởng tại cuộc họp giao ban"];
  const body = "Căn cứ chức năng, nhiệm vụ được giao, thủ trưởng các đơn vị thuộc Bộ triển khai thực hiện nghiêm";
  for (let page = 0; page < pages; page++) {
    const sheet = pdf.addPage([595, 842]);
    // As programs write pages: one name for one font. Handed in with each line it would get a name a line, which no real page has.
    sheet.setFont(font);
    const lines = [...(page === 0 ? head : []), ...Array<string>(38).fill(body), ...(page === pages - 1 ? ["Nơi nhận:", "- Như trên;", "BỘ TRƯỞNG", "Nguyễn Thị Minh Họa"] : [])];
    lines.forEach((line, i) => sheet.drawText(line, { x: 70, y: 780 - i * 16, size: 12 }));
  }
  return pdf.save();
}

async function readWhole(bytes: Uint8Array): Promise<number> {
  const engine = await startEngine();
  const task = engine.pdfjs.getDocument({ data: bytes.slice(), worker: engine.worker, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const file = await task.promise;
  let letters = 0;
  for (let page = 1; page <= file.numPages; page++) for (const item of (await (await file.getPage(page)).getTextContent()).items) letters += "str" in item ? item.str.length : 0;
  await task.destroy();
  return letters;
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

// pdf.js computes in a thread that keeps no program alive.
setInterval(() => undefined, 1000);
const bytes = await longPdf();
const { facts } = await readDocument(bytes, "scan0001.pdf");
if (facts.symbol !== "247/TB-BTP" || facts.signer === null) throw new Error(`The facts are not read: ${JSON.stringify(facts)}`);
await readWhole(bytes);
const ours: number[] = [];
const whole: number[] = [];
for (let run = 0; run < runs; run++) {
  ours.push(await timed(() => readDocument(bytes, "scan0001.pdf")));
  whole.push(await timed(() => readWhole(bytes)));
}
console.log(`\nA PDF of ${pages} pages, ${(bytes.length / 1024).toFixed(0)} KB, median of ${runs} (ms)\n`);
console.log(`  facts (first pages and the last)   ${median(ours).toFixed(0).padStart(6)}`);
console.log(`  reading it whole with pdf.js       ${median(whole).toFixed(0).padStart(6)}`);
console.log(`  share                              ${(median(ours) / median(whole)).toFixed(3).padStart(6)}\n`);
process.exit(0);
