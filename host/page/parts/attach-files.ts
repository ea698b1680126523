import type { Draft } from "../state/draft";

export async function attachFiles(draft: Draft, files: readonly File[]): Promise<void> {
  for (const file of files) draft.addBytes(file.name, new Uint8Array(await file.arrayBuffer()), file.type);
}

/** Hands bytes to the browser's downloads under the name the sender gave, whatever the type. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
