import type { Budget } from "../budget";
import { openCompoundFile, type CompoundFile } from "../doc/compound-file";
import type { DocumentText, InnerFile } from "../document-text";
import { innerFiles, mostInside } from "./inner-files";
import { unfoldRtf } from "./lzfu";

/** Deeper mails in mails are not followed. */
const deepest = 3;

/** A mail saved by Outlook (.msg): its subject and words, its attachments, and those of the mails attached to it. */
export function readMsg(bytes: Uint8Array, budget: Budget): DocumentText {
  const { lines, files } = readMessage(openCompoundFile(bytes, budget), "", 0, budget);
  return { lines, inside: innerFiles(files) };
}

function readMessage(file: CompoundFile, folder: string, depth: number, budget: Budget): { lines: string[]; files: InnerFile[] } {
  const subject = textAt(file, folder, "0037");
  const body = textAt(file, folder, "1000");
  const lines = [subject, "", ...body.split(/\r\n|\r|\n/)];
  const files: InnerFile[] = [];
  if (body === "") {
    const html = file.read(`${folder}__substg1.0_10130102`);
    const rtf = html === null ? file.read(`${folder}__substg1.0_10090102`) : null;
    if (html !== null) files.push({ name: "noi-dung-thu.html", bytes: html });
    else if (rtf !== null) files.push({ name: "noi-dung-thu.rtf", bytes: unfoldRtf(rtf, budget) });
  }
  for (const attachment of foldersUnder(file, folder)) {
    budget.tick();
    if (files.length > mostInside) break;
    const name = textAt(file, attachment, "3707") || textAt(file, attachment, "3704") || textAt(file, attachment, "3001");
    const content = file.read(`${attachment}__substg1.0_37010102`);
    if (content !== null) {
      budget.spend(content.length);
      files.push({ name, bytes: content });
    } else if (depth < deepest) {
      // A mail attached as an Outlook item lies in a folder of its own.
      const inner = readMessage(file, `${attachment}__substg1.0_3701000D/`, depth + 1, budget);
      lines.push("", ...inner.lines);
      files.push(...inner.files);
    }
  }
  return { lines, files };
}

function foldersUnder(file: CompoundFile, folder: string): readonly string[] {
  const found = new Set<string>();
  for (const { path } of file.streams) {
    if (!path.startsWith(`${folder}__attach_version1.0_`)) continue;
    found.add(path.slice(0, path.indexOf("/", folder.length) + 1));
  }
  return [...found];
}

/** A text property in either width. */
function textAt(file: CompoundFile, folder: string, id: string): string {
  const wide = file.read(`${folder}__substg1.0_${id}001F`);
  const narrow = wide === null ? file.read(`${folder}__substg1.0_${id}001E`) : null;
  const bytes = wide ?? narrow;
  return bytes === null ? "" : new TextDecoder(wide === null ? "windows-1258" : "utf-16le").decode(bytes).replace(/\0+$/, "").normalize("NFC");
}
