import type { DocumentType } from "../document";
import { fold } from "../fold";

/**
 * Types of document and their names: Decree 30/2020, annex III, and the normative ones met in mail.
 * "CV" (công văn) and "LT" (luật) are our own; neither has an abbreviation. Names are folded, and the longer of two that
 * begin alike comes first; display names belong to `text/`. One string: the send file has little room.
 */
const named = (
  "TTLT thong tu lien tich|VBHN van ban hop nhat|LT luat|PL phap lenh|NĐ nghi dinh|TT thong tu|NQ nghi quyet|QĐ quyet dinh|CT chi thi|" +
  "QC quy che|QyĐ quy dinh|TC thong cao|TB thong bao|HD huong dan|CTr chuong trinh|KH ke hoach|PA phuong an|ĐA de an|DA du an|BC bao cao|" +
  "BB bien ban|TTr to trinh|HĐ hop dong|CĐ cong dien|BGN ban ghi nho|BTT ban thoa thuan|GUQ giay uy quyen|GM giay moi|" +
  "GGT giay gioi thieu|GNP giay nghi phep|PG phieu gui|PC phieu chuyen|PB phieu bao|CV cong van"
)
  .split("|")
  .map((one) => ({ type: one.split(" ")[0] as DocumentType, key: fold(one.split(" ")[0]!), name: one.replace(/^\S+ /, "") }));

/** Every word of their names, folded. */
export const typeWords: readonly string[] = named.reduce<readonly string[]>((words, { name }) => words.concat(name.split(" ")), []);

export const types: readonly DocumentType[] = named.map(({ type }) => type);

/** The folded name of a type: "thong bao". */
export function typeName(type: DocumentType): string {
  const found = named.filter((one) => one.type === type)[0];
  return found ? found.name : "";
}

/** The type whose name a folded text is, or begins with. */
export function typeNamedBy(folded: string): { readonly type: DocumentType; readonly rest: string } | null {
  const opening = folded + " ";
  for (const { type, name } of named) {
    if (opening.startsWith(name) && opening.charAt(name.length) === " ") return { type, rest: folded.slice(name.length).trim() };
  }
  return null;
}

/**
 * Case matters in the Decree (CT is not CTr), but real mail writes "QD", "Ctr", "ttr"; where folding makes two types one,
 * the commoner is meant, which stands first above.
 */
export function typeOfAbbreviation(abbreviation: string): DocumentType | null {
  const folded = fold(abbreviation);
  const alike = named.filter(({ type, key }) => key === folded && type !== "LT" && type !== "PL");
  const found = alike.filter(({ type }) => type === abbreviation)[0] || alike[0];
  return found ? found.type : null;
}
