import type { Destination } from "../../domain/catalogue";
import { fold } from "../../domain/fold";
import { typeName, typeNamedBy, typeOfAbbreviation } from "../../domain/read-facts/document-types";

const yes = /^(x+|v|co|✓|✔|☑|☒|√|1|true|yes|y|dung|phai|bat buoc|co cung cap|cung cap)$/;
const no = /^(|-+|–|—|0|o|false|khong|no|n|☐|□|khong cung cap)$/;

/** A mark in a cell: x, có, ✓ … or none; `null` when it is neither. */
export function readMark(text: string): boolean | null {
  const folded = fold(text).replace(/[.()[\]]/g, "").trim();
  return yes.test(folded) ? true : no.test(folded) ? false : null;
}

/** The destinations a text names; `unknown` is what could not be read. */
export function readDestinations(text: string): { readonly destinations: readonly Destination[]; readonly unknown: readonly string[] } {
  const destinations = new Set<Destination>();
  const unknown: string[] = [];
  for (const piece of text.split(/[;\n]|,(?=\s*\S{3})|\s\+\s|\s[-–]\s/)) {
    const folded = fold(piece);
    const before = destinations.size;
    if (/lay y kien|xin y kien|consultation-page/.test(folded)) destinations.add("consultation-page");
    else if (/cong (thong tin|ttdt|tt)|^cong$|^portal$|website|trang thong tin dien tu/.test(folded)) destinations.add("portal");
    if (/quan ly van ban|ql ?vb|document-system|he thong thong tin quan ly/.test(folded)) destinations.add("document-system");
    // "Hệ thống … quản lý văn bản, điều hành" is one name with a comma in it.
    if (destinations.size === before && !no.test(folded) && !/^(va )?dieu hanh/.test(folded) && !namesKnown(folded)) unknown.push(piece.trim());
  }
  return { destinations: order.filter((one) => destinations.has(one)), unknown };
}

const order: readonly Destination[] = ["portal", "document-system", "consultation-page"];

/** A place named twice is no unknown one. */
function namesKnown(folded: string): boolean {
  return /lay y kien|xin y kien|cong (thong tin|ttdt|tt)|^(cong|portal|website)$|quan ly van ban|ql ?vb|trang thong tin/.test(folded);
}

/** Document types by abbreviation or by name: "QĐ, NQ", "Quyết định; công văn". */
export function readTypes(text: string): { readonly types: readonly string[]; readonly unknown: readonly string[] } {
  const types: string[] = [];
  const unknown: string[] = [];
  for (const piece of text.split(/[,;/\n]|\s(?:và|hoặc|hay)\s/i)) {
    const said = piece.trim();
    if (said === "" || no.test(fold(said))) continue;
    const named = typeNamedBy(fold(said));
    const type = typeName(said) !== "" ? said : named && named.rest === "" ? named.type : typeOfAbbreviation(said);
    if (type === null) unknown.push(said);
    else if (!types.includes(type)) types.push(type);
  }
  return { types, unknown };
}

/** The types a name says of itself: "Chương trình, kế hoạch công tác" is a programme or a plan. */
export function typesOfName(name: string): readonly string[] {
  const types: string[] = [];
  for (const piece of name.replace(/\([^)]*\)?/g, " ").split(/[,;/]|\s(?:và|hoặc)\s/i)) {
    const named = typeNamedBy(fold(piece));
    if (!named) break;
    if (!types.includes(named.type)) types.push(named.type);
  }
  return types;
}

export type Form = "electronic" | "electronic-only" | "both";

/** The form a document has: electronic, only electronic, electronic and on paper; `null` when the words say neither. */
export function readForm(text: string): Form | null {
  const folded = fold(text);
  if (/\bchi (dung |gui |su dung )?(ban |van ban )?dien tu|khong (gui |dung |in )?(ban )?giay|thay the (van ban )?giay/.test(folded)) return "electronic-only";
  if (/giay/.test(folded)) return "both";
  return /dien tu/.test(folded) ? "electronic" : null;
}
