import { randomUUID } from "node:crypto";

export interface GraphRequest {
  readonly method: string;
  /** Path and query after the origin. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface GraphResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** A refusal as Graph words it: the code is what programs branch on. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "GraphError";
  }
}

const jsonType = "application/json; odata.metadata=minimal; odata.streaming=true; IEEE754Compatible=false; charset=utf-8";

export function json(status: number, value: unknown, headers: Record<string, string> = {}): GraphResponse {
  return { status, headers: { "content-type": jsonType, ...headers }, body: Buffer.from(JSON.stringify(value), "utf8") };
}

export function nothing(status: number, headers: Record<string, string> = {}): GraphResponse {
  return { status, headers, body: new Uint8Array() };
}

export function bytes(contentType: string, body: Uint8Array): GraphResponse {
  return { status: 200, headers: { "content-type": contentType, "x-content-type-options": "nosniff" }, body };
}

export function refusal(error: GraphError, requestId: string, clientRequestId: string | undefined): GraphResponse {
  const innerError = { date: new Date().toISOString().slice(0, 19), "request-id": requestId, "client-request-id": clientRequestId ?? requestId };
  return json(error.status, { error: { code: error.code, message: error.message, innerError } }, { ...error.headers });
}

export function newRequestId(): string {
  return randomUUID();
}

export const badRequest = (message: string, code = "BadRequest") => new GraphError(400, code, message);
export const itemNotFound = () => new GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.");
export const accessDenied = () => new GraphError(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
/** Real Graph can do it, this one cannot yet: said openly, so that nobody takes it for Graph's own refusal. */
export const notEmulated = (what: string) => new GraphError(501, "EmulatorNotImplemented", `The local Graph emulator does not do this yet: ${what}.`);
