/** What stands on a page, in points from the top left corner; drawn as PDF text or as the picture of a scan. */
export type Style = "regular" | "bold" | "italic" | "boldItalic";

export type Mark =
  | { readonly kind: "text"; readonly text: string; readonly x: number; readonly y: number; readonly size: number; readonly style: Style; readonly ink: "black" | "blue" | "red" }
  | { readonly kind: "rule"; readonly x: number; readonly y: number; readonly width: number }
  | { readonly kind: "box"; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** The agency's seal and the signer's hand, both invented. */
  | { readonly kind: "seal"; readonly x: number; readonly y: number };

export interface Page {
  readonly marks: readonly Mark[];
}

export type Measure = (text: string, style: Style, size: number) => number;

/** A4 in points. */
export const pageSize = { width: 595.28, height: 841.89 };
