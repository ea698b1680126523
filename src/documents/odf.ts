import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { mendLines } from "./old-fonts/mend-lines";
import { OdfStyles } from "./odf-fonts";
import { OdfText } from "./odf-text";
import { LineKeeper } from "./page-lines";
import { pagesSaid } from "./pages-said";
import { readXmlPart } from "./read-xml-part";
import { ReadingFailure } from "./reading-failure";
import { listZip, readZipPart } from "./zip";

/** The text of an OpenDocument file (odt, ods, odp): headers and footers, which stand among the styles, then the content. */
export async function readOdf(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const parts = listZip(bytes);
  const part = (name: string) => parts.find((one) => one.name === name);
  const manifest = part("META-INF/manifest.xml");
  if (manifest && new TextDecoder().decode(await readZipPart(bytes, manifest, budget)).includes("encryption-data")) throw new ReadingFailure("encrypted", "OpenDocument");
  const content = part("content.xml");
  if (!content) throw new ReadingFailure("damaged", "no content");

  const fonts = new OdfStyles();
  const margins = new Set<string>();
  const styles = part("styles.xml");
  if (styles) await readXmlPart(bytes, styles, new OdfText((line) => line.trim() !== "" && margins.size < 40 && margins.add(line), fonts, "margins"), budget);
  const keeper = new LineKeeper();
  await readXmlPart(bytes, content, new OdfText((line) => keeper.add(line), fonts, "body"), budget);
  return { ...mendLines([...margins, ...keeper.lines()]), pages: await pagesSaid(bytes, parts, budget) };
}
