import type { DocumentType } from "../document";
import { fold } from "../fold";
import { typeNamedBy, typeOfAbbreviation } from "./document-types";
import { isFamilyName } from "./family-names";

export interface NameFacts {
  readonly type: DocumentType | null;
  readonly symbol: string | null;
  readonly number: string | null;
  readonly draft: boolean;
  /** Its number bears its year (48/2025/QĐ-TTg), as only normative documents are numbered. */
  readonly normative: boolean;
  /** Every number in it: what a scan shows and the name says too is certain. */
  readonly figures: readonly string[];
  /** The name as words. */
  readonly words: string;
  /** Those that say what it is about, without number, type and "v/v": what the phrases of the catalogue are looked for in. */
  readonly title: string;
}

/** Agencies as people write them in file names: "syt", "btp", "UBND", "TCTHADS". */
const agencies = /^(ub(?:nd)?|hdnd|btp|vpcp|ttg|cp|vp|vpb|b[a-z]{1,5}|s(?:tp|yt|gd|tc|xd|nv|tttt|ct|kh)[a-z]*|c[a-z]*tha[a-z]*|tct?[a-z]{0,6}|stp|sy)$/;

/** What a file name says: `247_TB-BTP.signed.pdf`, `1979_syt_tccb.pdf`, `cv_xin_y_kien.docx`, `QD 93 nam 2011.doc`. */
/** Syllables that begin a title and look like an agency's letters. */
const syllables = /^(ban|bao|bo|bien|ben|bai|bac|bang|bat|buoi|cac|cach|can|cap|cau|chi|cho|chu|cho|chuyen|chap|con|cong|cua|cung|cu|ca|co|cai|cham|chan|chat|cham|tang|tac|tap)$/;
const isAgency = (part: string): boolean => agencies.test(part) && !syllables.test(part);

export function readFileName(fileName: string): NameFacts {
  const stem = fileName
    .normalize("NFC")
    .replace(/^.*(!~!|› )/, "")
    .replace(/(\.(signed|sign|ky|final|pdf|docx?|txt|rtf|odt|xlsx?|pptx?|zip|jpe?g|png|tiff?))+$/i, "")
    .replace(/(\.(signed|sign))+/gi, " ");
  const original = unglued(stem).split(/[^0-9A-Za-zÀ-ỹĐđ]+/).filter((part) => part !== "");
  const parts = original.map(fold);
  const words = parts.join(" ");

  const letter = /^(?:\d{1,5} )?(cv|cong van|to trinh|ttr|gui|xin|lay|gop|tham gia|y kien|bao cao|bc|giai trinh|tong hop)\b/.test(words);
  const draft = /(^| )(du ?thao|d thao|dthao)( |\d|$)/.test(words) && !letter;

  const afterDraft = words.replace(/^\d{1,5}[a-z]? ((19|20)\d\d )?/, "").replace(/^(ban )?du ?thao (lan )?(\d+ )?/, "");
  const named = typeNamedBy(afterDraft);
  const numbered = named ? null : findNumbered(parts, original);
  const normative = /^(?:\d{1,3} )?(?:[a-z]{1,6} ){0,6}?\d{1,3}(?: \d)? (19|20)\d\d (nq|qd|tt|nd|ubtvqh|qh|ct)/.test(words) || /^\d{1,3} (19|20)\d\d [a-z]/.test(words);
  const figures = parts.filter((part) => /^\d{1,5}[a-z]?$/.test(part));
  const title = titleOf(words);
  if (numbered) return { ...numbered, draft, normative, figures, words, title };
  const first = afterDraft.split(" ")[0] || "";
  // "CV Nguyen Van A", "CV_NguyenVanA": somebody's curriculum vitae, not a letter (công văn).
  const isPerson = /^[A-ZÀ-ỸĐ][a-zà-ỹ]+([A-ZÀ-ỸĐ]|$)/.exec(original[1] || "");
  const person = first === "cv" && isPerson !== null && (isPerson[1] !== "" || original[2] === undefined || /^[A-ZÀ-ỸĐ\d]/.test(original[2])) && isFamilyName(fold((/^.[a-zà-ỹ]+/.exec(original[1]!) || [""])[0]));
  // Two letters that open a longer name may be anything ("da", "hd"); these few are not.
  const opening = /^(cv|qd|tb|bc|kh|gm|ttr|ct|nq|nd|tt|ctr|hd|vbhn|ttlt)$/.test(first) ? typeOfAbbreviation(first) : null;
  return { type: named ? named.type : person ? null : opening, symbol: null, number: null, draft, normative, figures, words, title };
}

