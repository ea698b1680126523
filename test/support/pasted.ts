import { addresseeLines, motto, nation, numberLine, placeAndDate, recipientLines, type OfficialDocument } from "../../host/samples/make/official-document";

/** A document as Outlook gives it when it was copied out of Word into a mail: a table's cells one after the other, paragraphs parted by blank lines. */
export function pastedByCells(document: OfficialDocument): string {
  const { left, right } = head(document);
  const { recipients, signer } = foot(document);
  return [...left, ...right, "", ...title(document), "", ...text(document), ...recipients, ...signer].join("\n\n");
}

/** The same out of a PDF viewer: the columns side by side, parted by spaces, every page line a line. */
export function pastedByLines(document: OfficialDocument): string {
  const { left, right } = head(document);
  const { recipients, signer } = foot(document);
  return [...sideBySide(left, right), "", ...title(document), "", ...text(document), "", ...sideBySide(recipients, signer)].join("\n");
}

function head(document: OfficialDocument): { left: string[]; right: string[] } {
  const numbered = numberLine(document);
  const marks = [document.secrecy, document.urgency, document.circulation, document.draft === true ? "DỰ THẢO" : undefined].filter((mark) => mark !== undefined);
  return {
    left: [
      ...(document.superior === undefined ? [] : [document.superior]),
      ...halves(document.agency),
      "-------",
      ...(numbered === null ? [] : [numbered]),
      ...(document.type === undefined ? halves(`V/v ${document.subject}`) : []),
      ...marks,
    ],
    right: [nation, motto, "", placeAndDate(document)],
  };
}

/** Long lines of the narrow left column are broken, as a person breaks them. */
function halves(line: string): string[] {
  const words = line.split(" ");
  const middle = Math.ceil(words.length / 2);
  return line.length <= 22 ? [line] : [words.slice(0, middle).join(" "), words.slice(middle).join(" ")];
}

function title(document: OfficialDocument): string[] {
  return document.type === undefined ? [] : [document.type, ...halves(document.subject)];
}

function text(document: OfficialDocument): string[] {
  return [...(document.to === undefined ? [] : addresseeLines(document.to)), ...document.body.map((line) => line.replace(/^[bc]\|/, ""))];
}

function foot(document: OfficialDocument): { recipients: string[]; signer: string[] } {
  return {
    recipients: document.recipients === undefined ? [] : ["Nơi nhận:", ...recipientLines(document.recipients)],
    signer: document.signer === undefined ? [] : [...document.signer.powers, "", "", document.signer.name],
  };
}

function sideBySide(left: readonly string[], right: readonly string[]): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => `${(left[i] ?? "").padEnd(44)}  ${right[i] ?? ""}`.trimEnd());
}
