import type { EdxmlWords } from "./edxml-words";
import { listed, quote } from "./quote";

export const edxmlEn: EdxmlWords = {
  heading: "edXML package",
  act: { new: "New document", recall: "Recall of a document", update: "Update of a document", replace: "Replacement of a document" },
  signature: { none: "The package bears no digital signature.", "not-checked": "The package bears a digital signature, which the add-in has not checked." },
  fault: (fault) => {
    switch (fault.kind) {
      case "impossible-date":
        return `The date “${quote(fault.value)}” (${quote(fault.field)}) does not exist and is not used. Please see the date on the document.`;
      case "other-namespace":
        return `The package does not follow QCVN 102:2016/BTTTT${fault.namespaces.length === 0 ? "" : ` but “${listed(fault.namespaces.map((one) => quote(one)), (count) => `and ${count} more`)}”`}. Please compare its data with the document.`;
      case "junk-before":
        return "Stray characters before the package were ignored.";
      case "unknown-act":
        return `What “${quote(fault.value)}” asks to be done is not known. Please ask the sender before going on.`;
      case "document-id-differs":
        return `The identifier “${quote(fault.value)}” does not agree with “${quote(fault.other)}” in the same package. Please see number and date on the document.`;
      case "attachment":
        return fault.problem === null ? `The package names the file “${quote(fault.name)}” but does not hold it. Please ask the sender to send it again.` : `The file “${quote(fault.name)}” ${problems[fault.problem]} and could not be opened. Please ask the sender to send it again.`;
    }
  },
};

const problems = { encrypted: "has a password", damaged: "is damaged", "too-large": "is too large", unsupported: "is packed in an unknown way" } as const;
