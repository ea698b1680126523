import type { DocumentSignature } from "../../domain/document";
import type { Budget } from "../budget";
import type { FileKind } from "../file-kind";
import { ReadingFailure } from "../reading-failure";
import { readPdfSignatures } from "./pdf-signatures";
import type { SignatureOptions } from "./signature-options";

/**
 * The digital signatures of a PDF or of an office file. What a file does to its signatures never throws: a signature that
 * cannot be read is one without a signer, and a file that cannot be searched has none.
 */
export async function readSignatures(bytes: Uint8Array, kind: FileKind, options: SignatureOptions, budget: Budget): Promise<readonly DocumentSignature[]> {
  try {
    return kind === "pdf" ? await readPdfSignatures(bytes, options, budget) : [];
  } catch (error) {
    if (error instanceof ReadingFailure) return [];
    throw error;
  }
}
