import { fold } from "../fold";
import { typeName, typeNamedBy, typeOfAbbreviation } from "../read-facts/document-types";

/** A subject or a file name read as the title of a document: "Thông báo số 247/TB-BTP kết luận…", "247_TB-BTP.signed.pdf". */
export interface Title {
  readonly type: string | null;
  /** 1 when a notation says so, less when only a word does. */
  readonly certainty: number;
  /** The type's name as a cue sees it. */
  readonly lead: string;
  readonly rest: string;
  readonly draft: boolean;
  /** False for the subject of a mail that answers another, or passes it on. */
  readonly isOwn: boolean;
  readonly answers: boolean;
}

const handing = /^(?:(?:kinh|v v|ve viec|xin) )*(?:gui|chuyen|phat hanh|ban hanh|cung cap|trien khai) (?:(?:kem|den|toi|lai|cac|quy|don vi|file|van ban) )*/;
const draftName = /^(?!cv|cong van|to trinh|ttr|gui|xin|lay|gop|tham gia|y kien|bao cao|bc|giai trinh|tong hop).*\bdu? ?thao\b/;

export function readTitle(title: string, isName?: boolean): Title {
  let text = plain(isName ? title.replace(/(?:\.\w{2,6})+$/, "") : title.replace(/^\[.*?\]/, "").slice(0, 500));
  const cut = (pattern: RegExp): readonly (string | undefined)[] => {
    const match = pattern.exec(text) || [""];
    text = text.slice(match[0]!.length);
    return match;
  };
  const relation = cut(/^(?:(?:re|tl|tra loi|phan hoi|fwd?|tr|chuyen tiep|hoa toc|thuong khan|khan) )*/)[0]!;
  const handed = text.replace(handing, "");
  if (typeNamedBy(handed) || /^\d+ [a-z]/.test(handed)) text = handed;
  const draft = Boolean(isName) && draftName.test(text);
  if (isName) cut(/^(?:\d+ )?(?:ban )?du ?thao (?:lan )?(?:\d+ )?/);

  const named = typeNamedBy(text);
  let type: string | null = named && named.type;
  if (named) text = named.rest + " ";
  else {
    const short = cut(/^(cv|qd|tb|bc|kh|gm|ttr|ct|nq|ctr) (?=so |\d|t\d|v|thang |quy |nam |ket |cong tac|lich |ban hanh |phe duyet |bo nhiem )/)[1];
    type = short ? typeOfAbbreviation(short) : null;
  }
  let certainty = type ? (isName ? 0.7 : 0.5) : 0;
  const [notation, year, sign] = isName || /\d ?[a-z]? ?[/_]/i.test(title) ? cut(/^(?:so )?\d{1,5}[a-z]? ((?:19|20)\d\d )?([a-z]{1,8}) [a-z]\w*(?: |$)/) : [];
  if (notation) {
    type = typeOfAbbreviation(sign!) || type || "CV";
    certainty = 1;
  }
  if (cut(/^(?:v v|ve viec) /)[0] && !type) {
    type = "CV";
    certainty = 0.6;
  }
  return { type, certainty, lead: type ? typeName(type) + (year ? " quy pham" : "") : "", rest: text, draft, isOwn: !/^(?:[rfcp]|t[lr])/.test(relation), answers: /^(?:[rp]|tl|tra)/.test(relation) };
}

/** Folded words with a blank round each; "#" stands for any number. */
export function wordsOf(text: string): string {
  return ` ${plain(text).replace(/\b\d+\b/g, "#")} `;
}

const plain = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, " ").trim() + " ";
