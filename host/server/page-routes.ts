import type { IncomingMessage, ServerResponse } from "node:http";
import type { MailContent, MasterCategory, MessageState, StoredMessage } from "../mailboxes/mail";
import type { MailStore } from "../mailboxes/mail-store";
import { directory, personas, type Persona } from "../mailboxes/people";
import { replyDraft } from "../mailboxes/reply-draft";
import { readBody, readJson, sendJson } from "./http";
import type { KeptSettings } from "./kept-settings";
import type { ServerFaults, Session } from "./page-api";
import { Refusal } from "./refusal";
import { mayOpen, maySendAs } from "./rights";

export interface PageNeeds {
  readonly store: MailStore;
  readonly kept: KeptSettings;
  readonly addinOrigin: string;
  readonly addin: Session["addin"];
  faults: ServerFaults;
  readonly reset: () => Promise<void>;
}

interface Call {
  readonly needs: PageNeeds;
  readonly persona: Persona;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
  /** Parts of the path after `/api/`, decoded. */
  readonly path: readonly string[];
}

/** Answers one call of `page-api.ts`. */
export async function answerPage(needs: PageNeeds, persona: Persona, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const path = url.pathname.slice("/api/".length).split("/").map(decodeURIComponent);
  const call: Call = { needs, persona, request, response, query: url.searchParams, path };
  const [first, address, third, id] = path;
  const method = request.method ?? "GET";

  if (first === "session" && method === "GET") return sendJson(response, 200, session(needs, persona));
  if (first === "settings") return keptValue(call, `settings ${persona.id}`, {});
  if (first === "faults") return faults(call);
  if (first === "reset" && method === "POST") {
    await needs.reset();
    return sendJson(response, 200, {});
  }
  if (first === "mailboxes" && address !== undefined) {
    mayOpen(persona, address);
    if (third === "folders" && method === "GET") return sendJson(response, 200, needs.store.folders(address));
    if (third === "categories") return categories(call, address);
    if (third === "import" && method === "POST") {
      const stored = await needs.store.importEml(address, call.query.get("folder") ?? "inbox", await readBody(request));
      return sendJson(response, 201, stored);
    }
    if (third === "messages") return id === undefined ? messages(call, address) : message(call, address, id);
  }
  throw new Refusal(404, "unknown", `Trang Outlook cục bộ không có ${method} ${url.pathname}.`);
}

function session(needs: PageNeeds, persona: Persona): Session {
  return { personas, directory, addinOrigin: needs.addinOrigin, addin: needs.addin, token: `local.${persona.id}` };
}

async function categories({ needs, request, response }: Call, address: string): Promise<void> {
  if (request.method === "PUT") await needs.store.setMasterCategories(address, JSON.parse(Buffer.from(await readBody(request)).toString("utf8")) as readonly MasterCategory[]);
  return sendJson(response, 200, needs.store.masterCategories(address));
}

async function keptValue(call: Call, name: string, otherwise: unknown): Promise<void> {
  if (call.request.method === "PUT") {
    const bytes = await readBody(call.request);
    call.needs.kept.write(name, JSON.parse(Buffer.from(bytes).toString("utf8")));
  }
  return sendJson(call.response, 200, call.needs.kept.read(name, otherwise));
}

async function faults(call: Call): Promise<void> {
  if (call.request.method === "PUT") call.needs.faults = { ...call.needs.faults, ...((await readJson(call.request)) as Partial<ServerFaults>) };
  return sendJson(call.response, 200, call.needs.faults);
}

async function messages(call: Call, address: string): Promise<void> {
  const { needs, request, response, query } = call;
  if (request.method === "POST") {
    const content = (await readJson(request)) as MailContent;
    return sendJson(response, 201, await needs.store.create(address, "drafts", content, { isDraft: true, isRead: true }));
  }
  const wanted = (query.get("q") ?? "").trim().normalize("NFC").toLowerCase();
  const list = needs.store.list(address, query.get("folder"));
  const found = wanted === "" ? list : list.filter((mail) => [mail.subject, mail.preview, mail.from?.name ?? "", mail.from?.address ?? ""].some((text) => text.normalize("NFC").toLowerCase().includes(wanted)));
  return sendJson(response, 200, found);
}

