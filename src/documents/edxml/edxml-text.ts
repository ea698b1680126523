import type { Budget } from "../budget";
import type { DocumentText } from "../document-text";
import { innerFiles } from "../containers/inner-files";
import { ReadingFailure } from "../reading-failure";
import type { EdxmlPackage } from "./edxml-package";
import { readEdxml } from "./read-edxml";

/** A package as a document: what it says of itself laid out as a page of Decree 30, and the files it carries. */
export async function readEdxmlText(bytes: Uint8Array, budget: Budget): Promise<DocumentText> {
  const read = await readEdxml(bytes, budget);
  if (!read.ok) throw new ReadingFailure(read.problem, "edXML");
  // A file without bytes is one that could not be had: its name stands for it, and that nobody read it.
  const lost = read.faults.flatMap((fault) => (fault.kind === "attachment" ? [{ name: fault.name, bytes: new Uint8Array(0) }] : []));
  return { lines: pageOf(read.value), inside: innerFiles([...read.value.attachments, ...lost]) };
}

function pageOf(content: EdxmlPackage): readonly string[] {
  const { from, code, place, promulgationDate, documentType, subject, signer, other, to, toPlaces } = content;
  const isLetter = documentType.name === null || /^công văn$/i.test(documentType.name.normalize("NFC"));
  const [year, month, day] = promulgationDate?.split("-") ?? [];
  const lines = [
    // A mark on circulation is a line of its own, in capitals; anything else said there is none.
    (other.sphere ?? "").toUpperCase(),
    (from.organName ?? "").toUpperCase(),
    code.number !== null && code.notation !== null ? `Số: ${code.number}/${code.notation}` : "",
    year === undefined ? "" : `${place ?? ""}, ngày ${day} tháng ${month} năm ${year}`.replace(/^, n/, "N"),
    isLetter ? "" : documentType.name!.toUpperCase(),
    subject === null ? "" : isLetter && !/^v\/v\b/i.test(subject) ? `V/v ${subject}` : subject,
    to.length === 0 ? "" : `Kính gửi: ${to.map(({ organName }) => organName).filter((name) => name !== null).join("; ")}`,
    ...(content.content === null || content.content === subject ? [] : content.content.split("\n")),
    ...(toPlaces.length === 0 ? [] : ["Nơi nhận:", ...toPlaces.map((one) => `- ${one};`)]),
    `${signer.competence ?? ""} ${signer.position ?? ""}`.trim().toUpperCase(),
    signer.fullName ?? "",
  ];
  return lines.filter((line) => line !== "").map((line) => line.normalize("NFC"));
}
