import type { XmlTag } from "./xml-stream";

interface Style {
  font: string | null;
  readonly parent: string | null;
}

const longestChain = 12;
const mostStyles = 20_000;

/** Which font each style of an OpenDocument file sets; fed with the tags as they come. */
export class OdfStyles {
  private readonly styles = new Map<string, Style>();
  private readonly faces = new Map<string, string>();
  private current: Style | null = null;

  open(tag: XmlTag): void {
    if (tag.name === "font-face") {
      const name = tag.attribute("name");
      const family = tag.attribute("font-family");
      if (name !== null && family !== null) this.faces.set(name, family.replace(/^'|'$/g, ""));
    } else if (tag.name === "style" || tag.name === "default-style") {
      this.current = { font: null, parent: tag.attribute("parent-style-name") };
      const name = tag.name === "style" ? tag.attribute("name") : `default ${tag.attribute("family")}`;
      if (name !== null && this.styles.size < mostStyles) this.styles.set(name, this.current);
    } else if (tag.name === "text-properties" && this.current) {
      const face = tag.attribute("font-name");
      this.current.font = face === null ? tag.attribute("font-family") : (this.faces.get(face) ?? face);
    }
  }

  close(name: string): void {
    if (name === "style" || name === "default-style") this.current = null;
  }

  /** The font of the first of these styles, innermost first, that sets one; else the default of paragraphs. */
  fontOf(names: readonly (string | null)[]): string | null {
    for (const name of names) {
      let at = name;
      for (let i = 0; at !== null && i < longestChain; i++) {
        const style: Style | undefined = this.styles.get(at);
        if (style === undefined) break;
        if (style.font !== null) return style.font;
        at = style.parent;
      }
    }
    return this.styles.get("default paragraph")?.font ?? null;
  }
}
