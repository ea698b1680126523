import type { Correspondent } from "./mail";

/** A file of a draft. `item`: a mail or an appointment that was attached as such; `link`: a file that lies in the cloud. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly isInline: boolean;
  /** By which the text shows it; `null` for one that stands below the text. */
  readonly contentId: string | null;
  readonly kind: "file" | "item" | "link";
}

/** Everything a draft holds, as it lies in its mailbox. */
export interface WholeDraft {
  readonly from: string | null;
  readonly subject: string;
  readonly body: { readonly type: "html" | "text"; readonly content: string };
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  readonly replyTo: readonly Correspondent[];
  readonly importance: "low" | "normal" | "high";
  readonly categories: readonly string[];
  readonly deliveryReceipt: boolean;
  readonly readReceipt: boolean;
  /** `x-` headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What Exchange keeps beside the mail: which mail it answers, when it is to leave, our own record. */
  readonly properties: Readonly<Record<string, string>>;
  readonly files: readonly DraftFile[];
}

/** What a draft shows in its window; compared with what its mailbox has, which may lag behind. */
export interface DraftOutline {
  readonly subject: string;
  /** How many stand in To, Cc and Bcc. */
  readonly recipients: readonly [number, number, number];
  readonly files: number;
  /** Of the body: see `lettersOf`. */
  readonly letters: string;
}

/** Parts without which a copy is not the same mail. */
export type DraftPart = "from" | "subject" | "recipients" | "body" | "importance" | "files";

/** Parts a mailbox may not take; the mail is whole without them, and the person is told. */
export type LesserPart = "thread" | "schedule" | "receipts" | "categories" | "supply" | "tag" | "mails-as-files";

/** The first part in which a copy in `mailbox` is not the draft; `null` when it is the same mail. Files are compared apart, by their bytes. */
export function partThatDiffers(draft: WholeDraft, copy: WholeDraft, mailbox: string): DraftPart | null {
  if (copy.from !== null && copy.from.toLowerCase() !== mailbox.toLowerCase()) return "from";
  if (copy.subject !== draft.subject) return "subject";
  if (fields.some((field) => addressesOf(copy[field]) !== addressesOf(draft[field]))) return "recipients";
  if (copy.body.type !== draft.body.type || spaceless(copy.body.content) !== spaceless(draft.body.content)) {
    const same = wordsOf(copy.body.content) === wordsOf(draft.body.content) && shownBy(copy.body.content) === shownBy(draft.body.content);
    if (copy.body.type !== draft.body.type || !same) return "body";
  }
  return copy.importance === draft.importance ? null : "importance";
}

/** What did not come over, of the parts the mail is whole without. */
export function lesserPartsLost(draft: WholeDraft, copy: WholeDraft, partOfProperty: (id: string) => LesserPart): readonly LesserPart[] {
  const lost: LesserPart[] = [];
  for (const id of Object.keys(draft.properties)) if (copy.properties[id] !== draft.properties[id]) lost.push(partOfProperty(id));
  if (Object.keys(draft.headers).some((name) => copy.headers[name] !== draft.headers[name])) lost.push("supply");
  if (draft.categories.some((name) => copy.categories.indexOf(name) < 0)) lost.push("categories");
  if (draft.deliveryReceipt !== copy.deliveryReceipt || draft.readReceipt !== copy.readReceipt) lost.push("receipts");
  return lost.filter((part, at) => lost.indexOf(part) === at);
}

export function isAsShown(draft: WholeDraft, shown: DraftOutline): boolean {
  const [to, cc, bcc] = shown.recipients;
  return draft.subject === shown.subject && draft.to.length === to && draft.cc.length === cc && draft.bcc.length === bcc && draft.files.length === shown.files && lettersOf(draft.body.content) === shown.letters;
}

/** The Latin letters and digits of a text or an HTML body: equal however the two sides write tags, blanks and letters with marks. */
export function lettersOf(body: string): string {
  return withoutTags(body).replace(/&#?\w+;/g, "").replace(/[^0-9A-Za-z]/g, "");
}

const fields = ["to", "cc", "bcc", "replyTo"] as const;

function addressesOf(people: readonly Correspondent[]): string {
  return people.map(({ address }) => address.trim().toLowerCase()).sort().join("\n");
}

function spaceless(text: string): string {
  return text.replace(/\s/g, "");
}

/** Exchange may tidy the HTML it is given; the words must be the same. */
function wordsOf(body: string): string {
  return spaceless(withoutTags(body).replace(/&nbsp;|&#160;|&#xa0;|\u00a0/gi, " "));
}

function withoutTags(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<(head|style|script|title)\b[\s\S]*?<\/\1\s*>|<[^<>]*>/gi, "");
}

/** Pictures and links, in order. */
function shownBy(html: string): string {
  const found = html.match(/\s(?:src|href)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi) || [];
  return found.map((one) => one.replace(/^[^=]*=\s*|["']/g, "")).join("\n");
}
