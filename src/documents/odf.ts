import type { Budget } from "./budget";
import type { DocumentText } from "./document-text";
import { OdfStyles } from "./odf-styles";
import { OdfText } from "./odf-text";
import { openPackage, type OfficePackage } from "./office-package";
import { LineKeeper } from "./page-lines";
import { ReadingFailure } from "./reading-failure";
import type { XmlListener } from "./scan-xml";
import { listZip } from "./zip";

const mostMarginLines = 40;
/** More would push the signer out of the end that is kept. */
const mostNotes = 60;

/** The text of an OpenDocument file, be it text, sheets or slides: page headers, content, page footers, notes. */
export async function readOdf(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const office = openPackage(bytes, listZip(bytes), budget);
  await refuseEncrypted(office);
  if (!office.has("content.xml")) throw new ReadingFailure("unsupported", "no content");
  const styles = new OdfStyles();
  await office.scan("styles.xml", styles);
  const { headers, footers } = await readMargins(office, styles, budget);
  // Styles the content makes for itself may bear the names of those in styles.xml, and stand before the text they are for.
  const keeper = new LineKeeper();
  const notes: string[] = [];
  const text = new OdfText(styles, budget, (line) => keeper.add(line), (line) => notes.length < mostNotes && notes.push(line));
  await office.scan("content.xml", both(styles, text));
  return { lines: [...headers, ...keeper.lines(), ...footers, ...notes], pages: await readPageCount(office) };
}

/** A file with a password is an ordinary zip; that its parts are not to be read stands in the manifest. */
async function refuseEncrypted(office: OfficePackage): Promise<void> {
  let encrypted = false;
  await office.scan("META-INF/manifest.xml", { open: (name) => void (encrypted ||= name === "encryption-data") });
  if (encrypted || office.has("encrypted-package")) throw new ReadingFailure("encrypted", "manifest");
}

async function readMargins(office: OfficePackage, styles: OdfStyles, budget: Budget): Promise<{ readonly headers: readonly string[]; readonly footers: readonly string[] }> {
  const found = { header: new Set<string>(), footer: new Set<string>() };
  let region: "header" | "footer" | null = null;
  const text = new OdfText(styles, budget, (line) => {
    if (region && line.trim() !== "" && found[region].size < mostMarginLines) found[region].add(line);
  });
  await office.scan("styles.xml", {
    open: (name, tag) => {
      const margin = /^(header|footer)(-left|-first)?$/.exec(name)?.[1] as "header" | "footer" | undefined;
      if (margin && tag.get("display") !== "false") region = margin;
      text.open(name, tag);
    },
    close: (name) => {
      text.close(name);
      if (/^(header|footer)(-left|-first)?$/.test(name)) region = null;
    },
    text: (words) => text.text(words),
  });
  return { headers: [...found.header], footers: [...found.footer] };
}

async function readPageCount(office: OfficePackage): Promise<number | null> {
  let pages = 0;
  await office.scan("meta.xml", {
    open: (name, tag) => {
      if (name === "document-statistic") pages = Number(tag.get("page-count") ?? 0);
    },
  });
  return pages > 0 && Number.isInteger(pages) ? pages : null;
}

function both(first: XmlListener, second: XmlListener): XmlListener {
  return {
    open: (name, tag) => {
      first.open(name, tag);
      second.open(name, tag);
    },
    close: (name) => {
      first.close(name);
      second.close(name);
    },
    text: (text) => second.text(text),
  };
}
