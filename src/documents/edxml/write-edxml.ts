import { zipSync } from "fflate";
import { edxmlActs } from "../../domain/edxml-act";
import { escapeXml, sayable } from "../../domain/escape-xml";
import { safeFileName } from "../../domain/safe-file-name";
import { writeDay, writeMoment } from "./edxml-dates";
import { edxmlNamespace, type EdxmlAttachment, type EdxmlBusiness, type EdxmlOrgan, type EdxmlOther, type EdxmlPackage, type EdxmlReference } from "./edxml-package";

/** Files in a zip need a day; the same package must give the same bytes on every day. */
export const packed = new Date(1980, 0, 1);

/** The package as a file: order, prefix and spellings ("Bussiness", "TyperNotation") as the packages in circulation have them. */
export function writeEdxml(content: EdxmlPackage): Uint8Array {
  const files = content.attachments.map((file, index) => ({ ...file, name: safeFileName(file.name, `tep-${index + 1}`), id: `cid:${index + 1}` }));
  const header = element("edXMLHeader", messageHeader(content), traceHeaders(content));
  const manifest = `<edXML:edXMLManifest version="1.0">${files.map((file) => element("Reference", leaf("ContentId", file.id), leaf("ContentType", "application/zip"), leaf("Description", file.description), leaf("AttachmentName", file.name))).join("")}</edXML:edXMLManifest>`;
  const envelope = element("edXMLEnvelope", header, element("edXMLBody", manifest));
  const encoded = element("AttachmentEncoded", ...files.map(attachment));
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n<edXML xmlns="${edxmlNamespace}" xmlns:edXML="${edxmlNamespace}">${envelope}${encoded}</edXML>\n`);
}

function messageHeader(content: EdxmlPackage): string {
  const { code, documentType: type, signer } = content;
  return element(
    "MessageHeader",
    organ("From", content.from),
    ...content.to.map((one) => organ("To", one)),
    leaf("DocumentId", content.documentId),
    element("Code", leaf("CodeNumber", code.number), leaf("CodeNotation", code.notation)),
    element("PromulgationInfo", leaf("Place", content.place), leaf("PromulgationDate", writeDay(content.promulgationDate))),
    element("DocumentType", leaf("Type", type.type), leaf("TypeDetail", type.detail), leaf("TypeName", type.name)),
    leaf("Subject", content.subject),
    leaf("Content", content.content),
    element("SignerInfo", leaf("Competence", signer.competence), leaf("Position", signer.position), leaf("FullName", signer.fullName)),
    leaf("DueDate", writeDay(content.dueDate)),
    otherInfo(content.other),
    ...content.responseFor.map(reference),
    leaf("SteeringType", content.steeringType),
    element("ToPlaces", ...content.toPlaces.map((place) => leaf("Place", place))),
  );
}

function organ(name: string, one: EdxmlOrgan): string {
  return element(
    name,
    leaf("OrganId", one.organId),
    leaf("OrganizationInCharge", one.organizationInCharge),
    leaf("OrganName", one.organName),
    leaf("OrganAdd", one.organAdd),
    leaf("Email", one.email),
    leaf("Telephone", one.telephone),
    leaf("Fax", one.fax),
    leaf("Website", one.website),
  );
}

function otherInfo(other: EdxmlOther): string {
  return element(
    "OtherInfo",
    leaf("Priority", other.priority),
    leaf("SphereOfPromulgation", other.sphere),
    leaf("TyperNotation", other.typerNotation),
    leaf("PromulgationAmount", other.promulgationAmount),
    leaf("PageAmount", other.pageAmount),
    leaf("Direction", other.direction),
    element("Appendixes", ...other.appendixes.map((one) => leaf("Appendix", one))),
  );
}

function reference({ organId, code, promulgationDate, documentId }: EdxmlReference): string {
  return element("ResponseFor", leaf("OrganId", organId), leaf("Code", code), leaf("PromulgationDate", writeDay(promulgationDate)), leaf("DocumentId", documentId));
}

function traceHeaders({ trace, business }: EdxmlPackage): string {
  const hands = trace.map(({ organId, timestamp }) => element("TraceHeader", leaf("OrganId", organId), leaf("Timestamp", writeMoment(timestamp))));
  return element("TraceHeaderList", ...hands, business === null ? "" : bussiness(business));
}

function bussiness({ act, reason, documentId, paper, staff, replaces }: EdxmlBusiness): string {
  const list = replaces.map((one) => element("ReplacementInfo", leaf("DocumentId", one.documentId), element("OrganIdList", ...one.organIds.map((id) => leaf("OrganId", id)))));
  return element(
    "Bussiness",
    leaf("BussinessDocType", act === null ? null : String(edxmlActs.indexOf(act))),
    leaf("BussinessDocReason", reason),
    leaf("DocumentId", documentId),
    leaf("Paper", paper),
    staff === null ? "" : element("StaffInfo", leaf("Department", staff.department), leaf("Staff", staff.staff), leaf("Email", staff.email), leaf("Mobile", staff.mobile)),
    element("ReplacementInfoList", ...list),
  );
}

/** Every file is zipped by itself, whatever it is. */
function attachment({ id, name, contentType, description, bytes }: EdxmlAttachment & { readonly id: string }): string {
  const zip = zipSync({ [name]: bytes }, { mtime: packed });
  return element("Attachment", leaf("ContentId", id), leaf("AttachmentName", name), leaf("Description", description), leaf("ContentType", contentType), `<edXML:ContentTransferEncoded>${base64(zip)}</edXML:ContentTransferEncoded>`);
}

/** Bytes turned into text at one time; a multiple of three, so that the pieces can be joined. */
const stretch = 12288;

/** By the engine's own means: the send file's, which does without, takes half a minute for a large scan. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += stretch) pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + stretch))));
  return pieces.join("");
}

/** What is empty is left out, for a reader could not tell it from what is not known. */
function element(name: string, ...inside: readonly string[]): string {
  const content = inside.join("");
  return content === "" ? "" : `<edXML:${name}>${content}</edXML:${name}>`;
}

function leaf(name: string, value: string | null): string {
  return element(name, escapeXml(sayable(value ?? "").trim()));
}
