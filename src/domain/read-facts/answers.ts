import { fold } from "../fold";

export interface Answer {
  readonly symbol: string;
  /** The words it was read in. */
  readonly text: string;
  /** Whether the text says "answers"; a letter "received" is answered as a rule. */
  readonly isSaid: boolean;
}

const said = /\b(?:tra loi|phuc dap|phuc tra) (?=(?:cac |noi dung |doi voi |de nghi tai |kien nghi tai |theo )*(?:cong van|van ban|to trinh|bao cao|thu|phieu chuyen|phieu|don|cong dien|giay moi|y kien|so \d|cv\b))/g;
const received = /\bnhan duoc (?=(?:cac |noi dung )?(?:cong van|van ban|to trinh|phieu chuyen|don|thu|cv\b))/g;
/** Where the reference ends and what the answered document was about begins; that may name other documents. */
const about = / (?:ve|v\/v|de nghi|hoi|xin|kien nghi|phan anh|thuc hien|lien quan|gop y|gui|vuong mac|yeu cau|trao doi|bao cao|co y kien|neu|trong do|theo quy dinh|kem theo|tai dieu|can cu)\b/;
const symbols = /(?:^|[^\w/])(\d{1,6}[a-z]? ?\/ ?(?:(?:19|20)\d\d ?[/-] ?)?[a-z][a-z0-9&.]*(?: ?[-–_] ?[a-z0-9&.]*[a-z][a-z0-9&.]*){0,4})/g;
const longestReference = 400;
const mostAnswers = 10;

/** What the document answers: "Trả lời Công văn số 123/STP-HC ngày 5/1/2016…", in the subject line or the first paragraphs. */
export function findAnswers(subject: string | null, body: readonly string[], isLetter: boolean): readonly Answer[] {
  const text = `${subject || ""} ${body.join(" ")}`.replace(/\s+/g, " ").slice(0, 6000);
  const folded = fold(text);
  // Folding may change the length of text in other scripts; then the folded words have to do.
  const original = folded.length === text.trim().length ? text.trim() : folded;
  const answers: Answer[] = [];
  const read = (pattern: RegExp, isSaid: boolean) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match && answers.length < mostAnswers; match = pattern.exec(folded)) {
      if (isSaid && !opens(original, folded, match.index)) continue;
      const from = match.index + match[0].length;
      const window = folded.slice(from, from + longestReference);
      const end = about.exec(window);
      const reference = window.slice(0, end ? end.index : sentenceEnd(window));
      for (const symbol of symbolsIn(reference, original.slice(from, from + reference.length))) {
        if (!answers.some((one) => fold(one.symbol) === fold(symbol))) answers.push({ symbol, text: original.slice(match.index, from + reference.length).replace(/^[.;:,(“"\s]+/, "").slice(0, 160), isSaid });
      }
    }
  };
  read(said, true);
  if (isLetter && answers.length === 0) read(received, false);
  return answers;
}

/** At the beginning of a sentence, or of what a subject line says after "V/v": "đề nghị trả lời công văn…" asks for an answer. */
function opens(original: string, folded: string, at: number): boolean {
  return original.charAt(at) !== folded.charAt(at) || /(^|[.;:(“"]|v\/v|viec) ?$/.test(folded.slice(Math.max(0, at - 6), at));
}

function symbolsIn(folded: string, original: string): readonly string[] {
  const found: string[] = [];
  symbols.lastIndex = 0;
  for (let match = symbols.exec(folded); match && found.length < mostAnswers; match = symbols.exec(folded)) {
    const length = (match[1] || "").length;
    const at = match.index + match[0].length - length;
    found.push(original.slice(at, at + length).replace(/[–_]/g, "-").replace(/ /g, "").replace(/[.\-&]+$/, ""));
  }
  return found;
}

function sentenceEnd(text: string): number {
  const end = /[a-z)]\. [a-z]/.exec(text);
  return end ? end.index + 1 : text.length;
}
