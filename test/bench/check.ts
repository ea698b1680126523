/** Mails a second of the command line: one job beside as many as the machine has cores, over the same generated mails, turn and turn about. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { docxParts, paragraph } from "../support/make-docx-parts";
import { aZip } from "../support/make-office";
import { makePdf } from "../support/make-signed-pdf";
import { emlFile } from "../support/makers/mail-file";

const runs = 3;
const mails = 300;
const command = fileURLToPath(new URL("../../src/cli/check.mjs", import.meta.url));

export interface CheckBench {
  readonly cores: number;
  /** Mails a second. */
  readonly one: number;
  readonly all: number;
  /** Milliseconds for a single mail, the start of the program included. */
  readonly single: number;
}

/** Medians. */
export function benchCheck(): CheckBench {
  const folder = mkdtempSync(join(tmpdir(), "bench-check-"));
  try {
    for (let i = 0; i < mails; i++) writeFileSync(join(folder, `${String(i).padStart(4, "0")}.eml`), aMail(i));
    const cores = availableParallelism();
    const taken = { one: [] as number[], all: [] as number[], single: [] as number[] };
    for (let run = 0; run < runs; run++) {
      taken.one.push(check("--jobs", "1", folder));
      taken.all.push(check("--jobs", String(cores), folder));
      taken.single.push(check(join(folder, "0000.eml")));
    }
    return { cores, one: (mails / median(taken.one)) * 1000, all: (mails / median(taken.all)) * 1000, single: median(taken.single) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Word, PDF and plain letters, as mail brings them. */
function aMail(i: number): Uint8Array {
  const lines = ["BỘ TƯ PHÁP", `Số: ${i + 1}/TB-BTP`, "Hà Nội, ngày 20 tháng 11 năm 2026", "THÔNG BÁO", "Kết luận của Thứ trưởng tại cuộc họp giao ban", ...Array.from({ length: 200 }, (_, at) => `${at + 1}. Các đơn vị thuộc Bộ căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện.`)];
  const attached = [
    { name: `thong-bao-${i}.docx`, bytes: () => aZip(docxParts(lines.map((line) => paragraph(line)).join(""))) },
    { name: `thong-bao-${i}.txt`, bytes: () => new TextEncoder().encode(lines.join("\r\n")) },
    { name: `thong-bao-${i}.pdf`, bytes: () => new Uint8Array(makePdf()) },
  ][i % 3]!;
  return emlFile(`Thông báo số ${i + 1}/TB-BTP kết luận cuộc họp giao ban`, "Kính gửi các đơn vị thông báo kèm theo.", { name: attached.name, bytes: attached.bytes() });
}

function check(...args: readonly string[]): number {
  const started = performance.now();
  const done = spawnSync(process.execPath, [command, "--json", ...args], { stdio: "ignore" });
  if (done.status !== 0) throw new Error(`check ended with ${done.status}`);
  return performance.now() - started;
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { cores, one, all, single } = benchCheck();
  console.log(`\nChecking ${mails} mails, median of ${runs} (mails a second, the start included)\n\n  1 job   ${cores} jobs   ratio   one mail alone\n${one.toFixed(1).padStart(7)} ${all.toFixed(1).padStart(8)} ${(all / one).toFixed(2).padStart(7)} ${`${single.toFixed(0)} ms`.padStart(16)}\n`);
}
