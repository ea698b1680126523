import type { Folder, MailContent, MessageState, MessageSummary, NewAttachment, StoredMessage } from "../../mailboxes/mail";
import type { StoreChange } from "../../mailboxes/mail-store";
import type { Persona } from "../../mailboxes/people";
import type { ServerFaults, Session } from "../../server/page-api";

/** A refusal of the server, with its sentence. */
export class ApiError extends Error {
  constructor(readonly call: string, readonly status: number, readonly code: string, message: string) {
    super(message);
    this.name = "ApiError";
  }
}

export interface Category {
  readonly displayName: string;
  readonly color: string;
}

type Fields = Omit<MailContent, "attachments">;

export interface Api {
  session(): Promise<Session>;
  folders(mailbox: string): Promise<readonly Folder[]>;
  messages(mailbox: string, folder: string, query: string): Promise<readonly MessageSummary[]>;
  message(mailbox: string, id: string): Promise<StoredMessage>;
  /** Only the header block is read from the wire; the rest of a large mail stays where it is. */
  headerBlock(mailbox: string, id: string): Promise<string>;
  raw(mailbox: string, id: string): Promise<Uint8Array>;
  attachment(mailbox: string, id: string, attachmentId: string): Promise<Uint8Array>;
  create(mailbox: string, content: Fields): Promise<StoredMessage>;
  change(mailbox: string, id: string, content: Fields): Promise<StoredMessage>;
  addAttachment(mailbox: string, id: string, attachment: NewAttachment): Promise<{ readonly attachmentId: string; readonly message: StoredMessage }>;
  removeAttachment(mailbox: string, id: string, attachmentId: string): Promise<StoredMessage>;
  setState(mailbox: string, id: string, state: Partial<MessageState>): Promise<StoredMessage>;
  move(mailbox: string, id: string, folder: string): Promise<StoredMessage>;
  remove(mailbox: string, id: string): Promise<void>;
  send(mailbox: string, id: string, from: string): Promise<{ readonly delivered: readonly string[]; readonly notLocal: readonly string[] }>;
  reply(mailbox: string, id: string, kind: "reply" | "replyAll" | "forward"): Promise<StoredMessage>;
  importEml(mailbox: string, folder: string, bytes: Uint8Array): Promise<StoredMessage>;
  categories(mailbox: string): Promise<readonly Category[]>;
  saveCategories(mailbox: string, list: readonly Category[]): Promise<void>;
  settings(): Promise<Readonly<Record<string, string>>>;
  saveSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  faults(): Promise<ServerFaults>;
  saveFaults(faults: ServerFaults): Promise<void>;
  reset(): Promise<void>;
  /** Tells of every change until the returned function is called. The browser reconnects by itself. */
  onChange(listener: (change: StoreChange) => void): () => void;
}

export function createApi(persona: () => Persona["id"]): Api {
  async function call(method: string, path: string, body?: BodyInit | null, contentType?: string): Promise<Response> {
    const answer = await fetch(`/api/${path}`, {
      method,
      headers: { "x-persona": persona(), ...(contentType ? { "content-type": contentType } : {}) },
      body: body ?? null,
    });
    if (answer.ok) return answer;
    const text = await answer.text();
    throw readRefusal(`${method} ${path}`, answer.status, text);
  }

  async function json<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await call(method, path, body === undefined ? null : JSON.stringify(body), body === undefined ? undefined : "application/json");
    const text = await answer.text();
    return (text === "" ? null : JSON.parse(text)) as T;
  }

  const bytes = async (path: string): Promise<Uint8Array> => new Uint8Array(await (await call("GET", path)).arrayBuffer());
  const box = (mailbox: string): string => `mailboxes/${encodeURIComponent(mailbox)}`;
  const mail = (mailbox: string, id: string): string => `${box(mailbox)}/messages/${encodeURIComponent(id)}`;

  return {
    session: () => json("GET", "session"),
    folders: (mailbox) => json("GET", `${box(mailbox)}/folders`),
    messages: (mailbox, folder, query) => json("GET", `${box(mailbox)}/messages?folder=${encodeURIComponent(folder)}${query === "" ? "" : `&q=${encodeURIComponent(query)}`}`),
    message: (mailbox, id) => json("GET", mail(mailbox, id)),
    headerBlock: async (mailbox, id) => readHeaderBlock(await call("GET", `${mail(mailbox, id)}/raw`)),
    raw: (mailbox, id) => bytes(`${mail(mailbox, id)}/raw`),
    attachment: (mailbox, id, attachmentId) => bytes(`${mail(mailbox, id)}/attachments/${encodeURIComponent(attachmentId)}`),
    create: (mailbox, content) => json("POST", `${box(mailbox)}/messages`, content),
    change: (mailbox, id, content) => json("PATCH", mail(mailbox, id), content),
    async addAttachment(mailbox, id, attachment) {
      const facts = new URLSearchParams({ name: attachment.name, contentType: attachment.contentType, inline: attachment.isInline ? "true" : "false" });
      if (attachment.contentId) facts.set("contentId", attachment.contentId);
      const answer = await call("POST", `${mail(mailbox, id)}/attachments?${facts.toString()}`, attachment.bytes as Uint8Array<ArrayBuffer>, "application/octet-stream");
      return (await answer.json()) as { attachmentId: string; message: StoredMessage };
    },
    removeAttachment: (mailbox, id, attachmentId) => json("DELETE", `${mail(mailbox, id)}/attachments/${encodeURIComponent(attachmentId)}`),
    setState: (mailbox, id, state) => json("PATCH", `${mail(mailbox, id)}/state`, state),
    move: (mailbox, id, folder) => json("POST", `${mail(mailbox, id)}/move`, { folder }),
    remove: (mailbox, id) => json("DELETE", mail(mailbox, id)),
    send: (mailbox, id, from) => json("POST", `${mail(mailbox, id)}/send`, { from }),
    reply: (mailbox, id, kind) => json("POST", `${mail(mailbox, id)}/reply`, { kind }),
    importEml: async (mailbox, folder, content) =>
      (await call("POST", `${box(mailbox)}/import?folder=${encodeURIComponent(folder)}`, content as Uint8Array<ArrayBuffer>, "message/rfc822")).json() as Promise<StoredMessage>,
    categories: (mailbox) => json("GET", `${box(mailbox)}/categories`),
    saveCategories: (mailbox, list) => json("PUT", `${box(mailbox)}/categories`, list),
    settings: () => json("GET", "settings"),
    saveSettings: (settings) => json("PUT", "settings", settings),
    faults: () => json("GET", "faults"),
    saveFaults: (faults) => json("PUT", "faults", faults),
    reset: () => json("POST", "reset", {}),
    onChange(listener) {
      const source = new EventSource("/api/changes");
      source.onmessage = (event) => listener(JSON.parse(String(event.data)) as StoreChange);
      return () => source.close();
    },
  };
}

function readRefusal(call: string, status: number, text: string): ApiError {
  try {
    const { error } = JSON.parse(text) as { error: { code: string; message: string } };
    return new ApiError(call, status, error.code, error.message);
  } catch {
    return new ApiError(call, status, "Unreadable", `Máy chủ trả lời ${status}. Hãy xem cửa sổ lệnh đang chạy npm start.`);
  }
}

async function readHeaderBlock(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder("utf-8");
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value ?? new Uint8Array(), { stream: !done });
    const end = /\r?\n\r?\n/.exec(text);
    if (end || done) {
      if (!done) void reader.cancel();
      return text.slice(0, end ? end.index : text.length).replace(/\r?\n/g, "\r\n");
    }
  }
}
