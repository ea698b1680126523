import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { limits } from "./limits";
import { openPackage, relationshipsOf, type OfficePackage } from "./office-package";
import { LineKeeper } from "./page-lines";
import { PptxText } from "./pptx-text";
import { ReadingFailure } from "./reading-failure";
import { listZip } from "./zip";

/** The text of a PowerPoint presentation: slides in the order they are shown, each with its notes; every slide is a page. */
export async function readPptx(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const office = openPackage(bytes, listZip(bytes), budget);
  const slides = await slideParts(office);
  const keeper = new LineKeeper();
  const read = (part: string) => office.scan(part, new PptxText(budget, (line) => keeper.add(line)));
  for (const slide of slides) {
    await read(slide);
    for (const { target, type } of (await relationshipsOf(office, slide)).values()) if (type === "notesSlide") await read(target);
    keeper.add("");
  }
  return { lines: keeper.lines(), pages: slides.length };
}

async function slideParts(office: OfficePackage): Promise<readonly string[]> {
  const main = "ppt/presentation.xml";
  if (!office.has(main)) throw new ReadingFailure(office.parts.some((part) => part.encrypted) ? "encrypted" : "unsupported", "no presentation inside");
  const relations = await relationshipsOf(office, main);
  // A slide named twice is shown twice, but read once.
  const slides = new Set<string>();
  await office.scan(main, {
    open: (name, tag) => {
      if (name !== "sldId" || slides.size >= limits.parts) return;
      // It has two attributes called id: its own number and, with a prefix, the relationship.
      const target = relations.get(tag.get("id", true) ?? "")?.target;
      if (target !== undefined && office.has(target)) slides.add(target);
    },
  });
  return [...slides];
}
