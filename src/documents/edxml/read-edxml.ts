import type { ReadingProblem } from "../../domain/document";
import { openBudget, type Budget } from "../budget";
import { limits } from "../limits";
import { ReadingFailure } from "../reading-failure";
import { childOf, readElements, type Element } from "./element-tree";
import type { EdxmlFault } from "../../domain/edxml-fault";
import { edxmlNamespace, type EdxmlPackage } from "./edxml-package";
import { readAttachments } from "./read-attachments";
import { readHeader } from "./read-header";

export type ReadEdxml =
  | {
      readonly ok: true;
      readonly value: EdxmlPackage;
      readonly faults: readonly EdxmlFault[];
      /** Whether it bears an XML signature. Nobody has checked it: packages sign with SHA-1, over a form in which they have since been rewritten. */
      readonly signature: "none" | "not-checked";
    }
  | { readonly ok: false; readonly problem: ReadingProblem };

/** Reads a package anybody may have written; it never rejects, nor runs past its budget. */
export async function readEdxml(bytes: Uint8Array, budget: Budget = openBudget()): Promise<ReadEdxml> {
  try {
    if (bytes.length > limits.input) throw new ReadingFailure("too-large", "input");
    const { root, namespaces, junk } = readElements(bytes, budget);
    if (root.name.toLowerCase() !== "edxml") throw new ReadingFailure("unsupported", "no edXML");
    const faults: EdxmlFault[] = [];
    if (junk) faults.push({ kind: "junk-before" });
    if (!namespaces.has(edxmlNamespace)) faults.push({ kind: "other-namespace", namespaces: [...namespaces].slice(0, 5) });
    const header = childOf(childOf(root, "edXMLEnvelope"), "edXMLHeader");
    const value = { ...readHeader(header, faults), attachments: await readAttachments(root, faults, budget) };
    return { ok: true, value, faults, signature: isSigned(root) ? "not-checked" : "none" };
  } catch (error) {
    return { ok: false, problem: error instanceof ReadingFailure ? error.problem : "damaged" };
  }
}

/** Signatures stand in the header, and in some packages elsewhere; an empty element is none. */
function isSigned(element: Element): boolean {
  return element.children.some((one) => (one.name === "Signature" && one.children.length > 0) || isSigned(one));
}
