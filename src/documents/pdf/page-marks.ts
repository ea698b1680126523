import type { Budget } from "../budget";
import type { Glyph, PageMarks } from "./glyph";
import { cleanLetters } from "./letters";
import { identity, matrixOf, multiply, type Matrix } from "./matrix";

/** A page as pdf.js takes it apart: operators and what they are applied to. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface FontFacts {
  readonly name: string;
  /** Width of a thousandth of the font size, normally 0.001. */
  readonly scale: number;
  readonly vertical: boolean;
}

export interface PageSetting {
  /** From the page's own space to the page as shown, y downwards. */
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly fontOf: (id: string) => FontFacts;
  /** Whether a layer (optional content) is switched on. */
  readonly isShown: (layer: unknown) => boolean;
}

interface State {
  ctm: Matrix;
  font: FontFacts;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  text: Matrix;
  line: readonly [x: number, y: number];
  x: number;
  y: number;
}

type Names = Readonly<Record<string, number>>;
type Step = (args: readonly unknown[]) => void;

/** No page of a document has more letters; a drawing may. */
const mostGlyphs = 40_000;
const deepest = 500;
/** Text modes without ink: 3 draws nothing, 7 only clips. */
const inkless = new Set([3, 7]);
/** A picture is told by its room on the page; smaller ones are logos and seals. */
const picture = 0.02;
const wholePage = 0.5;

const number = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);

/** Follows the operators of a page and notes where each letter comes to stand, and where pictures lie. */
export class PageReader {
  private state: State;
  private readonly saved: State[] = [];
  private glyphs: Glyph[] = [];
  private readonly hidden: Glyph[] = [];
  private readonly overlays: Glyph[][] = [];
  private overlay: Glyph[] | null = null;
  private readonly layers: boolean[] = [];
  private switchedOff = 0;
  private unread = 0;
  private pictured = 0;
  private shapes = 0;
  private order = 0;
  /** Room a picture would take if the next operator drew one. */
  private awaited = 0;
  private readonly steps = new Map<number, Step>();
  private readonly silent: ReadonlySet<number>;
  private readonly drawing: ReadonlySet<number>;

  constructor(
    ops: Names,
    private readonly page: PageSetting,
    private readonly budget: Budget,
  ) {
    const nothing: FontFacts = { name: "", scale: 0.001, vertical: false };
    this.state = { ctm: page.transform, font: nothing, size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0, text: identity, line: [0, 0], x: 0, y: 0 };
    for (const [name, step] of Object.entries(this.table())) if (ops[name] !== undefined) this.steps.set(ops[name], step);
    const codes = (...names: string[]) => new Set(names.flatMap((name) => ops[name] ?? []));
    this.silent = codes("dependency", "setGState", "beginMarkedContent", "beginMarkedContentProps", "endMarkedContent");
    this.drawing = codes("constructPath", "shadingFill", "paintFormXObjectBegin", "transform");
  }

  read({ fnArray, argsArray }: Operators): PageMarks {
    fnArray.forEach((op, i) => {
      this.budget.tick();
      if (this.awaited > 0 && !this.silent.has(op)) this.settlePicture(op);
      const args = argsArray[i];
      this.steps.get(op)?.(Array.isArray(args) ? args : []);
    });
    this.settlePicture(-1);
    const { width, height } = this.page;
    return { width, height, glyphs: this.glyphs, hidden: this.hidden, overlays: this.overlays, unread: this.unread, pictured: Math.min(1, this.pictured), shapes: this.shapes };
  }

  private table(): Readonly<Record<string, Step>> {
    const begin = () => this.set({ text: identity, line: [0, 0], x: 0, y: 0 });
    return {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (args) => this.transform(matrixOf(args)),
      paintFormXObjectBegin: ([matrix]) => {
        this.save();
        if (matrix) this.transform(matrixOf(matrix), false);
      },
      paintFormXObjectEnd: () => this.restore(),
      beginAnnotation: ([, , place, matrix]) => {
        this.save();
        this.set({ ctm: multiply(multiply(this.page.transform, matrixOf(place)), matrixOf(matrix)) });
        this.overlays.push((this.overlay = []));
      },
      endAnnotation: () => {
        this.restore();
        this.overlay = null;
      },
      beginMarkedContent: () => this.openLayer(true),
      beginMarkedContentProps: ([tag, layer]) => this.openLayer(tag !== "OC" || this.page.isShown(layer)),
      endMarkedContent: () => this.layers.pop() === false && this.switchedOff--,
      constructPath: () => void this.shapes++,
      beginText: begin,
      setFont: ([id, size]) => this.set({ font: this.page.fontOf(String(id)), size: number(size) }),
      setGState: ([pairs]) => this.setFontOf(pairs),
      setCharSpacing: ([value]) => this.set({ charSpacing: number(value) }),
      setWordSpacing: ([value]) => this.set({ wordSpacing: number(value) }),
      setHScale: ([value]) => this.set({ stretch: number(value) / 100 }),
      setLeading: ([value]) => this.set({ leading: -number(value) }),
      setTextRise: ([value]) => this.set({ rise: number(value) }),
      setTextRenderingMode: ([value]) => this.set({ mode: number(value) }),
      setTextMatrix: ([matrix]) => this.set({ text: matrixOf(matrix), line: [0, 0], x: 0, y: 0 }),
      moveText: ([x, y]) => this.move(number(x), number(y)),
      setLeadingMoveText: ([x, y]) => {
        this.set({ leading: number(y) });
        this.move(number(x), number(y));
      },
      nextLine: () => this.move(0, this.state.leading),
      showText: ([glyphs]) => Array.isArray(glyphs) && this.show(glyphs),
    };
  }

