import { isDay } from "./asking/calendar";
import type { Correspondent } from "./mail";
import type { FigureChange, FigureCorrection, FiguresDelivery, OwnFigures } from "./own-figures";
import type { Policy } from "./policy";
import { readOwnFigures } from "./read-own-figures";
import { isOneOf } from "./read-address";
import { base64UrlToText, textToBase64Url } from "./submission-base64";
import { asciiCode, codeOf, ownHeaders } from "./submission-headers";
import { namedFigures } from "./single-figures";
import { objectOf, parsed, textOf, type Read } from "./submission-record";
import type { Senders } from "./trusted-answer";

/** Stands where a supply mail has "1": whoever counts supplied documents by their headers never takes delivered figures for one. */
const version = "figures-1";
/** As for supplied documents: longer header values get cut on the way. */
const longest = 900;
/** Of the file, in characters; figures by a hundred entries take a tenth of it. */
const longestFile = 100_000;

/** Name of the attachment that carries the figures whole. */
export const figuresFileName = "moj-edoc-figures.json";

export interface FiguresMail {
  readonly headers: Readonly<Record<string, string>>;
  /** Without a token: it is no document. */
  readonly subject: string;
  readonly file: { readonly name: string; readonly text: string };
}

/** How the subject of every delivery of a month begins. */
export function figuresSubject(month: string): string {
  return `Số liệu văn bản điện tử tháng ${month.slice(5)}/${month.slice(0, 4)}`;
}

/** Of a sent mail nothing else shows without opening it that it delivers figures, and is no letter of the unit. */
export function isFiguresSubject(subject: string): boolean {
  return /^Số liệu văn bản điện tử tháng \d{2}\/\d{4}( \(lần \d+\))?: /.test(subject);
}

/** `unitName`: as people know it. The body is written by `text/figures-body`. */
export function encodeFigures(delivery: FiguresDelivery, unitName: string): FiguresMail {
  const { figures, revision, note, by, corrected } = delivery;
  const { unit, month } = figures;
  const again = revision > 1 ? ` (lần ${revision})` : "";
  return {
    headers: { "x-moj-edoc-unit": asciiCode(unit), "x-moj-edoc-v": version, "x-moj-edoc-meta": textToBase64Url(JSON.stringify({ m: month, r: revision, n: cut(note, 100) })) },
    subject: `${figuresSubject(month)}${again}: ${(unitName || unit).replace(/[\x00-\x1f\x7f[\]]+/g, " ")}`.slice(0, 255),
    file: { name: figuresFileName, text: JSON.stringify({ v: version, revision, note: cut(note, longestNote), by, corrected: corrected && { ...corrected, reason: cut(corrected.reason, longestNote) }, figures }, null, 1) },
  };
}

const longestNote = 1000;
/** Twice the entries that figures may have. */
const mostChanges = 1000;

/** What the headers alone say of a delivery: enough to know which mails to open. */
export type FiguresNotice = Pick<FiguresDelivery, "revision" | "note"> & { readonly unit: string; readonly month: string };

/** `null` when they are no delivery, a problem when they cannot be read; it never throws. */
export function readFiguresHeaders(headers: Readonly<Record<string, string>>): Read<FiguresNotice> | null {
  const own = ownHeaders(headers);
  if (own["x-moj-edoc-v"] !== version) return null;
  const unit = codeOf(own["x-moj-edoc-unit"]);
  if (unit === null) return { ok: false, problem: "x-moj-edoc-unit" };
  const value = own["x-moj-edoc-meta"];
  const text = value === undefined || value.length > longest ? null : base64UrlToText(value);
  const found = text === null ? null : parsed(text);
  const revision = found === null ? null : revisionOf(found["r"]);
  const month = found === null ? null : textOf(found["m"], 7);
  if (found === null || revision === null || month === null || !isDay(`${month}-01`)) return { ok: false, problem: "x-moj-edoc-meta" };
  return { ok: true, value: { unit, month, revision, note: textOf(found["n"], 100) || "" } };
}

/** `file`: text of the attachment. Anybody may have written both: what does not hold is refused whole, with the name of what it is. */
export function readFigures(headers: Readonly<Record<string, string>>, file: string): Read<FiguresDelivery> | null {
  const notice = readFiguresHeaders(headers);
  if (notice === null || !notice.ok) return notice;
  const read = readFiguresFile(file);
  if (!read.ok) return read;
  const { figures, revision } = read.value;
  if (revision !== notice.value.revision) return { ok: false, problem: "revision" };
  if (figures.unit !== notice.value.unit) return { ok: false, problem: "unit" };
  if (figures.month !== notice.value.month) return { ok: false, problem: "month" };
  return read;
}

/** The file alone, for in Sent Items a mail gives its headers back to nobody. */
export function readFiguresFile(file: string): Read<FiguresDelivery> {
  if (file.length > longestFile) return { ok: false, problem: "too-large" };
  const found = parsed(file);
  if (found === null) return { ok: false, problem: "json" };
  if (found["v"] !== version) return { ok: false, problem: "v" };
  const revision = revisionOf(found["revision"]);
  if (revision === null) return { ok: false, problem: "revision" };
  const figures = readOwnFigures(found["figures"]);
  if (!figures.ok) return figures;
  const corrected = readCorrection(found["corrected"], figures.value);
  if (corrected === null) return { ok: false, problem: "corrected" };
  return { ok: true, value: { figures: figures.value, revision, note: textOf(found["note"], longestNote) || "", by: textOf(found["by"], 320) || "", ...(corrected === undefined ? {} : { corrected }) } };
}

/** `undefined` where nothing was corrected; `null` when it cannot be a correction of these figures. */
function readCorrection(value: unknown, figures: OwnFigures): FigureCorrection | null | undefined {
  if (value === undefined) return undefined;
  const found = objectOf(value);
  const reason = found === null ? null : textOf(found["reason"], longestNote);
  const list = found === null ? null : found["changes"];
  if (reason === null || !Array.isArray(list) || list.length === 0 || list.length > mostChanges) return null;
  const named = namedFigures(figures);
  const changes: FigureChange[] = [];
  for (const one of list as readonly unknown[]) {
    const change = objectOf(one);
    const figure = change === null ? null : textOf(change["figure"], 60);
    const from = change === null ? null : change["from"];
    if (change === null || figure === null || typeof from !== "number" || !(from >= 0) || Math.floor(from) !== from || change["to"] !== (named.get(figure) || 0)) return null;
    changes.push({ figure, from, to: named.get(figure) || 0 });
  }
  return { changes, reason };
}

/** Figures count only from a mailbox of the very unit they are of, in From and in Sender alike; "on behalf of" proves nothing. */
export function isFromUnitItself({ from, sender }: Senders, unit: string, { units }: Pick<Policy, "units">): boolean {
  const own = units.filter(({ code }) => code === unit)[0];
  const known = ({ address }: Correspondent): boolean => own !== undefined && isOneOf(address, own.mailboxes);
  return from !== null && known(from) && (sender === null || known(sender));
}

function revisionOf(value: unknown): number | null {
  return typeof value === "number" && value >= 1 && value <= 9999 && Math.floor(value) === value ? value : null;
}

/** Never between the two halves of one letter. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}
