import type { DocumentSignature } from "../../domain/document";
import type { Budget } from "../budget";
import type { FileKind } from "../file-kind";
import { xmlText } from "../scan-xml";
import { readZipPart } from "../unfold";
import { listZip } from "../zip";
import { ReadingFailure } from "../reading-failure";
import { readPdfSignatures } from "./pdf-signatures";
import type { SignatureOptions } from "./signature-options";

/**
 * The digital signatures of a PDF or of an office file. What a file does to its signatures never throws: a signature that
 * cannot be read is one without a signer, and a file that cannot be searched has none.
 */
export async function readSignatures(bytes: Uint8Array, kind: FileKind, options: SignatureOptions, budget: Budget): Promise<readonly DocumentSignature[]> {
  try {
    if (kind === "pdf") return await readPdfSignatures(bytes, options, budget);
    if (kind !== "zip" || !(await namesSignatures(bytes, budget))) return [];
    const { readOpcSignatures } = await import("./opc-signatures");
    return await readOpcSignatures(bytes, options, budget);
  } catch (error) {
    if (error instanceof ReadingFailure) return [];
    throw error;
  }
}

/** A signed office file says so in its first list of relationships; the code that reads signatures need not come for all others. */
async function namesSignatures(bytes: Uint8Array, budget: Budget): Promise<boolean> {
  const list = listZip(bytes).find(({ name }) => name.toLowerCase() === "_rels/.rels");
  return list !== undefined && list.size <= largestList && xmlText(await readZipPart(bytes, list, budget)).includes("digital-signature/origin");
}

const largestList = 1024 * 1024;
