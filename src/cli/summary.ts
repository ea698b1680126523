import { decisions, type Checked } from "./checked";
import { printable } from "./printable";

/** Counts what was checked, and tells it at the end. */
export class Summary {
  mails = 0;
  errors = 0;
  private scans = 0;
  private readonly decisions = { allow: 0, ask: 0, stop: 0 };
  private readonly entries = new Map<string | null, number>();

  add({ outcome }: Checked): void {
    this.mails += 1;
    if ("error" in outcome) this.errors += 1;
    else {
      this.decisions[outcome.decision] += 1;
      this.entries.set(outcome.entry, (this.entries.get(outcome.entry) ?? 0) + 1);
      this.scans += outcome.scans;
    }
  }

  text(milliseconds: number): string {
    const entries = [...this.entries].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || String(one).localeCompare(String(other)));
    const lines = [
      `${this.mails} thư trong ${figure(milliseconds / 1000)} giây, ${figure(rate(this.mails, milliseconds))} thư/giây.`,
      `  Quyết định: ${(["allow", "ask", "stop"] as const).map((kind) => `${decisions[kind]} ${this.decisions[kind]}`).join(", ")}`,
      ...(entries.length > 0 ? [`  Mục: ${entries.map(([code, count]) => `${code === null ? "không thuộc Danh mục" : printable(code)} ${count}`).join(", ")}`] : []),
      `  Bản quét đã nhận dạng: ${this.scans}`,
      `  Tệp không đọc được: ${this.errors}`,
    ];
    return `\n${lines.join("\n")}\n`;
  }
}

/** Mails a second. */
export function rate(mails: number, milliseconds: number): number {
  return mails / Math.max(0.001, milliseconds / 1000);
}

/** A number as it is written in Vietnamese, with one decimal. */
export function figure(value: number): string {
  return value.toFixed(1).replace(".", ",");
}
