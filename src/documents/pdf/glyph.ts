/** A letter where it stands on the page as shown; y grows upwards. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far the next letter is moved on, along the direction of writing, without extra spacing. */
  readonly width: number;
  /** Font size as seen. */
  readonly size: number;
  /** Direction of writing in degrees, 0 for upright text. */
  readonly angle: number;
  /** Name of the font as the file has it. */
  readonly font: string;
  /** Its code in the font. */
  readonly code: number;
  /** Place in the order of drawing; letters of one string have numbers that follow each other. */
  readonly order: number;
}

/** What a page shows, as far as reading it is concerned. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Letters that are not seen: drawn without ink, or under a picture of the page. Text recognition leaves them under a scan. */
  readonly hidden: readonly Glyph[];
  /** Texts that annotations draw over the page, one list each: stamps of document systems, form fields, remarks. */
  readonly overlays: readonly (readonly Glyph[])[];
  /** Letters drawn in ink whose fonts do not say what they mean. */
  readonly unread: number;
  /** Share of the page that pictures cover, 0 to 1. */
  readonly pictured: number;
  /** Shapes drawn: rules and frames are few, letters turned into outlines many. */
  readonly shapes: number;
}
