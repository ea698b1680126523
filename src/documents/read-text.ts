import type { Budget } from "./budget";
import type { MailReader } from "./containers/mail-reader";
import type { DocumentText } from "./document-text";
import type { FileKind } from "./file-kind";
import { officeKind } from "./office-kind";
import { ReadingFailure } from "./reading-failure";
import type { ScanCare, ScanReader } from "./scan-reader";
import { listZip } from "./zip";

export interface ReadingParts extends ScanCare {
  /** Reads mail inside mail; without it such a file is `unsupported`. */
  readonly mail?: MailReader;
  /** `null` where scans are to be left alone. */
  readonly scans?: ScanReader | null;
}

export interface ReadText extends DocumentText {
  /** The page is a picture, whether or not its letters were recognised. */
  readonly scanned?: boolean;
  /** Pages of a PDF whose text layer does not say what they show, counted from 1. */
  readonly needsOcr?: readonly number[];
  /** How sure the recognition of a scan was, between 0 and 1. */
  readonly confidence?: number;
  /** Short words in capitals on a scan whose letters were not in doubt. */
  readonly sureWords?: readonly string[];
}

/** The words of a file by what it is; each format's reader loads with the first file of its kind. */
export async function readText(bytes: Uint8Array, kind: FileKind, parts: ReadingParts, budget: Budget): Promise<ReadText> {
  switch (kind) {
    case "zip":
      return readZip(bytes, budget);
    case "ole":
      return readOle(bytes, budget);
    case "pdf":
      return (await import("./pdf")).readPdf(bytes, budget);
    case "image":
      return { lines: [], scanned: true };
    case "rtf":
      return (await import("./rtf/read-rtf")).readRtf(bytes, budget);
    case "html":
      return (await import("./html")).readHtml(bytes, budget);
    case "tnef":
      return (await import("./containers/tnef")).readTnef(bytes, budget);
    case "edxml":
      return (await import("./edxml/edxml-text")).readEdxmlText(bytes, budget);
    case "mail":
      return (await parts.mail?.(bytes)) ?? (await import("./plain-text")).readPlainText(bytes, budget);
    case "text":
      return (await import("./plain-text")).readPlainText(bytes, budget);
  }
}

async function readZip(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const parts = listZip(bytes);
  switch (officeKind(parts)) {
    case "docx":
      return (await import("./docx")).readDocx(bytes, budget);
    case "xlsx":
      return (await import("./xlsx")).readXlsx(bytes, budget);
    case "pptx":
      return (await import("./pptx")).readPptx(bytes, budget);
    case "odf":
      return (await import("./odf")).readOdf(bytes, budget);
    case "zip":
      return (await import("./containers/archive")).readArchive(bytes, parts, budget);
  }
}

async function readOle(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const { oleKind } = await import("./doc/ole-kind");
  const kind = oleKind(bytes, budget);
  switch (kind) {
    case "doc":
      return (await import("./doc/read-doc")).readDoc(bytes, budget);
    case "msg":
      return (await import("./containers/msg")).readMsg(bytes, budget);
    case "encrypted-office":
      throw new ReadingFailure("encrypted", kind);
    case "xls":
      return (await import("./xls/read-xls")).readXls(bytes, budget);
    case "ppt":
      return (await import("./ppt/read-ppt")).readPpt(bytes, budget);
    case "other":
      throw new ReadingFailure("unsupported", kind);
  }
}
