import { decodeRun } from "./old-fonts/decode-run";

/** Text gathered run by run: runs of one font are decoded together, because a letter of an old font may take two codes and stand in two runs. */
export class FontRuns {
  private done = "";
  private pending = "";
  private font: string | null = null;

  add(text: string, font: string | null): void {
    if (font !== this.font) {
      this.decode();
      this.font = font;
    }
    this.pending += text;
  }

  /** The text gathered, which is then forgotten. */
  take(): string {
    this.decode();
    const text = this.done;
    this.done = "";
    this.font = null;
    return text;
  }

  private decode(): void {
    if (this.pending !== "") this.done += this.font === null ? this.pending : decodeRun(this.pending, this.font);
    this.pending = "";
  }
}
