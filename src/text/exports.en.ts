import { deskEn } from "./desk.en";
import type { ExportsWords } from "./exports-words";
import { showCount } from "./numbers";
import { portalEn } from "./portal.en";
import { quote } from "./quote";

const digits = (count: number): string => showCount(count, "en");

const documents = (count: number): string => `${digits(count)} ${count === 1 ? "document" : "documents"}`;

export const exportsEn: ExportsWords = {
  label: "Pack documents",
  name: { edxml: "edXML package", portal: "Portal package" },
  does: { edxml: "to be imported by the document-management system", portal: "with an Atom feed and the files of each document" },
  listing: "Reading the rest of the list…",
  progress: (done, of) => `Reading document ${Math.min(done + 1, of)} of ${digits(of)}`,
  stop: "Stop",
  stopped: "Stopped. No package was made.",
  failed: "The package could not be made.",
  again: "Try again",
  packed: { edxml: (count) => `${documents(count)} packed as edXML.`, portal: (count) => `${documents(count)} packed for the portal.` },
  nothing: { edxml: "No document may go into the edXML package.", portal: "No document may go into the portal package." },
  saved: (file) => `Saved as ${quote(file, 80)}.`,
  save: (count) => `Save the package (${documents(count)})`,
  refused: (count) => `${documents(count)} left out:`,
  refusal: (reason) => {
    switch (reason.kind) {
      case "no-record":
        return reason.where === null ? "The mail bears no data of the add-in. Please enter this document by hand, or return it so that the unit supplies it with the add-in." : `The data that came with the mail cannot be read (${quote(reason.where, 40)}). Please ask the unit to supply it again.`;
      case "two-documents":
        return "The mail's headers and the file beside it speak of two documents. Please open the mail and look.";
      case "no-files":
        return "There is no file in the mail.";
      case "damaged-mail":
        return "The original mail is damaged and cannot be opened. Please ask the unit to send it again.";
      case "not-loaded":
        return reason.why.kind === "refused" && reason.why.status === 404 ? "The mail is no longer where it was. Please reload the list." : `The mail could not be loaded. ${deskEn.trouble(reason.why)}`;
      default:
        return portalEn.refusal(reason);
    }
  },
  open: (document) => `Open ${document}`,
  looked: (document) => `I have looked at these files of ${document}; they bear no secrecy mark`,
  packAgain: "Pack again",
  close: "Close",
  keys: [
    ["E", "edXML package of what is chosen"],
    ["C", "portal package of what is chosen"],
    ["M", "open an edXML package that was received"],
  ],
  received: {
    open: "Open an edXML package (M)",
    drop: "Drop an .edxml file here to look at it",
    opening: "Opening the package…",
    close: "Close the package",
    unnamed: "Document without a number",
    local: "The package is only looked at on this machine; nothing is sent, and nothing put into the mailbox.",
    failed: (file, problem) => `${quote(file, 80)}: ${problems[problem]}`,
    data: "Data in the package",
    faults: "To be looked at",
    files: "Files in the package",
    noFiles: "The package holds no file that can be opened.",
    fields: { from: "Sent by", to: "Package for", place: "Place", position: "Post of the signer", dueDate: "Answer due", sphere: "Circulation", reason: "Reason", about: "About the document", toPlaces: "Receivers of the document", documentId: "Identifier of the document", pages: "Pages", content: "Content" },
  },
};

const problems = {
  encrypted: "the package has a password and cannot be opened.",
  damaged: "it is no edXML package, or it is damaged. Please ask the sender to send it again.",
  "too-large": "the package is too large to be opened here.",
  unsupported: "it is no edXML package.",
} as const;
