import type { DocumentType } from "../document";
import { fold } from "../fold";
import { typeNamedBy } from "../read-facts/document-types";
import type { SpokenWords } from "./spoken-words";

/** A document that others are asked for, and the words that speak of it: from the request to the end of the clause. */
export interface AskedFor {
  readonly type: DocumentType;
  readonly from: number;
  readonly to: number;
}

/** Who says one of these asks others for what comes next, with its marks: "nhỏ" is not "nhờ". */
const requests = ["đề nghị", "kiến nghị", "yêu cầu", "mong", "nhờ", "xin"].map((phrase) => phrase.split(" ").map((written) => ({ written, folded: fold(written) })));
const requestsByFirstWord = new Map(requests.map((words) => [words[0]!.folded, words]));
/** "Xin" also opens what a writer does himself: "xin thông báo", "xin gửi"; nor does running text ask with it: "xin hướng dẫn như sau". */
const politely = "xin";
const doneByTheWriter: readonly DocumentType[] = ["TB", "BC"];

/** Words between the request and the document it is for: "đề nghị Bộ Tư pháp sớm có văn bản hướng dẫn". */
const mostBetween = 8;
/** Running text asks for many things, and goes on to speak of documents that are there ("đề nghị các đơn vị thực hiện hướng dẫn này"); these lead nowhere else. */
const leadsOn = /^(y|kien|quy|cuc|vu|so|bo|tong|vien|thanh|tra|co|quan|lanh|dao|dong|chi|anh|xem|xet|tam|som|van|ban|cho|duoc|giup|tiep|tuc|kip|thoi)$/;
const endOfClause = /[.;:!?\n]/;

/** What a name also says that somebody does: "hướng dẫn giúp em" asks for it, "hướng dẫn giúp đỡ" does not. */
const askedByHelp = /^(?:huong dan|thong bao|bao cao) giup(?! do\b)\b/;

/** Whether a text that opens with a document's name asks others for it. */
export function opensWithRequest(folded: string): boolean {
  return askedByHelp.test(folded);
}

/** The documents that a passage asks others for. Letters are none: a request is one. */
export function documentsAskedFor(words: SpokenWords, isRunning: boolean): readonly AskedFor[] {
  const { folded } = words;
  const asked: AskedFor[] = [];
  for (let at = 0; at < folded.length; at++) {
    const request = requestsByFirstWord.get(folded[at]!);
    if (request && isSaid(request, words, at)) follow(at, at + request.length);
    else if (folded[at] === "giup" && at > 1 && opensWithRequest(folded.slice(at - 2, at + 2).join(" "))) add(at - 2, typeAt(folded, at - 2)!);
  }
  return asked;

  function follow(start: number, first: number): void {
    const polite = folded[start] === politely;
    if ((polite && isRunning) || folded[first] === "cua") return;
    for (let at = first; at < folded.length && at - first <= mostBetween && !endsBefore(words, at); at++) {
      const type = typeAt(folded, at);
      if (type !== null && type !== "CV") {
        if (!polite || doneByTheWriter.indexOf(type) < 0) add(first, type);
        return;
      }
      if ((isRunning || polite) && !leadsOn.test(folded[at]!)) return;
    }
  }

  function add(from: number, type: DocumentType): void {
    let to = from + 1;
    while (to < folded.length && !endsBefore(words, to)) to++;
    asked.push({ type, from, to });
  }
}

function isSaid(request: readonly { readonly written: string; readonly folded: string }[], { text, folded, starts, ends }: SpokenWords, at: number): boolean {
  return request.every((word, i) => {
    if (folded[at + i] !== word.folded || starts[at + i]! < 0) return false;
    const said = text.slice(starts[at + i], ends[at + i]).normalize("NFC").toLowerCase();
    return said === word.written || said === word.folded;
  });
}

const longestName = 5;

function typeAt(folded: readonly string[], at: number): DocumentType | null {
  const named = typeNamedBy(folded.slice(at, at + longestName).join(" "));
  return named && named.type;
}

function endsBefore({ text, starts, ends }: SpokenWords, at: number): boolean {
  return at > 0 && ends[at - 1]! >= 0 && endOfClause.test(text.slice(ends[at - 1], starts[at]));
}
