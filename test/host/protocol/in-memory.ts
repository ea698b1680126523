import type { ComposeModel, Faults, Field, ItemChange, ItemModel, MailboxModel, Notification, OfficeTheme, ReadModel, WireAddress, WireAttachment } from "../../../host/protocol/outlook-model";
import { ModelError } from "../../../host/protocol/outlook-model";

/** A mailbox in memory, as plain as can be: what the protocol says to it can be looked up afterwards. */
export interface Memory {
  readonly mailbox: MailboxModel;
  readonly items: Map<string, ItemModel>;
  readonly log: unknown[][];
  readonly faults: Faults;
  selected: readonly string[];
  theme: OfficeTheme;
  /** Who the page is being. */
  who: { displayName: string; address: string };
}

export const light: OfficeTheme = { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424", controlBackgroundColor: "#f0f0f0", controlForegroundColor: "#242424", isDarkTheme: false };
export const dark: OfficeTheme = { bodyBackgroundColor: "#1f1f1f", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#333333", controlForegroundColor: "#ffffff", isDarkTheme: true };

export function person(name: string, address: string): WireAddress {
  return { name, address, recipientType: address.endsWith("@moj.gov.vn") ? 2 : 3 };
}

export function openMemory(changed: (key: string, change: ItemChange) => void): Memory {
  const items = new Map<string, ItemModel>();
  const log: unknown[][] = [];
  let categories = [{ displayName: "Công bố", color: "Preset0" }];
  let settings: Readonly<Record<string, string>> = { seen: '"yes"' };
  const memory: Memory = {
    items,
    log,
    faults: { calls: {}, signIn: "ok", mailboxSet: "1.15", smartAlerts: "on", offline: false },
    selected: [],
    theme: light,
    who: { displayName: "Nguyễn Minh An", address: "an.nm@moj.gov.vn" },
    mailbox: {
      profile: () => ({ ...memory.who, timeZone: "SE Asia Standard Time" }),
      uiLocale: () => "vi-VN",
      theme: () => memory.theme,
      item: (key) => items.get(key) ?? null,
      selectedItems: () =>
        memory.selected.map((key) => {
          const { itemId, subject, conversationId, internetMessageId } = items.get(key) as ReadModel;
          return { itemId, subject, conversationId, internetMessageId, hasAttachment: true, itemMode: "read" };
        }),
      loadItem: async (itemId) => {
        const found = [...items.values()].find((item) => item.mode === "read" && item.itemId === itemId);
        if (found === undefined || found.mode !== "read") throw new ModelError(9049, "not found");
        return found;
      },
      masterCategories: () => categories,
      addMasterCategories: async (list) => void (categories = [...categories, ...list]),
      removeMasterCategories: async (names) => void (categories = categories.filter(({ displayName }) => !names.includes(displayName))),
      roamingSettings: () => settings,
      saveRoamingSettings: async (saved) => void (settings = saved),
      openMessage: (itemId) => log.push(["openMessage", itemId]),
      openNewMessage: (parts) => log.push(["openNewMessage", parts]),
      openReply: (key, all, html) => log.push(["openReply", key, all, html]),
    },
  };
  for (const item of [aRead("read1", "Thông báo 247"), aRead("read2", "Công văn 12"), aDraft("draft1", changed, log)]) items.set(item.key, item);
  return memory;
}

function common(key: string): Pick<ItemModel, "key" | "conversationId" | "bodyType" | "initializationContext"> & Shelf {
  return { key, conversationId: `conversation-${key}`, bodyType: "html", initializationContext: "", ...shelf() };
}

type Shelf = Pick<ItemModel, "categories" | "setCategories" | "customProperties" | "saveCustomProperties" | "notifications" | "setNotifications">;

function shelf(): Shelf {
  let categories: readonly string[] = [];
  let properties: Readonly<Record<string, unknown>> = {};
  let notifications: readonly Notification[] = [];
  return {
    categories: () => categories,
    setCategories: async (names) => void (categories = names),
    customProperties: () => properties,
    saveCustomProperties: async (saved) => void (properties = saved),
    notifications: () => notifications,
    setNotifications: (list) => void (notifications = list),
  };
}

function aRead(key: string, subject: string): ReadModel {
  const attachment: WireAttachment = { id: `${key}-a`, name: "thong-bao.txt", contentType: "text/plain", size: 4, attachmentType: "file", isInline: false, contentId: null };
  return {
    ...common(key),
    mode: "read",
    shared: key === "read2" ? { owner: "plhshc@moj.gov.vn", targetMailbox: "plhshc@moj.gov.vn", delegatePermissions: 63, targetRestUrl: "" } : null,
    itemId: `AAMk/${key}+=`,
    internetMessageId: `<${key}@moj.gov.vn>`,
    subject,
    normalizedSubject: subject,
    from: person("Vụ PLHSHC", "plhshc@moj.gov.vn"),
    sender: person("Vụ PLHSHC", "plhshc@moj.gov.vn"),
    to: [person("Nguyễn Minh An", "an.nm@moj.gov.vn")],
    cc: [person("Ngoài", "x@gmail.com")],
    createdAt: Date.UTC(2026, 0, 2, 3, 4, 5),
    modifiedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
    isRead: true,
    body: (coercion) => (coercion === "html" ? "<p>Kính gửi</p>" : "Kính gửi"),
    attachments: () => [attachment],
    attachmentContent: async () => ({ content: "aGFpIA==", format: "base64" }),
    internetHeaders: () => "x-moj-edoc-id: 1\r\n",
    asFile: async () => btoa(`Subject: ${key}\r\n\r\n`),
  };
}

function aDraft(key: string, changed: (key: string, change: ItemChange) => void, log: unknown[][]): ComposeModel {
  const fields: Record<Field, readonly WireAddress[]> = { to: [person("Lê Huy", "huy.lq@moj.gov.vn")], cc: [], bcc: [] };
  let attachments: readonly WireAttachment[] = [];
  const contents = new Map<string, string>();
  let subject = "Dự thảo";
  let body = "<p>Chào anh</p>";
  let headers: Readonly<Record<string, string>> = {};
  let id: string | null = null;
  let count = 0;
  return {
    ...common(key),
    mode: "compose",
    shared: null,
    composeType: "reply",
    inReplyTo: "<read1@moj.gov.vn>",
    session: {},
    itemId: () => id,
    from: () => person("Nguyễn Minh An", "an.nm@moj.gov.vn"),
    recipients: (field) => fields[field],
    setRecipients: (field, list) => {
      fields[field] = list.map(({ name, address }) => person(name, address));
      changed(key, { kind: "recipients", fields: [field] });
    },
    subject: () => subject,
    setSubject: (given) => void (subject = given),
    body: (coercion) => (coercion === "html" ? body : body.replace(/<[^>]+>/g, "")),
    setBody: (data) => void (body = data),
    prependBody: (data) => void (body = data + body),
    insertAtCursor: (data) => void (body += data),
    selectedText: () => ({ data: "anh", sourceProperty: "body" }),
    setSignature: (data) => log.push(["setSignature", data]),
    appendOnSend: (data, coercion) => log.push(["appendOnSend", data, coercion]),
    prependOnSend: (data, coercion) => log.push(["prependOnSend", data, coercion]),
    attachments: () => attachments,
    attachmentContent: async (wanted) => ({ content: contents.get(wanted) ?? "", format: "base64" }),
    addFile: async (name, base64, isInline) => {
      const attachment: WireAttachment = { id: `a${++count}`, name, contentType: "application/octet-stream", size: atob(base64).length, attachmentType: "file", isInline, contentId: null };
      contents.set(attachment.id, base64);
      attachments = [...attachments, attachment];
      changed(key, { kind: "attachments", status: "added", attachment });
      return attachment.id;
    },
    addItem: async (itemId, name) => {
      log.push(["addItem", itemId, name]);
      return "item1";
    },
    removeAttachment: async (wanted) => {
      const attachment = attachments.find((one) => one.id === wanted);
      if (attachment === undefined) throw new ModelError(9008, "no such attachment");
      attachments = attachments.filter((one) => one !== attachment);
      changed(key, { kind: "attachments", status: "removed", attachment });
    },
    headers: () => headers,
    setHeaders: (given) => void (headers = given),
    save: async () => (id ??= "AAMkDraft="),
    close: () => log.push(["close"]),
    discard: () => log.push(["discard"]),
    send: async () => void log.push(["send"]),
  };
}
