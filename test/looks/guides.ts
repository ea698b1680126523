import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inFewColours } from "./few-colours";
import { openPicture } from "./reduce";
import { nameOf } from "./scene";
import type { Taken } from "./stage";

export const imagesFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../docs/images");

/** The pictures of the guides, by the look they are. */
const guides: Readonly<Record<string, string>> = {
  "compose-owed.vi.light.narrow": "clerk-owed",
  "compose-warned.vi.light.narrow": "clerk-warned",
  "compose-supplied.vi.light.narrow": "clerk-supplied",
  "compose-blocked.vi.light.narrow": "clerk-blocked",
  "send-asked.vi.light.wide": "clerk-send-asked",
  "read-asks.vi.light.narrow": "clerk-reading",
  "selection.vi.light.narrow": "secretary-several",
  "read-returned.vi.light.narrow": "secretary-returned",
  "report-delivery-corrected.vi.light.wide": "secretary-figures",
  "desk-document.vi.light.wide": "desk-document",
  "desk-act-returned.vi.light.wide": "desk-return",
  "desk-exports-refused.vi.light.wide": "desk-portal",
  "rules-damaged.vi.light.narrow": "admin-rules",
  "health.vi.light.narrow": "admin-health",
};

export const guideStates = Object.keys(guides).map((look) => look.split(".")[0]!);

/** Keeps a look that stands in a guide. */
export async function keepForGuide({ look, png }: Taken): Promise<void> {
  const name = guides[nameOf(look)];
  if (name === undefined) return;
  mkdirSync(imagesFolder, { recursive: true });
  writeFileSync(path.join(imagesFolder, `${name}.png`), inFewColours(await openPicture(png), look.width === "wide" ? 32 : 64));
}