async function message(call: Call, address: string, id: string): Promise<void> {
  const { needs, request, response, path, query } = call;
  const { store } = needs;
  const method = request.method ?? "GET";
  const action = path[4];

  if (action === undefined) {
    if (method === "GET") return sendJson(response, 200, await store.read(address, id));
    if (method === "PATCH") {
      const content = (await readJson(request)) as Omit<MailContent, "attachments">;
      return sendJson(response, 200, await store.change(address, id, content));
    }
    if (method === "DELETE") {
      const { folder } = await store.read(address, id);
      if (folder === "deleteditems") await store.remove(address, id);
      else await store.move(address, id, "deleteditems");
      return sendJson(response, 200, {});
    }
  }
  if (action === "raw" && method === "GET") {
    response.writeHead(200, { "content-type": "message/rfc822", "content-disposition": 'attachment; filename="mail.eml"' });
    response.end(await store.raw(address, id));
    return;
  }
  if (action === "state" && method === "PATCH") return sendJson(response, 200, await store.setState(address, id, (await readJson(request)) as Partial<MessageState>));
  if (action === "move" && method === "POST") return sendJson(response, 200, await store.move(address, id, String((await readJson(request))["folder"])));
  if (action === "reply" && method === "POST") return sendJson(response, 201, await reply(call, address, await store.read(address, id)));
  if (action === "send" && method === "POST") return sendJson(response, 200, await send(call, address, id));
  if (action === "attachments") {
    const attachmentId = path[5];
    if (attachmentId === undefined && method === "POST") {
      const added = await store.addAttachment(address, id, {
        name: query.get("name") ?? "tep-dinh-kem",
        contentType: query.get("contentType") ?? "application/octet-stream",
        isInline: query.get("inline") === "true",
        contentId: query.get("contentId"),
        bytes: await readBody(request),
      });
      return sendJson(response, 201, added);
    }
    if (attachmentId !== undefined && method === "GET") return download(call, await store.read(address, id), attachmentId);
    if (attachmentId !== undefined && method === "DELETE") return sendJson(response, 200, await store.removeAttachment(address, id, attachmentId));
  }
  throw new Refusal(404, "unknown", `Trang Outlook cục bộ không có ${method} /api/${path.join("/")}.`);
}

/** Always a download, never a page: what came in a mail is not opened in this origin. */
async function download(call: Call, mail: StoredMessage, attachmentId: string): Promise<void> {
  const bytes = await call.needs.store.attachment(mail.mailbox, mail.id, attachmentId);
  const name = mail.attachments.find((attachment) => attachment.id === attachmentId)?.name ?? "tep";
  call.response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    "content-security-policy": "sandbox",
  });
  call.response.end(bytes);
}

async function reply(call: Call, address: string, original: StoredMessage): Promise<StoredMessage> {
  const kind = (await readJson(call.request))["kind"];
  if (kind !== "reply" && kind !== "replyAll" && kind !== "forward") throw new Refusal(400, "bad-kind", "Chỉ có trả lời, trả lời tất cả hoặc chuyển tiếp.");
  const self = call.persona.person.address === address ? call.persona.person : (call.persona.shared.find((shared) => shared.address === address) ?? call.persona.person);
  const { store } = call.needs;
  const content = replyDraft(original, kind, { name: self.name, address: self.address });
  const attachments =
    kind === "forward"
      ? await Promise.all(
          original.attachments.map(async ({ id, name, contentType, isInline, contentId }) => ({ name, contentType, isInline, contentId, bytes: await store.attachment(address, original.id, id) })),
        )
      : [];
  return store.create(address, "drafts", { ...content, attachments }, { isDraft: true, isRead: true });
}

/** A draft whose From was switched lies in the writer's own Drafts and leaves as the other mailbox, as in Outlook on the web. */
async function send(call: Call, address: string, id: string): Promise<unknown> {
  const { store } = call.needs;
  const draft = await store.read(address, id);
  maySendAs(call.persona, draft.from?.address ?? address);
  return store.send(address, id);
}
