export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** "12 KB", "3,4 MB": the way Outlook shows an attachment's size. */
export function sizeText(bytes: number, language: "vi" | "en"): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  const text = (bytes / 1024 / 1024).toFixed(1);
  return `${language === "vi" ? text.replace(".", ",") : text} MB`;
}
