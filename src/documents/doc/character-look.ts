import type { ByteView } from "./byte-view";
import { codes, readCodes } from "./property-codes";

/** What of a letter's formatting decides how it is read. Fonts are numbers in the font table. */
export interface CharacterLook {
  readonly fontOfAscii: number;
  readonly fontOfOthers: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly capitals: boolean;
  /** A letter chosen out of a symbol font, which stands in for the one in the text. */
  readonly symbol: { readonly font: number; readonly code: number } | null;
}

export const plainLook: CharacterLook = { fontOfAscii: 0, fontOfOthers: 0, hidden: false, deleted: false, capitals: false, symbol: null };

/** The look after a list of changes; `style` is the look of the paragraph, which some changes lead back to. */
export function changeLook(look: CharacterLook, style: CharacterLook, list: ByteView, old: boolean, styleOf: (number: number, base: CharacterLook) => CharacterLook): CharacterLook {
  let changed: { -readonly [name in keyof CharacterLook]: CharacterLook[name] } = { ...look };
  // 0 and 1 are off and on, 128 what the style says, 129 its contrary.
  const toggle = (value: number, ofStyle: boolean) => (value === 128 ? ofStyle : value === 129 ? !ofStyle : value === 1);
  readCodes(list, old, (code, at) => {
    if (code === codes.fontOfAscii) {
      changed.fontOfAscii = list.u16(at);
      if (old) changed.fontOfOthers = changed.fontOfAscii;
    } else if (code === codes.fontOfOthers) changed.fontOfOthers = list.u16(at);
    else if (code === codes.hidden) changed.hidden = toggle(list.u8(at), style.hidden);
    else if (code === codes.capitals) changed.capitals = toggle(list.u8(at), style.capitals);
    else if (code === codes.deleted) changed.deleted = list.u8(at) === 1;
    else if (code === codes.characterStyle) changed = { ...styleOf(list.u16(at), style) };
    else if (code === codes.plain) changed = { ...style, deleted: changed.deleted };
    else if (code === codes.symbol) changed.symbol = { font: list.u16(at), code: list.u16(at + 2) };
  });
  return changed;
}
