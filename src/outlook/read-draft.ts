import type { FindingKind } from "../domain/finding";
import type { Correspondent, MailAttachment, OutgoingMail, Recipient, RecipientField, SuppliedMark } from "../domain/mail";
import { splitBody } from "../domain/split-body";
import { objectOf } from "../domain/submission-record";
import { ask, OutlookError, patience } from "./ask";
import type { Start } from "./ask-once";
import type { ComposeItem } from "./current-item";

/** A draft as far as Outlook would tell it. */
export interface DraftReading {
  readonly mail: OutgoingMail;
  /** True when nothing at all could be read. */
  readonly blind: boolean;
  /** True when every part was read: a judgement of it is one of the whole mail. */
  readonly whole: boolean;
  /** Findings that would rest on a part nobody could read: they are not held against the author. */
  readonly doubtful: readonly FindingKind[];
  /** `x-moj-edoc-meta` as it stands; empty where there is none. */
  readonly meta: string;
}

export interface DraftReadingUnderWay {
  /** The draft as known by now. */
  soFar(): DraftReading;
  readonly finished: Promise<DraftReading>;
}

const fields: readonly RecipientField[] = ["to", "cc", "bcc"];
/** Exactly this many recipients in a field: the client may be hiding the rest (OUTLOOK-PLATFORM §1, "Limits"). */
const caps = [100, 500, 1000];

/** How one part is asked for, by its name in Outlook's item. */
type AskPart = <T>(part: string, start: Start<T>) => Promise<T>;

/** Asks for every part of the draft at once; a part that is refused stays empty, and `note` hears of it. `beside` is asked in the same round. */
export function startReadingDraft(item: ComposeItem, askPart: AskPart, note: (fault: unknown) => void, beside: readonly Step[] = []): DraftReadingUnderWay {
  const found: Found = {};
  const steps = stepsFor(item, found, askPart);
  const soFar = (): DraftReading => {
    const read = Object.keys(found).length;
    return { mail: mailOf(found), blind: !read, whole: read === steps.length, doubtful: doubtfulOf(found), meta: words((found.internetHeaders || {})[metaHeader]) };
  };
  return { soFar, finished: Promise.all(beside.concat(steps).map((step) => step().catch(note))).then(soFar) };
}

/** The draft for the pane, with what Outlook refused or never answered; those parts of the mail are empty. */
export async function readDraft(item: ComposeItem, deadline: number = patience): Promise<DraftReading & { readonly refused: readonly OutlookError[] }> {
  const refused: OutlookError[] = [];
  const askPart: AskPart = (part, start) => ask(part === "attachments" ? "getAttachmentsAsync" : `${part}.getAsync`, start, deadline);
  const note = (fault: unknown) => void refused.push(fault instanceof OutlookError ? fault : new OutlookError("draft", null, String(fault)));
  const reading = await startReadingDraft(item, askPart, note).finished;
  return { ...reading, refused };
}

type Step = () => Promise<unknown>;

/** A part that is missing was not answered. The names are those of Outlook's item. */
interface Found {
  from?: Correspondent;
  to?: readonly Recipient[];
  cc?: readonly Recipient[];
  bcc?: readonly Recipient[];
  subject?: string;
  body?: string;
  attachments?: readonly MailAttachment[];
  internetHeaders?: Readonly<Record<string, unknown>>;
}

const metaHeader = "x-moj-edoc-meta";

interface Asked<T> {
  getAsync(done: (result: Office.AsyncResult<T>) => void): void;
}

function stepsFor(item: ComposeItem, found: Found, askPart: AskPart): Step[] {
  const part =
    <T, K extends keyof Found>(name: K, read: (value: T) => Found[K], start: Start<T> = (done) => (item as unknown as Record<K, Asked<T>>)[name].getAsync(done)): Step =>
    () =>
      askPart(name, start).then((value) => (found[name] = read(value)));
  return [
    part("from", correspondent),
    ...fields.map((field) =>
      part(field, (people: readonly Office.EmailAddressDetails[]) =>
        people.map((person) => Object.assign(correspondent(person), { field, isList: (person.recipientType as string) === "distributionList" })),
      ),
    ),
    part("subject", words),
    part("attachments", (all: readonly Office.AttachmentDetailsCompose[]) => all.map(attachment), (done) => item.getAttachmentsAsync(done)),
    part("body", words, (done) => item.body.getAsync("text" as Office.CoercionType, done)),
    part("internetHeaders", (headers: unknown) => objectOf(headers) || {}, (done) => item.internetHeaders.getAsync(["x-moj-edoc-id", "x-moj-edoc-entry", metaHeader], done)),
  ];
}

function mailOf(found: Found): OutgoingMail {
  return {
    from: found.from || null,
    sender: null,
    recipients: fields.reduce<readonly Recipient[]>((all, field) => all.concat(found[field] || []), []),
    recipientsComplete: fields.every((field) => found[field] && caps.indexOf(found[field].length) < 0),
    subject: found.subject || "",
    body: splitBody(found.body || ""),
    attachments: found.attachments || [],
    supplied: suppliedMark(found.internetHeaders || {}),
  };
}

function doubtfulOf(found: Found): FindingKind[] {
  const doubtful: FindingKind[] = found.attachments ? [] : ["missing-attachment"];
  return found.internetHeaders !== undefined && fields.every((field) => found[field]) ? doubtful : doubtful.concat("not-supplied", "not-tagged", "draft-attached");
}

/** Nonsense is no text: the part it stands in counts as not read. */
function words(text: unknown): string {
  if (text && typeof text !== "string") throw new TypeError();
  return (text as string) || "";
}

function correspondent(person: unknown): Correspondent {
  const { emailAddress, displayName } = person as { readonly emailAddress?: string; readonly displayName?: string };
  if (typeof person !== "object" || Array.isArray(person)) throw new TypeError();
  return { address: words(emailAddress), name: words(displayName) };
}

/** Compose attachments have no content type in the documentation; some clients give one. */
function attachment(details: Office.AttachmentDetailsCompose & { readonly contentType?: string }): MailAttachment {
  const { id, name, size, isInline } = details;
  const contentType = details.contentType || ((details.attachmentType as string) === "item" ? "message/rfc822" : "");
  return { id, name: words(name), contentType, size: size || 0, isInline: isInline === true, reading: null };
}

function suppliedMark(headers: Readonly<Record<string, unknown>>): SuppliedMark | null {
  const id = words(headers["x-moj-edoc-id"]);
  return id ? { id, entry: words(headers["x-moj-edoc-entry"]) || null } : null;
}
