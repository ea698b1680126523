import type { ZipPart } from "./zip";

export type OfficeKind = "docx" | "xlsx" | "pptx" | "odf" | "zip";

/** What a zip is by the parts it holds; "zip" is an archive of documents. */
export function officeKind(parts: readonly ZipPart[]): OfficeKind {
  const names = new Set(parts.map((part) => part.name.toLowerCase()));
  const starts = (folder: string) => [...names].some((name) => name.startsWith(folder));
  if (names.has("content.xml") && (names.has("mimetype") || names.has("meta-inf/manifest.xml"))) return "odf";
  if (names.has("encrypted-package") && names.has("meta-inf/manifest.xml")) return "odf";
  if (names.has("word/document.xml")) return "docx";
  if (names.has("xl/workbook.xml")) return "xlsx";
  if (names.has("ppt/presentation.xml")) return "pptx";
  // The main part may have another name, but then the package says so.
  if (!names.has("[content_types].xml") && !names.has("_rels/.rels")) return "zip";
  if (starts("word/")) return "docx";
  if (starts("xl/")) return "xlsx";
  return starts("ppt/") ? "pptx" : "zip";
}
