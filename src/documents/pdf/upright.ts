import type { Glyph } from "./glyph";

/** Text that leans by less is upright: scanned and signed pages are rarely quite straight. */
const straight = 10;

interface Sides {
  readonly upright: readonly Glyph[];
  /** Watermarks set aslant over the page: DỰ THẢO, MẬT. */
  readonly slanted: readonly Glyph[];
  /** Width of the page when the text is upright. */
  readonly width: number;
}

/**
 * Turns a page so that most of its letters stand upright, as its reader would; what then still runs up or down the margin is a
 * signing program's note and is left out.
 */
export function setUpright(glyphs: readonly Glyph[], width: number, height: number): Sides {
  const quarters: Glyph[][] = [[], [], [], []];
  const slanted: Glyph[] = [];
  for (const glyph of glyphs) {
    const quarter = Math.round(glyph.angle / 90);
    if (Math.abs(glyph.angle - quarter * 90) <= straight) quarters[(quarter + 4) % 4]?.push(glyph);
    else slanted.push(glyph);
  }
  const sizes = quarters.map((one) => one.length);
  const most = sizes.indexOf(Math.max(...sizes));
  return { upright: (quarters[most] ?? []).map((glyph) => turn(glyph, most)), slanted: slanted.map((glyph) => straighten(glyph)), width: most % 2 === 0 ? width : height };

  function turn(glyph: Glyph, quarter: number): Glyph {
    const { x, y } = glyph;
    if (quarter === 0) return glyph;
    if (quarter === 1) return { ...glyph, x: y, y: width - x };
    if (quarter === 2) return { ...glyph, x: width - x, y: height - y };
    return { ...glyph, x: height - y, y: x };
  }
}

function straighten(glyph: Glyph): Glyph {
  const turned = (-glyph.angle * Math.PI) / 180;
  return { ...glyph, x: glyph.x * Math.cos(turned) - glyph.y * Math.sin(turned), y: glyph.x * Math.sin(turned) + glyph.y * Math.cos(turned) };
}
