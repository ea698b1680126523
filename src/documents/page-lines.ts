import { limits } from "./limits";
import { readingLines } from "../domain/document";

/** How many lines of the end are kept: the signer and the recipients stand there. */
const lastLines = 60;

/** Keeps the beginning and the end of a text that comes line by line, and forgets the middle. */
export class LineKeeper {
  private readonly first: string[] = [];
  private last: string[] = [];

  add(line: string): void {
    const kept = line.length > limits.line ? line.slice(0, limits.line) : line;
    if (this.first.length < readingLines) this.first.push(kept);
    else {
      this.last.push(kept);
      if (this.last.length > 4 * lastLines) this.last = this.last.slice(-lastLines);
    }
  }

  lines(): readonly string[] {
    return [...this.first, ...this.last.slice(-lastLines)];
  }
}
