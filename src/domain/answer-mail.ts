import type { Answer, AnswerKind, Said } from "./answer";
import { isDocumentId } from "./document-id";
import { readLink } from "./read-link";
import { withSubjectToken } from "./subject-token";
import { base64UrlToText, textToBase64Url } from "./submission-base64";
import { asciiCode, codeOf, ownHeaders } from "./submission-headers";
import { parsed, textOf, type Read } from "./submission-record";
import type { EdocHeaders } from "./submission";

/** Stands where a supply mail has "1": whoever counts supplied documents by their headers never takes an answer for one. */
const version = "answer-1";
/** Exchange folds and some gateways cut long values; below this they survive (OUTLOOK-PLATFORM §2). */
const longest = 900;

/** What makes a mail an answer: the body is for people, and is written by `text/answer-body`. */
export interface AnswerMail {
  readonly headers: EdocHeaders;
  readonly subject: string;
}

/** `subject`: of the mail it answers, or what the document is about. `issuedDate`: yyyy-mm-dd or "". */
export function encodeAnswer(answer: Answer, { subject, issuedDate }: { readonly subject: string; readonly issuedDate: string }): AnswerMail {
  const { id, entry, unit } = answer;
  return {
    headers: { "x-moj-edoc-id": id, "x-moj-edoc-entry": asciiCode(entry), "x-moj-edoc-unit": asciiCode(unit), "x-moj-edoc-v": version, "x-moj-edoc-meta": meta(answer) },
    subject: withTokenBehind(subject, withSubjectToken({ entry, unit, date: issuedDate, shortId: id.slice(0, 8) }, "").trim()),
  };
}

/** Headers anybody may have written: `null` when they are no answer, a problem when they cannot be read; it never throws. */
export function readAnswer(headers: Readonly<Record<string, string>>): Read<Answer> | null {
  const own = ownHeaders(headers);
  if (own["x-moj-edoc-v"] !== version) return null;
  const id = own["x-moj-edoc-id"];
  const entry = codeOf(own["x-moj-edoc-entry"]);
  const unit = codeOf(own["x-moj-edoc-unit"]);
  if (!isDocumentId(id)) return { ok: false, problem: "x-moj-edoc-id" };
  if (entry === null) return { ok: false, problem: "x-moj-edoc-entry" };
  if (unit === null) return { ok: false, problem: "x-moj-edoc-unit" };
  const value = own["x-moj-edoc-meta"];
  const text = value === undefined || value.length > longest ? null : base64UrlToText(value);
  const found = text === null ? null : parsed(text);
  const said = found === null ? null : saidIn(found);
  if (found === null || said === null) return { ok: false, problem: "x-moj-edoc-meta" };
  return { ok: true, value: { id, entry, unit, symbol: textOf(found["s"], 60), by: textOf(found["by"], 100) || "", said } };
}

/** A clerk looks for the document in a list of subjects, so its words come first; the token stands behind them whole, and once. */
function withTokenBehind(subject: string, token: string): string {
  const words = subject.replace(/\[EDOC:[^\]]*\]\s*/g, "").replace(/[\x00-\x1f\x7f]+/g, " ").trim();
  return `${cut(words, 254 - token.length)} ${token}`.trim();
}

/** What does not fit gives way, people's words first: the body of the mail has them whole. */
function meta({ symbol, by, said }: Answer): string {
  for (let kept = 300; ; kept -= 20) {
    const value = textToBase64Url(JSON.stringify({ k: said.kind, s: cut(symbol, 60), by: kept < 0 ? "" : cut(by, 100), ...dataOf(said, Math.max(kept, 0)) }));
    if (value.length < longest || kept < -20) return value;
  }
}

/** Of an address that is too long half would lead astray. */
const longestAddress = 400;

function dataOf(said: Said, words: number): Readonly<Record<string, string | null>> {
  switch (said.kind) {
    case "received":
      return {};
    case "published":
      return { u: linkOf(said.address), t: said.at };
    case "filed":
      return { n: cut(said.number, 60) };
    case "posted":
      return { u: linkOf(said.address), d: said.deadline };
    case "taken-off":
      return { t: said.at };
    case "returned":
      return { r: cut(said.reason, words) };
    case "corrected":
      return { r: cut(said.what, words) };
    case "withdrawn":
      return { o: said.takesBack };
  }
}

function saidIn(found: Readonly<Record<string, unknown>>): Said | null {
  const kind = found["k"];
  switch (kind) {
    case "received":
      return { kind };
    case "published":
      return { kind, address: linkOf(found["u"]), at: matching(found["t"], moment) };
    case "filed":
      return { kind, number: textOf(found["n"], 60) };
    case "posted":
      return { kind, address: linkOf(found["u"]), deadline: matching(found["d"], /^\d{4}-\d{2}-\d{2}$/) };
    case "taken-off":
      return { kind, at: matching(found["t"], moment) };
    case "returned":
      return { kind, reason: textOf(found["r"], 300) || "" };
    case "corrected":
      return { kind, what: textOf(found["r"], 300) || "" };
    case "withdrawn":
      return { kind, takesBack: kinds.filter((one) => one === found["o"])[0] || null };
    default:
      return null;
  }
}

const kinds: readonly AnswerKind[] = ["received", "published", "filed", "posted", "taken-off", "returned", "corrected"];
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}Z$/;

function linkOf(value: unknown): string | null {
  const link = typeof value === "string" ? readLink(value) : null;
  return link !== null && link.length <= longestAddress ? link : null;
}

function matching(value: unknown, form: RegExp): string | null {
  return typeof value === "string" && form.test(value) && !isNaN(Date.parse(value)) ? value : null;
}

/** Never between the two halves of one letter. */
function cut<T extends string | null>(text: T, most: number): T {
  return (text === null ? null : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")) as T;
}
