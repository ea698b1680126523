import { foldQuickly as fold } from "../fold-quickly";
import { typeName } from "../read-facts/document-types";
import type { DocumentType } from "../document";

/** Words that say nothing of what a document is about, and so leave a name as bare as it was. */
const filler =
  /^(\d{1,2}|v\d+|ver\d*|version|final|cuoi|moi|cu|sua|chinh|lan|ban|file|tep|mau|copy|tuan|ngay|phong|nhom|ca|nhan|em|anh|chi|minh|toi|cua|gui|lai|kem|xem|giup|nho|va|tra|loi|gop|y|kien|cac|don|vi|signed|scan)$/;
/** Figures and forms that go with a document. */
const companion = /^(phu luc|so lieu|bang|bieu|mau)\b/;

/**
 * Whether words name a kind of document and no document: "báo cáo", "Ke hoach tuan (1)". Colleagues hand such files around all day;
 * until somebody reads the page, a lone word is no reason to trouble anyone.
 */
export function isBare(words: string, type: DocumentType | null): boolean {
  const folded = fold(words.replace(/[^0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]+/g, " "));
  if (companion.test(folded)) return true;
  const name = type === null ? "" : typeName(type);
  const rest = ` ${folded} `.replace(` ${name} `, " ").replace(type === null ? "" : ` ${fold(type)} `, " ");
  return rest.split(" ").every((word) => word === "" || filler.test(word));
}
