import { existsSync } from "node:fs";

/** A font with Vietnamese letters on this machine; `null` where there is none. */
export const vietnameseFont: string | null =
  [
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
    "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
    "C:\\Windows\\Fonts\\times.ttf",
    "/System/Library/Fonts/Supplemental/Times New Roman.ttf",
  ].find((file) => existsSync(file)) ?? null;
