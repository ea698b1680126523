import type { XmlHandler, XmlTag } from "./xml-stream";

/** Which font a style of a Word document sets. */
export interface DocxFonts {
  ofStyle(id: string | null): string | null;
  /** With the default of the document where the style says nothing. */
  ofParagraph(id: string | null): string | null;
}

export const noFonts: DocxFonts = { ofStyle: () => null, ofParagraph: () => null };

interface Style {
  font: string | null;
  basedOn: string | null;
}

/** A style may rest on another; real chains are short, a hostile one may be a ring. */
const longestChain = 12;
const mostStyles = 5000;

/** Reads `word/styles.xml`. */
export class DocxStyles implements XmlHandler, DocxFonts {
  private readonly styles = new Map<string, Style>();
  private defaultFont: string | null = null;
  private defaultStyle: string | null = null;
  private current: Style | null = null;
  private inDefaults = false;

  open(tag: XmlTag): void {
    if (tag.name === "docDefaults") this.inDefaults = true;
    else if (tag.name === "style") this.begin(tag);
    else if (tag.name === "basedOn" && this.current) this.current.basedOn = tag.attribute("val");
    else if (tag.name === "rFonts") {
      const font = tag.attribute("ascii") ?? tag.attribute("hAnsi");
      if (this.inDefaults) this.defaultFont = font;
      else if (this.current) this.current.font = font;
    }
  }

  close(name: string): void {
    if (name === "docDefaults") this.inDefaults = false;
    else if (name === "style") this.current = null;
  }

  text(): void {
    // Styles have no words.
  }

  ofStyle(id: string | null): string | null {
    let at = id;
    for (let i = 0; at !== null && i < longestChain; i++) {
      const style: Style | undefined = this.styles.get(at);
      if (style === undefined || style.font !== null) return style?.font ?? null;
      at = style.basedOn;
    }
    return null;
  }

  ofParagraph(id: string | null): string | null {
    return this.ofStyle(id ?? this.defaultStyle) ?? this.defaultFont;
  }

  private begin(tag: XmlTag): void {
    const id = tag.attribute("styleId");
    if (id === null || this.styles.size >= mostStyles) return;
    this.current = { font: null, basedOn: null };
    this.styles.set(id, this.current);
    if (tag.attribute("type") === "paragraph" && tag.attribute("default") === "1") this.defaultStyle = id;
  }
}
