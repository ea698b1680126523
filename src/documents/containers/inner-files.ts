import type { InnerFile } from "../document-text";

/** More files inside one file are not read: nobody sends so many documents in one. */
export const mostInside = 40;

/** A name from inside a file, without folders and without what could deceive a reader of it. */
export function innerName(path: string, index: number): string {
  const name = (path.split(/[/\\]/).pop() ?? "")
    .normalize("NFC")
    // Control, bidirectional and invisible characters make "fdp.exe" look like "exe.pdf".
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .trim()
    .slice(0, 150);
  return name === "" ? `tep-${index + 1}` : name;
}

/** Files no person put there, and programs, which are no documents. */
export function isDocumentName(path: string): boolean {
  return !/(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(path) && !/\.(exe|dll|msi|bat|cmd|com|js|vbs|lnk|ttf|otf|p7s|ics|vcf)$/i.test(path) && !path.endsWith("/");
}

/** The first of them, with tidy names; one more, without its bytes, says that some were left unread: a secrecy mark could be in them. */
export function innerFiles(files: readonly InnerFile[]): readonly InnerFile[] {
  const documents = files.filter(({ name }) => isDocumentName(name)).slice(0, mostInside + 1);
  return documents.map(({ name, bytes }, i) => ({ name: innerName(name, i), bytes: i < mostInside ? bytes : new Uint8Array(0) }));
}
