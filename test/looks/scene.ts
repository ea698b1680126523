import type { Stage } from "./stage";

/** A short way through the product that passes one or more states worth a look. */
export interface Scene {
  /** In the order in which they are passed. */
  readonly states: readonly string[];
  /** Walks the way on a local Outlook that other scenes have used, and shoots each state when it is there. */
  play(stage: Stage): Promise<void>;
}

export const themes = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof themes)[number];
export type LanguageName = "vi" | "en";
/** Of a surface: 320 px, or as wide as it is mostly used. */
export const widths = ["narrow", "wide"] as const;
export type WidthName = (typeof widths)[number];

export interface Look {
  readonly state: string;
  readonly language: LanguageName;
  readonly theme: ThemeName;
  readonly width: WidthName;
}

export const nameOf = ({ state, language, theme, width }: Look): string => `${state}.${language}.${theme}.${width}`;
