import type { MailFolder, Message, User } from "@microsoft/microsoft-graph-types";
import { GraphError } from "../../graph/graph-error";
import { mailboxPath } from "../../graph/original";
import type { Ask, Graph } from "../../graph/request";
import { NotTried } from "./not-tried";

/** All that a run makes bears these, and its own mark: so it is found again and removed. */
export const subjectStart = "[evanban tenant-check";
export const folderStart = "evanban tenant-check";

/** The one mailbox things are tried in, with a folder of our own. */
export interface Place {
  readonly mailbox: string;
  readonly isOwn: boolean;
  /** "/me" or "/users/…". */
  readonly base: string;
  /** Graph's id of our folder. */
  readonly folder: string;
  readonly graph: Graph;
  now(): number;
  /** A name no other mail has. */
  messageId(): string;
  /** A draft in our folder, in the mailbox's own name; its id. */
  draft(about: string, differs?: Message): Promise<string>;
  /** The same, addressed to the mailbox itself, with that Message-ID, and sent. */
  sendToItself(about: string, messageId: string, differs?: Message): Promise<string>;
  move(id: string, folder: string): Promise<string>;
  /** A second folder within ours. */
  inner(): Promise<string>;
  find(messageId: string): Promise<readonly Message[]>;
  /** Of a folder of Exchange: "inbox", "sentitems". */
  folderId(name: string): Promise<string>;
  /** Copies that came in, wherever a rule may have put them. */
  cameIn(messageId: string): Promise<readonly Message[]>;
  /** The first of them; `null` when it is not there within the time. */
  arrived(messageId: string): Promise<{ readonly message: Message | null; readonly seconds: number }>;
  /** Looks each two seconds until there is something, at most so long. */
  until<T>(seconds: number, look: () => Promise<T | null>): Promise<{ readonly found: T | null; readonly seconds: number }>;
  /** How Graph refuses; `null` when it does not. */
  refusal(ask: Ask): Promise<GraphError | null>;
}

export interface OpenPlace {
  readonly graph: Graph;
  readonly mailbox: string;
  /** Of this run. */
  readonly run: string;
  readonly now: () => number;
  /** Told before a mail is sent: it may come in late. */
  readonly onSend: () => void;
}

/** Whose mailbox it is, seen from who is signed in. */
export async function baseOf(graph: Graph, mailbox: string): Promise<{ readonly base: string; readonly isOwn: boolean }> {
  const me = await graph.json<User>({ method: "GET", path: "/me?$select=mail,userPrincipalName" });
  const isOwn = [me?.mail, me?.userPrincipalName].some((one) => one?.toLowerCase() === mailbox.toLowerCase());
  return { base: mailboxPath(isOwn ? null : mailbox), isOwn };
}

/** Makes the folder everything is tried in. */
export async function openPlace({ graph: whole, mailbox, run, now, onSend }: OpenPlace): Promise<Place> {
  const { base, isOwn } = await baseOf(whole, mailbox);
  const graph = within(base, whole);
  const made = await graph.json<MailFolder>({ method: "POST", path: `${base}/mailFolders`, json: { displayName: `${folderStart} ${run}` } });
  const folder = made?.id ?? "";
  const known = new Map<string, Promise<string>>();
  let inside: string | null = null;
  let names = 0;
  const message = (id: string): string => `${base}/messages/${encodeURIComponent(id)}`;
  const once = (key: string, ask: () => Promise<string>): Promise<string> => known.get(key) ?? known.set(key, ask()).get(key)!;

  const place: Place = {
    mailbox, isOwn, base, folder, graph, now,
    messageId: () => `<thu.${run}.${(names += 1)}@${mailbox.split("@")[1] ?? "localhost"}>`,
    draft: async (about, differs = {}) => {
      const draft: Message = { subject: `${subjectStart} ${run}] ${about}`, body: { contentType: "text", content: "Thư thử của npm run admin -- tenant-check; sẽ tự được xóa." }, ...(isOwn ? {} : { from: { emailAddress: { address: mailbox } } }), ...differs };
      return (await graph.json<Message>({ method: "POST", path: `${base}/mailFolders/${encodeURIComponent(folder)}/messages`, json: draft }))?.id ?? "";
    },
    sendToItself: async (about, messageId, differs = {}) => {
      const id = await place.draft(about, { ...differs, toRecipients: [{ emailAddress: { address: mailbox } }] });
      await graph.json({ method: "PATCH", path: message(id), json: { internetMessageId: messageId } });
      onSend();
      const refused = await place.refusal({ method: "POST", path: `${message(id)}/send` });
      if (refused?.status === 403) throw new NotTried(`Tài khoản này không được gửi thư với tên ${mailbox} (${refused.code}). Hãy cấp quyền Send As rồi chạy lại.`);
      if (refused !== null) throw refused;
      return id;
    },
    move: async (id, destinationId) => (await graph.json<Message>({ method: "POST", path: `${message(id)}/move`, json: { destinationId } }))?.id ?? "",
    inner: async () => (inside ??= (await graph.json<MailFolder>({ method: "POST", path: `${base}/mailFolders/${encodeURIComponent(folder)}/childFolders`, json: { displayName: "trong" } }))?.id ?? ""),
    find: async (messageId) => {
      const filter = encodeURIComponent(`internetMessageId eq '${messageId}'`);
      return (await graph.json<{ readonly value: readonly Message[] }>({ method: "GET", path: `${base}/messages?$filter=${filter}&$select=id,isDraft,parentFolderId,lastModifiedDateTime,internetMessageId&$top=50` }))?.value ?? [];
    },
    folderId: (name) => once(name, async () => (await graph.json<MailFolder>({ method: "GET", path: `${base}/mailFolders/${name}?$select=id` }))?.id ?? ""),
    cameIn: async (messageId) => {
      // Not every mailbox shows its Outbox, in which a mail lies for a moment.
      const outbox = await place.folderId("outbox").catch(() => "");
      const leaving = [await place.folderId("sentitems"), outbox, folder];
      return (await place.find(messageId)).filter(({ isDraft, parentFolderId }) => isDraft === false && !leaving.includes(parentFolderId ?? ""));
    },
    arrived: async (messageId) => {
      const { found, seconds } = await place.until(120, async () => (await place.cameIn(messageId))[0] ?? null);
      return { message: found, seconds };
    },
    until: async (seconds, look) => {
      const begun = now();
      for (;;) {
        const found = await look();
        const passed = Math.round((now() - begun) / 100) / 10;
        if (found !== null || passed >= seconds) return { found, seconds: passed };
        await graph.wait(2000);
      }
    },
    refusal: async (ask) => {
      try {
        await graph.json(ask);
        return null;
      } catch (fault) {
        if (fault instanceof GraphError && fault.status !== 401 && fault.status !== 429 && fault.status < 500) return fault;
        throw fault;
      }
    },
  };
  return place;
}

/** Nothing is written anywhere but in the mailbox that was named. */
function within(base: string, graph: Graph): Graph {
  const inside = (ask: Ask): Ask => {
    // The address of an upload session leads to the draft it was opened for.
    if (ask.method !== "GET" && !ask.path.startsWith(`${base}/`) && !(ask.method === "PUT" && ask.path.startsWith("https://"))) throw new Error(`outside of ${base}: ${ask.method} ${ask.path}`);
    return ask;
  };
  return { json: (ask) => graph.json(inside(ask)), bytes: (ask) => graph.bytes(inside(ask)), wait: (ms) => graph.wait(ms) };
}
