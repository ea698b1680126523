import { edxmlOf, type EdxmlGiven } from "../../documents/edxml/edxml-of";
import type { EdxmlPackage } from "../../documents/edxml/edxml-package";
import { documentTypeName } from "../../text/document-type-names";
import type { Prepared } from "./prepare";

/** What only an administrator can tell: the state's numbers of agencies, types and urgency. What is not given is left out of the package. */
export type EdxmlNumbers = Pick<EdxmlGiven, "from" | "to" | "typeCode" | "priorityCode">;

/** The package of a prepared document; beside its data stands what its page says (place, post of the signer, who receives it). */
export function edxmlPackageOf({ document, page }: Prepared, numbers: EdxmlNumbers): EdxmlPackage {
  const facts = page?.facts ?? null;
  const content = edxmlOf(document.record, {
    ...numbers,
    tag: document.tag,
    typeName: (type) => documentTypeName(type, "vi"),
    place: facts?.place ?? null,
    signer: { competence: facts?.capacity ?? null, position: facts?.position ?? null },
    toPlaces: facts?.recipients ?? [],
    attachments: document.files.map(({ name, contentType, bytes }) => ({ name, contentType, description: null, bytes })),
  });
  // The mark goes where the document goes.
  const inside = document.judged.documents.some((one) => one.facts.circulation === "LƯU HÀNH NỘI BỘ");
  return inside ? { ...content, other: { ...content.other, sphere: "Lưu hành nội bộ" } } : content;
}
