import type { ExportKind } from "../../text/exports-words";

/** Letters stand on the buttons too; they are the same in both languages. */
export const exportKeys: Readonly<Record<ExportKind, string>> = { edxml: "E", portal: "C" };
export const exportKinds: readonly ExportKind[] = ["edxml", "portal"];
/** Opens a package that was received. */
export const packageKey = "M";

export function exportOfKey(key: string): ExportKind | null {
  return exportKinds.find((kind) => exportKeys[kind] === key.toUpperCase()) ?? null;
}
