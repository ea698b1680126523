import { noFonts, type DocxFonts } from "./docx-fonts";
import { PageFrames } from "./page-frames";
import type { XmlHandler, XmlTag } from "./xml-stream";

const breaks = new Set(["br", "cr"]);

/** Reads WordprocessingML as it comes. */
export class DocxText implements XmlHandler {
  private readonly page: PageFrames;
  private inText = false;
  /** Depth inside parts that repeat or hide text: the old form of a text box, deleted words. */
  private skipped = 0;
  /** Inside the properties of a run: what they say holds for the run. */
  private inRunLook = false;
  private runFont: string | null = null;
  private runStyle: string | null = null;
  private paragraphStyle: string | null = null;
  private hidden = false;

  constructor(
    emit: (line: string) => void,
    private readonly fonts: DocxFonts = noFonts,
  ) {
    this.page = new PageFrames(emit);
  }

  open(tag: XmlTag): void {
    const { name } = tag;
    if (name === "Fallback" || name === "del" || name === "moveFrom") this.skipped++;
    if (this.skipped > 0) return;
    if (name === "t") this.inText = !this.hidden;
    else if (name === "p") this.paragraphStyle = null;
    else if (name === "pStyle") this.paragraphStyle = tag.attribute("val");
    else if (name === "r") this.newRun();
    else if (name === "rPr") this.inRunLook = true;
    else if (this.inRunLook) this.look(tag);
    else if (name === "tab" || name === "ptab") this.page.tab();
    else if (breaks.has(name)) this.page.endLine();
    else if (name === "noBreakHyphen") this.page.text("-", this.font());
    else if (name === "tr") this.page.openRow();
    else if (name === "tc" || name === "txbxContent") this.page.openFrame();
  }

  close(name: string): void {
    if (name === "Fallback" || name === "del" || name === "moveFrom") this.skipped--;
    else if (this.skipped > 0) return;
    if (name === "t") this.inText = false;
    else if (name === "rPr") this.inRunLook = false;
    else if (name === "p") this.page.endLine();
    else if (name === "tc") this.page.closeCell();
    else if (name === "tr") this.page.closeRow();
    else if (name === "txbxContent") this.page.closeBox();
  }

  text(text: string): void {
    if (this.inText && this.skipped === 0) this.page.text(text, this.font());
  }

  end(): void {
    this.page.end();
  }

  private newRun(): void {
    this.runFont = null;
    this.runStyle = null;
    this.hidden = false;
  }

  private look(tag: XmlTag): void {
    if (tag.name === "rFonts") this.runFont = tag.attribute("ascii") ?? tag.attribute("hAnsi");
    else if (tag.name === "rStyle") this.runStyle = tag.attribute("val");
    else if (tag.name === "vanish") this.hidden = tag.attribute("val") !== "0" && tag.attribute("val") !== "false";
  }

  /** On the run, else by its style, else by the paragraph's. */
  private font(): string | null {
    return this.runFont ?? this.fonts.ofStyle(this.runStyle) ?? this.fonts.ofParagraph(this.paragraphStyle);
  }
}