  private set(change: Partial<State>): void {
    Object.assign(this.state, change);
  }

  private openLayer(shown: boolean): void {
    this.layers.push(shown);
    if (!shown) this.switchedOff++;
  }

  private save(): void {
    if (this.saved.length < deepest) this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(matrix: Matrix, mayBePicture = true): void {
    this.set({ ctm: multiply(this.state.ctm, matrix) });
    this.awaited = mayBePicture ? this.roomOf(this.state.ctm) : 0;
  }

  /** Share of the page that the unit square takes: into it pictures are drawn. */
  private roomOf([a, b, c, d, e, f]: Matrix): number {
    const { width, height } = this.page;
    const span = (from: number, one: number, other: number, most: number) => {
      const ends = [from, from + one, from + other, from + one + other].map((at) => Math.min(most, Math.max(0, at)));
      return Math.max(...ends) - Math.min(...ends);
    };
    const room = (span(e, a, c, width) * span(f, b, d, height)) / (width * height || 1);
    return room >= picture ? room : 0;
  }

  /**
   * pdf.js is told not to unpack pictures and then leaves them out, so that what shows of one is a change of scale that nothing
   * is drawn in.
   */
  private settlePicture(next: number): void {
    const room = this.drawing.has(next) ? 0 : this.awaited;
    this.awaited = 0;
    this.pictured += room;
    if (room <= wholePage || this.overlay) return;
    // A picture of the page laid over its text: the text is there for searching.
    for (const glyph of this.glyphs) this.hidden.push(glyph);
    this.glyphs = [];
  }

  private setFontOf(pairs: unknown): void {
    if (!Array.isArray(pairs)) return;
    for (const pair of pairs) {
      if (!Array.isArray(pair) || pair[0] !== "Font" || !Array.isArray(pair[1])) continue;
      this.set({ font: this.page.fontOf(String(pair[1][0])), size: number(pair[1][1]) });
    }
  }

  private move(x: number, y: number): void {
    const line = [this.state.line[0] + x, this.state.line[1] + y] as const;
    this.set({ line, x: line[0], y: line[1] });
  }

  private show(glyphs: readonly unknown[]): void {
    const { state } = this;
    const { font, size, stretch } = state;
    const toPage = multiply(state.ctm, state.text);
    const along = Math.hypot(toPage[0], toPage[1]);
    const seen = Math.abs(size) * Math.hypot(toPage[2], toPage[3]) * (font.scale === 0.001 ? 1 : Math.abs(font.scale) * 1000);
    const angle = (Math.atan2(-toPage[1] * Math.sign(size || 1), toPage[0] * Math.sign(size || 1)) * 180) / Math.PI;
    this.order++;
    for (const glyph of glyphs) {
      this.budget.tick();
      if (typeof glyph === "number") this.advance((-glyph * size) / 1000);
      if (typeof glyph !== "object" || glyph === null) continue;
      const { unicode, width, originalCharCode, isSpace } = glyph as { unicode?: unknown; width?: unknown; originalCharCode?: unknown; isSpace?: unknown };
      const wide = number(width) * font.scale * size;
      const text = typeof unicode === "string" ? cleanLetters(unicode, font.name) : "";
      if (text === "") this.unread += inkless.has(state.mode) ? 0 : 1;
      else {
        const y = state.y + state.rise;
        this.keep({
          text,
          x: toPage[0] * state.x + toPage[2] * y + toPage[4],
          y: this.page.height - (toPage[1] * state.x + toPage[3] * y + toPage[5]),
          width: Math.abs(wide * stretch * along),
          size: seen,
          angle,
          font: font.name,
          code: number(originalCharCode),
          order: this.order++,
        });
      }
      this.advance(wide + state.charSpacing + (isSpace === true ? state.wordSpacing : 0));
    }
  }

  private advance(by: number): void {
    if (this.state.font.vertical) this.state.y -= by;
    else this.state.x += by * this.state.stretch;
  }

  private keep(glyph: Glyph): void {
    const { width, height } = this.page;
    const onPage = glyph.x > -glyph.size && glyph.x < width + 1 && glyph.y > -glyph.size && glyph.y < height + 1;
    if (!onPage || !(glyph.size > 0.5) || this.switchedOff > 0) return;
    const list = this.overlay ?? (inkless.has(this.state.mode) ? this.hidden : this.glyphs);
    if (list.length < mostGlyphs) list.push(glyph);
  }
}
