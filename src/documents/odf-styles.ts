import type { XmlListener, XmlTag } from "./scan-xml";

interface Style {
  font: string | null;
  hidden: boolean | null;
  readonly parent: string | null;
}

export interface OdfLook {
  readonly font: string | null;
  readonly hidden: boolean;
}

type Family = "text" | "paragraph" | "table-cell";

const longestChain = 20;
const mostStyles = 100_000;

/** The fonts of an OpenDocument file's styles, gathered as its parts are read. */
export class OdfStyles implements XmlListener {
  private readonly faces = new Map<string, string>();
  private readonly styles = new Map<string, Style>();
  private current: Style | null = null;

  open(name: string, tag: XmlTag): void {
    if (name === "font-face") this.faces.set(tag.get("name") ?? "", (tag.get("font-family") ?? "").replace(/^['"]|['"]$/g, ""));
    else if (name === "style" || name === "default-style") {
      const parent = tag.get("parent-style-name");
      this.current = { font: null, hidden: null, parent };
      if (this.styles.size < mostStyles) this.styles.set(key(tag.get("family") ?? "", tag.get("name") ?? ""), this.current);
    } else if (name === "text-properties" && this.current) {
      const face = tag.get("font-name");
      this.current.font = (face === null ? null : (this.faces.get(face) || face)) ?? tag.get("font-family")?.replace(/^['"]|['"]$/g, "") ?? null;
      const display = tag.get("display");
      this.current.hidden = display === null ? null : display === "none";
    }
  }

  close(name: string): void {
    if (name === "style" || name === "default-style") this.current = null;
  }

  text(): void {
    // Styles have no text of their own.
  }

  /** How letters look under a style, where it does not say as `around` them. */
  look(family: Family, name: string | null, around: OdfLook | null): OdfLook {
    let font: string | null = null;
    let hidden: boolean | null = null;
    let style = name === null ? undefined : this.styles.get(key(family, name));
    for (let i = 0; style && i < longestChain; i++) {
      font ??= style.font;
      hidden ??= style.hidden;
      style = style.parent === null ? undefined : this.styles.get(key(family, style.parent));
    }
    return { font: font ?? around?.font ?? this.styles.get(key(family, ""))?.font ?? null, hidden: hidden ?? around?.hidden ?? false };
  }
}

function key(family: string, name: string): string {
  return `${family}|${name}`;
}
