const mostLines = 40;
const pageNumber = /^[-–.\s]{0,20}\d{1,4}[-–.\s]{0,20}$/;

/** Headers or footers of first, odd and even pages often say the same: each line once, and no page numbers. */
export class MarginLines {
  private readonly kept = new Set<string>();

  add(lines: readonly string[]): void {
    for (const line of lines) if (line.trim() !== "" && !pageNumber.test(line) && this.kept.size < mostLines) this.kept.add(line);
  }

  lines(): readonly string[] {
    return [...this.kept];
  }
}
