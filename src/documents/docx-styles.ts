import type { OfficePackage } from "./office-package";
import type { XmlTag } from "./scan-xml";

/** What a style, or a run itself, says of its letters; `undefined` where it says nothing. */
export interface RunLook {
  font?: string | null;
  hidden?: boolean;
}

export interface DocxStyles {
  /** A run's look by its own properties, else its character style, its paragraph style, the document's default. */
  look(own: RunLook, character: string | null, paragraph: string | null): { readonly font: string | null; readonly hidden: boolean };
}

interface Style extends RunLook {
  basedOn: string | null;
}

/** A chain of styles that leads in a circle ends here. */
const longestChain = 20;

const nothing: RunLook = {};

export async function readStyles(office: OfficePackage, part: string): Promise<DocxStyles> {
  const styles = new Map<string, Style>();
  const defaults: Style = { basedOn: null };
  let usual: string | null = null;
  let current: Style | null = null;
  // A style's run properties stand in it directly; those inside table conditions or of a tracked change are another matter.
  let other = 0;
  await office.scan(part, {
    open: (name, tag) => {
      if (name === "tblStylePr" || isChange(name)) other++;
      if (other > 0) return;
      if (name === "rPrDefault") current = defaults;
      else if (name === "style") {
        current = { basedOn: null };
        const id = tag.get("styleId");
        if (id !== null) styles.set(id, current);
        if (id !== null && tag.get("type") === "paragraph" && isOn(tag.get("default"))) usual = id;
      } else if (current && name === "basedOn") current.basedOn = tag.get("val");
      else if (current) noteLook(current, name, tag);
    },
    close: (name) => {
      if (name === "tblStylePr" || isChange(name)) other--;
      else if (name === "style" || name === "rPrDefault") current = null;
    },
  });

  return new Looks(styles, defaults, usual ?? "");
}

class Looks implements DocxStyles {
  private readonly chains = new Map<string, RunLook>();

  constructor(
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly defaults: RunLook,
    /** The paragraph style of paragraphs that name none. */
    private readonly usual: string,
  ) {}

  look(own: RunLook, character: string | null, paragraph: string | null): { readonly font: string | null; readonly hidden: boolean } {
    const letters = character === null ? nothing : this.chain(character);
    const lines = this.chain(paragraph ?? this.usual);
    return {
      font: own.font ?? letters.font ?? lines.font ?? this.defaults.font ?? null,
      hidden: own.hidden ?? letters.hidden ?? lines.hidden ?? this.defaults.hidden ?? false,
    };
  }

  private chain(id: string): RunLook {
    const known = this.chains.get(id);
    if (known) return known;
    const look: RunLook = {};
    let style = this.styles.get(id);
    for (let i = 0; style && i < longestChain; i++) {
      look.font ??= style.font;
      look.hidden ??= style.hidden;
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn);
    }
    this.chains.set(id, look);
    return look;
  }
}

/** Takes note of one property of a run. */
export function noteLook(look: RunLook, name: string, tag: XmlTag): void {
  // The letters beyond ASCII, where the old fonts put the Vietnamese ones, follow hAnsi.
  if (name === "rFonts") look.font = tag.get("hAnsi") ?? tag.get("ascii") ?? look.font;
  else if (name === "vanish") look.hidden = isOn(tag.get("val") ?? "1");
}

/** Properties as they were before a tracked change: rPrChange, pPrChange, trPrChange… */
export function isChange(name: string): boolean {
  return name.endsWith("Change");
}

export function isOn(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
