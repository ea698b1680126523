import type { OdfStyles } from "./odf-fonts";
import { PageFrames } from "./page-frames";
import type { XmlHandler, XmlTag } from "./xml-stream";

const skippedParts = new Set(["tracked-changes", "annotation", "note-citation", "script", "binary-data", "desc"]);
const mostSpaces = 80;

/** Reads the text of OpenDocument as it comes: the body of `content.xml`, or the headers and footers of `styles.xml`. */
export class OdfText implements XmlHandler {
  private readonly page: PageFrames;
  private skipped = 0;
  /** Depth inside what is to be read: body, or header and footer. */
  private inside = 0;
  /** Depth inside paragraphs; text stands only there. */
  private paragraphs = 0;
  private readonly styles: (string | null)[] = [];
  /** Rows in a sheet are many and their cells narrow. */
  private readonly sheet: boolean[] = [];

  constructor(
    emit: (line: string) => void,
    private readonly fonts: OdfStyles,
    private readonly where: "body" | "margins",
  ) {
    this.page = new PageFrames(emit);
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    if (skippedParts.has(name)) this.skipped++;
    if (this.skipped > 0) return;
    this.fonts.open(tag);
    if (this.isWanted(name)) this.inside++;
    if (this.inside === 0) return;
    if (name === "spreadsheet") this.sheet.push(true);
    else if (name === "p" || name === "h") {
      this.paragraphs++;
      this.styles.push(tag.attribute("style-name"));
    } else if (name === "span") this.styles.push(tag.attribute("style-name"));
    else if (name === "tab") this.page.tab();
    else if (name === "line-break") this.page.endLine();
    else if (name === "s") this.page.text(" ".repeat(Math.min(mostSpaces, Number(tag.attribute("c") ?? 1) || 1)), this.font());
    else if (name === "table-row") this.page.openRow();
    else if (name === "table-cell" || name === "covered-table-cell" || name === "text-box") this.page.openFrame();
  }

  close(name: string): void {
    if (skippedParts.has(name)) this.skipped--;
    else if (this.skipped > 0) return;
    this.fonts.close(name);
    if (this.inside > 0) this.closeInside(name);
    if (this.isWanted(name)) this.inside--;
  }

  text(text: string): void {
    if (this.inside > 0 && this.skipped === 0 && this.paragraphs > 0) this.page.text(text.replace(/[\r\n]+/g, " "), this.font());
  }

  end(): void {
    this.page.end();
  }

  private closeInside(name: string): void {
    if (name === "spreadsheet") this.sheet.pop();
    else if (name === "p" || name === "h") {
      this.paragraphs--;
      this.styles.pop();
      this.page.endLine();
    } else if (name === "span") this.styles.pop();
    else if (name === "table-cell" || name === "covered-table-cell") this.page.closeCell();
    else if (name === "text-box") this.page.closeBox();
    else if (name === "table-row") this.page.closeRow(this.sheet.length > 0);
  }

  private isWanted(name: string): boolean {
    return this.where === "body" ? name === "body" : /^(header|footer)(-first|-left)?$/.test(name);
  }

  private font(): string | null {
    return this.fonts.fontOf([...this.styles].reverse());
  }
}
