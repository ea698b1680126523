import { privateCall } from "../protocol/private-calls";
import { askHost, optionsAndCallback } from "./ask-host";
import { coercionNumber } from "./coercion";

type Wire = Readonly<Record<string, unknown>>;

/** Office.js's own numbers for these calls. */
const call = { getBody: 37, getAttachmentContent: 150, getCategories: 157, addCategories: 158, removeCategories: 159, getHeaders: 168, initializationContext: 99 } as const;
const recipientTypes = ["other", "distributionList", "user", "externalUser"];
const responses = ["none", "organizer", "tentative", "accepted", "declined"];
const attachmentTypes = ["file", "item", "cloud"];

/** LoadedMessageRead: the get operations of a message that is selected but not open. */
export function loadedMessage(data: unknown): object {
  const wire = data as Wire;
  return {
    itemId: wire.id,
    itemType: "message",
    itemClass: wire.itemClass,
    conversationId: wire.conversationId,
    seriesId: wire.seriesId,
    internetMessageId: wire.internetMessageId,
    subject: wire.subject,
    normalizedSubject: wire.normalizedSubject,
    from: address(wire.from),
    sender: address(wire.sender),
    to: list(wire.to).map(address),
    cc: list(wire.cc).map(address),
    dateTimeCreated: new Date(Number(wire.dateTimeCreated)),
    dateTimeModified: new Date(Number(wire.dateTimeModified)),
    attachments: list(wire.attachments).map(attachment),
    body: {
      getAsync: (coercion: string, ...rest: unknown[]): void => ask(call.getBody, { coercionType: coercionNumber(coercion) }, rest),
    },
    categories: {
      getAsync: (...rest: unknown[]): void => ask(call.getCategories, undefined, rest),
      addAsync: (categories: readonly string[], ...rest: unknown[]): void => ask(call.addCategories, { categories }, rest),
      removeAsync: (categories: readonly string[], ...rest: unknown[]): void => ask(call.removeCategories, { categories }, rest),
    },
    getAllInternetHeadersAsync: (...rest: unknown[]): void => ask(call.getHeaders, undefined, rest),
    getAsFileAsync: (...rest: unknown[]): void => ask(privateCall.getAsFile, undefined, rest),
    getAttachmentContentAsync: (id: string, ...rest: unknown[]): void => ask(call.getAttachmentContent, { id }, rest),
    getInitializationContextAsync: (...rest: unknown[]): void => ask(call.initializationContext, undefined, rest),
    unloadAsync: (...rest: unknown[]): void => ask(privateCall.unloadItem, undefined, rest),
  };
}

function ask(dispatchId: number, params: object | undefined, rest: readonly unknown[]): void {
  askHost({ call: dispatchId, params, onLoadedItem: true, ...optionsAndCallback(rest) });
}

function list(value: unknown): readonly Wire[] {
  return Array.isArray(value) ? value : [];
}

function address(value: unknown): object | null {
  if (typeof value !== "object" || value === null) return null;
  const wire = value as Wire;
  return {
    displayName: wire.name,
    emailAddress: wire.address,
    recipientType: recipientTypes[Number(wire.recipientType)],
    appointmentResponse: responses[Number(wire.appointmentResponse)],
  };
}

function attachment(wire: Wire): object {
  return { ...wire, attachmentType: attachmentTypes[Number(wire.attachmentType)] };
}
