import { safeFileName } from "../../domain/safe-file-name";
import { base64ToBytes } from "../../domain/submission-base64";
import type { Budget } from "../budget";
import { isDocumentName, mostInside } from "../containers/inner-files";
import { fileKind } from "../file-kind";
import { officeKind } from "../office-kind";
import { ReadingFailure } from "../reading-failure";
import { readZipPart } from "../unfold";
import { listZip } from "../zip";
import { childOf, childrenOf, textIn, type Element } from "./element-tree";
import type { EdxmlFault } from "../../domain/edxml-fault";
import type { EdxmlAttachment } from "./edxml-package";

/** The files of a package, unfolded within the reading's budget; one that cannot be had is told by its name. */
export async function readAttachments(root: Element, faults: EdxmlFault[], budget: Budget): Promise<readonly EdxmlAttachment[]> {
  const envelope = childOf(root, "edXMLEnvelope");
  const references = childrenOf(childOf(childOf(envelope, "edXMLBody"), "edXMLManifest"), "Reference");
  const parts = childrenOf(childOf(root, "AttachmentEncoded"), "Attachment");
  const found: EdxmlAttachment[] = [];
  for (const [index, part] of parts.entries()) {
    const id = textIn(part, "ContentId");
    const listed = references.find((one) => id !== null && textIn(one, "ContentId") === id) ?? null;
    const of = (name: string) => textIn(part, name) ?? textIn(listed, name);
    const name = safeFileName(of("AttachmentName") ?? "", `tep-${index + 1}`);
    try {
      if (found.length >= mostInside) throw new ReadingFailure("too-large", "files");
      const files = await unpacked(childOf(part, "ContentTransferEncoded")?.text ?? "", name, budget);
      for (const file of files) found.push({ ...file, contentType: textIn(part, "ContentType"), description: of("Description") });
    } catch (error) {
      // The whole budget is gone with one file that is too large, and with it the time for the next.
      if (!(error instanceof ReadingFailure)) throw error;
      faults.push({ kind: "attachment", name, problem: error.problem });
    }
  }
  const there = new Set(parts.map((part) => textIn(part, "ContentId")));
  for (const one of references) {
    const id = textIn(one, "ContentId");
    if (!there.has(id)) faults.push({ kind: "attachment", name: safeFileName(textIn(one, "AttachmentName") ?? "", id ?? "?"), problem: null });
  }
  return found;
}

/** A zip of the file, as the standard has it, or the file itself, which some write; a zip of several is several files. */
async function unpacked(encoded: string, name: string, budget: Budget): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  budget.spend(encoded.length);
  const bytes = base64ToBytes(encoded);
  if (bytes === null || bytes.length === 0) throw new ReadingFailure("damaged", "base64");
  if (fileKind(bytes) !== "zip") return [{ name, bytes }];
  const parts = listZip(bytes);
  if (officeKind(parts) !== "zip") return [{ name, bytes }];
  const files = parts.filter((part) => !part.name.endsWith("/") && (parts.length === 1 || isDocumentName(part.name)));
  if (files.length === 0) throw new ReadingFailure("damaged", "empty zip");
  if (files.length > mostInside) throw new ReadingFailure("too-large", "files");
  const read = [];
  for (const part of files) read.push({ name: files.length === 1 ? name : safeFileName(part.name, name), bytes: await readZipPart(bytes, part, budget) });
  return read;
}
