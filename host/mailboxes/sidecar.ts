import type { MessageState, MessageSummary } from "./mail";
import type { ParsedMail } from "./parse-eml";
import { conversationOf } from "./conversation";

/** What `<id>.json` holds beside `<id>.eml`: the state of this copy, and a summary so that a start need not parse every mail again. */
export interface Sidecar {
  readonly version: 1;
  readonly state: MessageState;
  readonly conversationId: string;
  readonly receivedAt: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Absent: never moved. */
  readonly moves?: number;
  /** In the order of the parts in the file. */
  readonly attachmentIds: readonly string[];
  /** The `.eml` the summary was made from; another size or time means: parse again. */
  readonly file: { readonly size: number; readonly modified: number };
  readonly summary: Pick<MessageSummary, "subject" | "from" | "sender" | "to" | "cc" | "bcc" | "sentAt" | "preview" | "hasAttachments" | "internetMessageId" | "damage">;
}

/** A message of the index. */
export interface Entry extends Sidecar {
  readonly id: string;
  readonly mailbox: string;
  readonly folder: string;
}

export function summaryOf(entry: Entry): MessageSummary {
  const { id, mailbox, folder, state, conversationId, receivedAt, createdAt, modifiedAt, moves = 0, summary } = entry;
  return { id, mailbox, folder, ...summary, receivedAt, createdAt, modifiedAt, moves, conversationId, state };
}

export function toSidecar({ version, state, conversationId, receivedAt, createdAt, modifiedAt, moves = 0, attachmentIds, file, summary }: Entry): Sidecar {
  return { version, state, conversationId, receivedAt, createdAt, modifiedAt, ...(moves === 0 ? {} : { moves }), attachmentIds, file, summary };
}

export interface Origin {
  readonly id: string;
  readonly mailbox: string;
  readonly folder: string;
  readonly now: string;
  readonly state?: Partial<MessageState> | undefined;
  readonly conversationId?: string | undefined;
  readonly receivedAt?: string | undefined;
  readonly createdAt?: string | undefined;
  readonly attachmentIds?: readonly string[] | undefined;
}

/** The index entry of a mail just parsed. */
export function entryOf(parsed: ParsedMail, origin: Origin): Entry {
  const state: MessageState = { ...blankState(origin.folder), ...origin.state };
  return {
    version: 1,
    id: origin.id,
    mailbox: origin.mailbox,
    folder: origin.folder,
    state,
    conversationId: origin.conversationId ?? conversationOf(parsed),
    receivedAt: origin.receivedAt ?? (state.isDraft ? origin.now : (parsed.receivedAt ?? parsed.date ?? origin.now)),
    createdAt: origin.createdAt ?? (state.isDraft ? origin.now : (parsed.date ?? origin.now)),
    modifiedAt: origin.now,
    attachmentIds: idsFor(parsed, origin.attachmentIds),
    file: { size: 0, modified: 0 },
    summary: {
      subject: parsed.subject,
      from: parsed.from,
      sender: parsed.sender,
      to: parsed.to,
      cc: parsed.cc,
      bcc: parsed.bcc,
      sentAt: state.isDraft ? null : parsed.date,
      preview: parsed.preview,
      hasAttachments: parsed.attachments.some((attachment) => !attachment.isInline),
      internetMessageId: parsed.internetMessageId ?? "",
      damage: parsed.damage,
    },
  };
}

function idsFor(parsed: ParsedMail, known: readonly string[] | undefined): readonly string[] {
  return known?.length === parsed.attachments.length ? known : parsed.attachments.map((_, index) => `AT-${index + 1}`);
}

export function blankState(folder: string): MessageState {
  const isDraft = folder === "drafts";
  return { isRead: isDraft || folder === "sentitems", isDraft, categories: [], customProperties: {}, extendedProperties: {}, flagged: false };
}

/** `null` for anything that is not a sidecar of ours: the mail is then read again from its `.eml`. */
export function readSidecar(text: string): Sidecar | null {
  try {
    const value = JSON.parse(text) as Partial<Sidecar> | null;
    const isOurs = value?.version === 1 && typeof value.state === "object" && typeof value.summary === "object" && typeof value.file === "object" && Array.isArray(value.attachmentIds);
    return isOurs ? (value as Sidecar) : null;
  } catch {
    return null;
  }
}
