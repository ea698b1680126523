import { limits } from "./limits";
import { decodeRun } from "./old-fonts/decode-run";

/** Characters after which no more are gathered: a line is cut far earlier. */
const most = 16 * limits.line;

/** Text gathered run by run: runs of one font are decoded together, because a letter of an old font may take two codes and stand in two runs. */
export class FontRuns {
  private done = "";
  private pending = "";
  private font: string | null = null;
  private length = 0;

  add(text: string, font: string | null): void {
    if (this.length > most) return;
    this.length += text.length;
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
    this.length = 0;
    return text;
  }

  private decode(): void {
    if (this.pending !== "") this.done += this.font === null ? this.pending : decodeRun(this.pending, this.font);
    this.pending = "";
  }
}
