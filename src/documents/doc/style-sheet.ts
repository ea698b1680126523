import type { Budget } from "../budget";
import type { ByteView } from "./byte-view";
import { changeLook, plainLook, type CharacterLook } from "./character-look";

interface Style {
  readonly kind: number;
  readonly base: number;
  /** Changes it makes to letters. */
  readonly characters: ByteView | null;
}

const paragraphStyle = 1;
const characterStyle = 2;
const deepest = 20;

/** How the letters of a paragraph look before anything is said of them, by the number of its style. */
export class StyleSheet {
  private readonly styles: readonly (Style | null)[];
  private readonly plain: CharacterLook;
  private readonly looks = new Map<number, CharacterLook>();

  constructor(
    sheet: ByteView,
    private readonly old: boolean,
    budget: Budget,
  ) {
    this.styles = sheet.length > 4 ? readStyles(sheet, old, budget) : [];
    const fonts = sheet.length > 4 && !old && sheet.u16(0) >= 18;
    this.plain = fonts ? { ...plainLook, fontOfAscii: sheet.u16(14), fontOfOthers: sheet.u16(18) } : plainLook;
  }

  paragraph(number: number): CharacterLook {
    let look = this.looks.get(number);
    if (!look) this.looks.set(number, (look = this.inherit(number, paragraphStyle, this.plain)));
    return look;
  }

  /** The look of a named style for letters over that of their paragraph. */
  readonly character = (number: number, base: CharacterLook): CharacterLook => this.inherit(number, characterStyle, base);

  private inherit(number: number, kind: number, start: CharacterLook): CharacterLook {
    const chain: Style[] = [];
    for (let style = this.styles[number]; style && style.kind === kind && chain.length < deepest; style = this.styles[style.base]) chain.push(style);
    return chain.reduceRight((look, style) => (style.characters ? changeLook(look, look, style.characters, this.old, (_, base) => base) : look), start);
  }
}

function readStyles(sheet: ByteView, old: boolean, budget: Budget): readonly (Style | null)[] {
  const headLength = sheet.u16(0);
  const count = sheet.u16(2);
  const fixedLength = sheet.u16(4);
  const styles: (Style | null)[] = [];
  let at = 2 + headLength;
  for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
    budget.tick();
    const length = sheet.u16(at);
    if (at + 2 + length > sheet.length) break;
    styles.push(length < 10 ? null : readStyle(sheet.part(at + 2, length), fixedLength, old));
    at += 2 + length + (length & 1);
  }
  return styles;
}

/** A style whose parts do not fit its own length is as good as none. */
function readStyle(style: ByteView, fixedLength: number, old: boolean): Style | null {
  const kind = style.u16(2) & 0x0f;
  if (fixedLength >= style.length - 1) return null;
  const nameEnd = fixedLength + (old ? 1 + style.u8(fixedLength) + 1 : 2 + 2 * style.u16(fixedLength) + 2);
  let at = nameEnd + (nameEnd & 1);
  const next = (): ByteView | null => {
    if (at + 2 > style.length) return null;
    const length = style.u16(at);
    const start = at + 2;
    at = start + length + (length & 1);
    return start + length <= style.length ? style.part(start, length) : null;
  };
  // A paragraph's own formatting comes before its letters'.
  if (kind === paragraphStyle) next();
  return { kind, base: style.u16(2) >> 4, characters: kind === paragraphStyle || kind === characterStyle ? next() : null };
}