const numberAtStart = /^(?:so )?\d{1,5}[a-z]? (?:(?:19|20)\d\d )?/;
const openings = /^(?:(?:v v|ve viec|ve|so|ngay|do) |\d+ )+/;

function titleOf(words: string): string {
  let rest = words.replace(numberAtStart, "");
  const named = typeNamedBy(rest);
  const short = named ? null : /^([a-z]{2,5}) (?:\d{1,5}[a-z]? )?/.exec(rest);
  if (named) rest = named.rest;
  else if (short && typeOfAbbreviation(short[1]!)) rest = rest.slice(short[0].length);
  const [issuer] = rest.split(" ");
  if (rest !== words && issuer !== undefined && isAgency(issuer)) rest = rest.slice(issuer.length + 1);
  return rest.replace(numberAtStart, "").replace(openings, "");
}

const shortTypes = "tb|qd|qđ|ct|bc|kh|nq|cv|gm|ttr|ctr|hd|tt|nd|nđ";
const glued = new RegExp(`^(\\d{1,5}[a-z]?)?(${shortTypes})(\\d{1,5}[a-z]?)?(ub|ubnd|hdnd|hđnd|btp|vp)?\\d?$`, "i");

/** "05CT", "660TBUB", "QD15UB": number, type and agency run into one. */
function unglued(stem: string): string {
  return stem
    .split(/(?=[^0-9A-Za-zÀ-ỹĐđ])/)
    .map((piece) => {
      const match = glued.exec(piece.replace(/^[^0-9A-Za-zÀ-ỹĐđ]/, ""));
      const [, before, type, after, agency] = match || [];
      // "HD123" may be anything; the agency behind the number makes it one.
      if (!type || !(before || (after && agency))) return piece;
      return before ? ` ${before} ${type} ${agency || ""} ` : ` ${after} ${type} `;
    })
    .join("")
    .replace(/(\d)([A-Za-zĐđ]{2,4})$/, "$1 $2");
}

function findNumbered(parts: readonly string[], original: readonly string[]): Pick<NameFacts, "type" | "symbol" | "number"> | null {
  for (let i = 0; i + 1 < parts.length; i++) {
    const number = parts[i] || "";
    if (!/^\d{1,5}[a-z]?$/.test(number) || /^(19|20)\d\d$/.test(number) && i > 0) continue;
    let at = i + 1;
    const year = /^(19|20)\d\d$/.test(parts[at] || "") ? `${parts[at++]}/` : "";
    const type = typeOfAbbreviation(original[at] || "");
    const rest = (from: number) => original.slice(from).filter((part, index) => index < 2 && part.length <= 8).map((part) => part.toUpperCase().replace(/^UB$/, "UBND"));
    if (type && (parts[at] || "").length <= 4) {
      const issuer = isAgency(parts[at + 1] || "") ? rest(at + 1)[0] : undefined;
      const canonical = type === "CV" ? null : type;
      return { type, number, symbol: issuer && canonical ? `${number}/${year}${canonical}-${issuer}` : null };
    }
    const groups = rest(at);
    if (isAgency(parts[at] || "") && groups.length === 2 && /^[a-z]{2,8}$/.test(parts[at + 1] || "") && !typeOfAbbreviation(groups[1] || "")) {
      return { type: "CV", number, symbol: `${number}/${groups.join("-")}` };
    }
    // "574_UB": a number and whose it is; what it is, the page must say.
    if (/^ub(nd)?$/.test(parts[at] || "") && parts.length === at + 1) return { type: null, number, symbol: null };
  }
  return null;
}
