import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { mendLines } from "./old-fonts/mend-lines";
import { PageFrames } from "./page-frames";
import { LineKeeper } from "./page-lines";
import { readXmlPart } from "./read-xml-part";
import type { XmlHandler, XmlTag } from "./xml-stream";
import { listZip } from "./zip";

const mostSlides = 300;

/** The text of a presentation: slide after slide, then the notes under them. */
export async function readPptx(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const parts = listZip(bytes);
  const keeper = new LineKeeper();
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
  const numbered = (pattern: RegExp) => parts.filter(({ name }) => pattern.test(name)).sort((a, b) => number(a.name) - number(b.name)).slice(0, mostSlides);
  const slides = numbered(/^ppt\/slides\/slide\d+\.xml$/);
  for (const part of [...slides, ...numbered(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)]) await readXmlPart(bytes, part, new SlideText((line) => keeper.add(line)), budget);
  return { ...mendLines(keeper.lines()), pages: slides.length };
}

/** DrawingML: paragraphs of shapes and cells of tables. */
class SlideText implements XmlHandler {
  private readonly page: PageFrames;
  private inText = false;
  private font: string | null = null;

  constructor(emit: (line: string) => void) {
    this.page = new PageFrames((line) => line !== "" && emit(line));
  }

  open(tag: XmlTag): void {
    if (tag.name === "t") this.inText = true;
    else if (tag.name === "r") this.font = null;
    else if (tag.name === "latin") this.font = tag.attribute("typeface");
    else if (tag.name === "br") this.page.endLine();
    else if (tag.name === "tr") this.page.openRow();
    else if (tag.name === "tc") this.page.openFrame();
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "p") this.page.endLine();
    else if (name === "tc") this.page.closeCell();
    else if (name === "tr") this.page.closeRow();
  }

  text(text: string): void {
    if (this.inText) this.page.text(text, this.font);
  }

  end(): void {
    this.page.end();
  }
}
