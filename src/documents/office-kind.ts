import { ReadingFailure } from "./reading-failure";
import type { ZipPart } from "./zip";

export type OfficeKind = "docx" | "xlsx" | "pptx" | "odf" | "archive";

/** Which program's file a zip is, by the parts it has; the extension is only a claim. */
export function officeKind(parts: readonly ZipPart[]): OfficeKind {
  const has = (pattern: RegExp) => parts.some(({ name }) => pattern.test(name));
  if (has(/^EncryptedPackage$/)) throw new ReadingFailure("encrypted", "office file");
  if (has(/^word\/document\d*\.xml$/)) return "docx";
  if (has(/^xl\/workbook\.xml$/)) return "xlsx";
  if (has(/^ppt\/presentation\.xml$/)) return "pptx";
  return has(/^mimetype$/) && has(/^content\.xml$/) ? "odf" : "archive";
}
