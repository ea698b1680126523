import type { ComposeItem } from "../../src/outlook/current-item";

interface Person {
  readonly emailAddress: string;
  readonly displayName: string;
  readonly recipientType?: string;
}

/** A draft as office.js shows one: what it holds can be looked at, and any call can be told to refuse. */
export interface OfficeDraft {
  readonly item: ComposeItem;
  from: Person;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  body: string;
  attachments: { id: string; name: string; size: number; isInline: boolean; attachmentType: string; content: string; format: string }[];
  headers: Record<string, string>;
  session: Record<string, string>;
  properties: Record<string, unknown>;
  /** What stands in the bar above the mail. */
  bar: Record<string, string>;
  /** Calls that refuse with 9020, or are never answered. */
  readonly faults: Record<string, "refuse" | "silence">;
  /** Calls whose next answer waits for this. */
  readonly waits: Record<string, Promise<unknown>>;
  /** Who wants to hear of changes, by the name of the event. */
  readonly handlers: Record<string, () => void>;
}

/** Office itself is what we stand on; here it is only its words. */
export function officeDraft(differs: Partial<Omit<OfficeDraft, "item" | "faults" | "waits" | "handlers">> = {}): OfficeDraft {
  Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: "succeeded" }, EventType: { RecipientsChanged: "recipients", AttachmentsChanged: "attachments" }, context: { requirements: { isSetSupported: (set: string) => set === "Mailbox" }, diagnostics: { platform: "OfficeOnline", version: "16.0.0.0" }, mailbox: { userProfile: { emailAddress: "ha.tt@moj.gov.vn" } } } } });
  const draft: OfficeDraft = {
    item: null as unknown as ComposeItem,
    from: { emailAddress: "plhshc@moj.gov.vn", displayName: "Vụ Pháp luật hình sự - hành chính" },
    to: [],
    cc: [],
    bcc: [],
    subject: "",
    body: "",
    attachments: [],
    headers: {},
    session: {},
    properties: {},
    bar: {},
    faults: {},
    waits: {},
    handlers: {},
    ...differs,
  };
  type Done = (result: unknown) => void;
  const call = (name: string, run: (...given: never[]) => unknown) => (...given: unknown[]) => {
    const done = given.pop() as Done;
    const fault = draft.faults[name];
    if (fault === "silence") return;
    const wait = draft.waits[name] ?? Promise.resolve();
    delete draft.waits[name];
    void wait.then(() => {
      if (fault === "refuse") done({ status: "failed", error: { code: 9020, message: "refused" } });
      else done({ status: "succeeded", value: run(...(given as never[])) });
    });
  };
  const field = (name: "to" | "cc" | "bcc") => ({
    getAsync: call(`${name}.getAsync`, () => draft[name].map((person) => ({ ...person }))),
    setAsync: call(`${name}.setAsync`, (people: Person[]) => void (draft[name] = people)),
    addAsync: call(`${name}.addAsync`, (people: Person[]) => void draft[name].push(...people)),
  });
  const item = {
    from: { getAsync: call("from.getAsync", () => draft.from) },
    to: field("to"),
    cc: field("cc"),
    bcc: field("bcc"),
    subject: { getAsync: call("subject.getAsync", () => draft.subject) },
    body: {
      getAsync: call("body.getAsync", () => draft.body),
      getTypeAsync: call("body.getTypeAsync", () => "text"),
      setAsync: call("body.setAsync", (text: string) => void (draft.body = text)),
    },
    internetHeaders: {
      getAsync: call("internetHeaders.getAsync", (names: string[]) => Object.fromEntries(names.filter((name) => name in draft.headers).map((name) => [name, draft.headers[name]]))),
      setAsync: call("internetHeaders.setAsync", (headers: Record<string, string>) => void Object.assign(draft.headers, headers)),
      removeAsync: call("internetHeaders.removeAsync", (names: string[]) => names.forEach((name) => delete draft.headers[name])),
    },
    sessionData: {
      getAllAsync: call("sessionData.getAllAsync", () => ({ ...draft.session })),
      getAsync: call("sessionData.getAsync", (name: string) => draft.session[name] ?? ""),
      setAsync: call("sessionData.setAsync", (name: string, value: string) => void (draft.session[name] = value)),
    },
    notificationMessages: {
      replaceAsync: call("notificationMessages.replaceAsync", (key: string, { message }: { readonly message: string }) => void (draft.bar[key] = message)),
      removeAsync: call("notificationMessages.removeAsync", (key: string) => void delete draft.bar[key]),
    },
    addHandlerAsync: (type: string, handler: () => void, done: Done) => {
      draft.handlers[type] = handler;
      done({ status: "succeeded" });
    },
    removeHandlerAsync: (_type: string, done: Done) => done({ status: "succeeded" }),
    getAttachmentsAsync: call("getAttachmentsAsync", () => draft.attachments),
    addFileAttachmentFromBase64Async: call("addFileAttachmentFromBase64Async", (content: string, name: string) => {
      const size = Buffer.from(content, "base64").length;
      draft.attachments = [...draft.attachments, { id: `added-${draft.attachments.length}-${name}`, name, size, isInline: false, attachmentType: "file", content, format: "base64" }];
    }),
    removeAttachmentAsync: call("removeAttachmentAsync", (id: string) => void (draft.attachments = draft.attachments.filter((one) => one.id !== id))),
    getAttachmentContentAsync: call("getAttachmentContentAsync", (id: string) => draft.attachments.find((one) => one.id === id)),
    loadCustomPropertiesAsync: call("loadCustomPropertiesAsync", () => {
      const kept = { ...draft.properties };
      return { get: (name: string) => kept[name], set: (name: string, value: unknown) => void (kept[name] = value), saveAsync: call("customProperties.saveAsync", () => void (draft.properties = kept)) };
    }),
  };
  return Object.assign(draft, { item: item as unknown as ComposeItem });
}
