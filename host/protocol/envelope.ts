/** The envelope of every message between office.js and its host: a JSON text, the same both ways. */

export const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
const messageType = { request: 0, response: 1 } as const;
const responseType = { calling: 0, eventing: 1 } as const;

export interface Request {
  readonly action: string;
  readonly actionType: number;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** Reads a message as a request of office.js; `null` when it is anything else. */
export function readRequest(message: unknown): Request | null {
  if (!isRecord(message) || message._messageType !== messageType.request) return null;
  const { _actionName: action, _conversationId: conversationId, _correlationId: correlationId, _actionType: type } = message;
  if (typeof action !== "string" || typeof conversationId !== "string" || typeof correlationId !== "number") return null;
  return { action, actionType: typeof type === "number" ? type : actionType.invoke, conversationId, correlationId, data: message._data };
}

export function response(request: Request, origin: string, data: unknown, errorCode: number): string {
  return envelope(messageType.response, request.action, request.conversationId, request.correlationId, origin, data, {
    _errorCode: errorCode,
    _responseType: responseType.calling,
  });
}

/** An event is a response that nobody asked for; office.js finds its handlers by the event's name. */
export function raised(event: string, conversationId: string, origin: string, data: unknown): string {
  return envelope(messageType.response, event, conversationId, 0, origin, data, { _errorCode: 0, _responseType: responseType.eventing });
}

/** The host speaks to the add-in: focus, and nothing else we use. */
export function notification(conversationId: string, origin: string, data: readonly unknown[]): string {
  return envelope(messageType.request, "Office_notifyAgave", `${conversationId}_ntf`, 0, origin, data, { _actionType: actionType.invoke });
}

function envelope(type: number, action: string, conversationId: string, correlationId: number, origin: string, data: unknown, rest: object): string {
  return JSON.stringify({
    _messageType: type,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: origin,
    _data: data === undefined ? null : data,
    _serializerVersion: 1,
    ...rest,
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
