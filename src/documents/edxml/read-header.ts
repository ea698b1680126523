import { edxmlActs } from "../../domain/edxml-act";
import { childOf, childrenOf, textIn, type Element } from "./element-tree";
import { readDay, readMoment } from "./edxml-dates";
import type { EdxmlFault } from "../../domain/edxml-fault";
import type { EdxmlBusiness, EdxmlOrgan, EdxmlPackage, EdxmlReference } from "./edxml-package";

/** All a package says of its document; what cannot be is told in `faults` and not believed. */
export function readHeader(header: Element | null, faults: EdxmlFault[]): Omit<EdxmlPackage, "attachments"> {
  const message = childOf(header, "MessageHeader");
  const traces = childOf(header, "TraceHeaderList");
  const [code, promulgation, type, signer, other] = ["Code", "PromulgationInfo", "DocumentType", "SignerInfo", "OtherInfo"].map((name) => childOf(message, name)) as [Element | null, Element | null, Element | null, Element | null, Element | null];
  const day = (element: Element | null, name: string) => dated(element, name, readDay, faults);
  const found: Omit<EdxmlPackage, "attachments"> = {
    from: organ(childOf(message, "From")),
    to: childrenOf(message, "To").map(organ).filter(says),
    documentId: textIn(message, "DocumentId"),
    code: { number: textIn(code, "CodeNumber"), notation: textIn(code, "CodeNotation") },
    place: textIn(promulgation, "Place"),
    promulgationDate: day(promulgation, "PromulgationDate"),
    documentType: { type: textIn(type, "Type"), detail: textIn(type, "TypeDetail"), name: textIn(type, "TypeName") },
    subject: textIn(message, "Subject"),
    content: textIn(message, "Content"),
    signer: { competence: textIn(signer, "Competence"), position: textIn(signer, "Position"), fullName: textIn(signer, "FullName") },
    dueDate: day(message, "DueDate"),
    other: {
      priority: textIn(other, "Priority"),
      sphere: textIn(other, "SphereOfPromulgation"),
      typerNotation: textIn(other, "TyperNotation"),
      promulgationAmount: textIn(other, "PromulgationAmount"),
      pageAmount: textIn(other, "PageAmount"),
      direction: textIn(other, "Direction"),
      appendixes: words(childOf(other, "Appendixes"), "Appendix"),
    },
    responseFor: childrenOf(message, "ResponseFor").map((one): EdxmlReference => ({ organId: textIn(one, "OrganId"), code: textIn(one, "Code"), promulgationDate: day(one, "PromulgationDate"), documentId: textIn(one, "DocumentId") })).filter(says),
    steeringType: textIn(message, "SteeringType"),
    toPlaces: words(childOf(message, "ToPlaces"), "Place"),
    trace: childrenOf(traces, "TraceHeader").map((one) => ({ organId: textIn(one, "OrganId"), timestamp: dated(one, "Timestamp", readMoment, faults) })).filter(says),
    business: business(childOf(traces, "Bussiness") ?? childOf(traces, "Business"), faults),
  };
  judgeIds(found, faults);
  return found;
}

function organ(element: Element | null): EdxmlOrgan {
  const of = (name: string) => textIn(element, name);
  return { organId: of("OrganId"), organizationInCharge: of("OrganizationInCharge"), organName: of("OrganName"), organAdd: of("OrganAdd"), email: of("Email"), telephone: of("Telephone"), fax: of("Fax"), website: of("Website") };
}

function business(element: Element | null, faults: EdxmlFault[]): EdxmlBusiness | null {
  if (element === null) return null;
  const written = textIn(element, "BussinessDocType") ?? textIn(element, "BusinessDocType");
  const act = /^[0-3]$/.test(written ?? "") ? edxmlActs[Number(written)]! : null;
  if (written !== null && act === null) faults.push({ kind: "unknown-act", value: written });
  const staff = childOf(element, "StaffInfo");
  const person = { department: textIn(staff, "Department"), staff: textIn(staff, "Staff"), email: textIn(staff, "Email"), mobile: textIn(staff, "Mobile") };
  return {
    act,
    reason: textIn(element, "BussinessDocReason") ?? textIn(element, "BusinessDocReason"),
    documentId: textIn(element, "DocumentId"),
    paper: textIn(element, "Paper"),
    staff: says(person) ? person : null,
    replaces: childrenOf(childOf(element, "ReplacementInfoList"), "ReplacementInfo").map((one) => ({ documentId: textIn(one, "DocumentId"), organIds: words(childOf(one, "OrganIdList"), "OrganId") })),
  };
}

/** The parts of an id that the package also tells elsewhere; each of them has been seen to differ, or to be a day that never was. */
function judgeIds({ documentId, business: act, promulgationDate, code }: Omit<EdxmlPackage, "attachments">, faults: EdxmlFault[]): void {
  for (const id of [documentId, act?.documentId ?? null]) {
    const parts = id === null ? null : /^[^,]*,([^,]*),(.*)$/.exec(id);
    if (id === null || parts === null) continue;
    if (/[/.-]/.test(parts[1]!) && readDay(parts[1]!) === null) faults.push({ kind: "impossible-date", field: "DocumentId", value: id });
    const symbol = `${code.number ?? ""}/${code.notation ?? ""}`;
    const differs = (code.number !== null && code.notation !== null && parts[2]!.trim() !== symbol) || (promulgationDate !== null && readDay(parts[1]!) !== null && readDay(parts[1]!) !== promulgationDate);
    if (id === documentId && differs) faults.push({ kind: "document-id-differs", value: id, other: `${promulgationDate ?? ""},${symbol}` });
  }
  // A recall, an update or a replacement speaks of another document than it is itself.
  if ((act?.act ?? "new") === "new" && act?.documentId && documentId !== null && act.documentId !== documentId) faults.push({ kind: "document-id-differs", value: documentId, other: act.documentId });
}

function dated(element: Element | null, name: string, read: (written: string) => string | null, faults: EdxmlFault[]): string | null {
  const written = textIn(element, name);
  if (written === null) return null;
  const found = read(written);
  if (found === null) faults.push({ kind: "impossible-date", field: name, value: written.slice(0, 100) });
  return found;
}

function words(element: Element | null, name: string): readonly string[] {
  return childrenOf(element, name).map(({ text }) => text.trim()).filter((text) => text !== "");
}

/** Some packages keep the place of what they do not say. */
function says(told: object): boolean {
  return Object.values(told).some((value) => value !== null);
}
