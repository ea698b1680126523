import type { DeskFile } from "./open-original";

/** Always saved, never opened as a page of ours: what a file says it is does not matter. */
export function downloadFile({ name, bytes }: Pick<DeskFile, "name" | "bytes">): void {
  saveBlob(name, new Blob([bytes as BlobPart], { type: "application/octet-stream" }));
}

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
