import { GraphError, LostAnswer } from "./graph-error";
import { atMost } from "./at-most";
import type { GetToken } from "./token";

export const graphAddress = "https://graph.microsoft.com/v1.0";

export type InTurn = <T>(run: () => Promise<T>) => Promise<T>;

export interface GraphParts {
  readonly token: GetToken;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Shared by all that ask for one person; absent: a line of its own. */
  readonly inTurn?: InTurn;
}

export interface Ask {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Path after `/v1.0`, its parts already encoded; or the whole address of an upload session. */
  readonly path: string;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Graph {
  /** Answers the JSON of the reply; `null` for a reply without a body. */
  json<T>(ask: Ask): Promise<T | null>;
  bytes(ask: Ask): Promise<Uint8Array>;
  wait(ms: number): Promise<void>;
}

/** Graph takes four requests of one app and mailbox at a time. */
export const together = 4;
const mostTries = 4;
/** Beyond this the person is told to come back instead of watching a bar. */
const longestWait = 60;

/** A thin fetch: token, immutable ids, named errors, and patience where trying again can do no harm. */
export function openGraph(parts: GraphParts): Graph {
  const inTurn = parts.inTurn ?? atMost(together);
  const reply = (ask: Ask) => inTurn(() => untilAnswered(ask, parts));
  return {
    json: async <T>(ask: Ask) => {
      const text = await bodyOf(() => reply(ask), (response) => response.text());
      return text === "" ? null : (JSON.parse(text) as T);
    },
    bytes: async (ask) => new Uint8Array(await bodyOf(() => reply(ask), (response) => response.arrayBuffer())),
    wait: parts.wait,
  };
}

/** A 429 was not carried out and may be repeated; a 503 or 504 may have been, so only reading is repeated. */
async function untilAnswered(ask: Ask, parts: GraphParts): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const response = await once(ask, parts);
    if (response.ok) return response;
    const error = await errorOf(response);
    const harmless = error.status === 429 || (ask.method === "GET" && (error.status === 503 || error.status === 504));
    const seconds = error.retryAfter ?? 2 ** (tries - 1);
    if (!harmless || tries >= mostTries || seconds > longestWait) throw error;
    await parts.wait(seconds * 1000);
  }
}

async function once({ method, path, json, bytes, headers }: Ask, { token, fetch }: GraphParts): Promise<Response> {
  const whole = path.startsWith("https://");
  const init: RequestInit = { method, headers: { ...(json === undefined ? {} : { "Content-Type": "application/json" }), ...headers } };
  // The address of an upload session carries its own right; with our token beside it Outlook refuses.
  if (!whole) init.headers = { ...init.headers, Authorization: `Bearer ${await token()}` };
  if (json !== undefined) init.body = JSON.stringify(json);
  else if (bytes !== undefined) init.body = bytes as Uint8Array<ArrayBuffer>;
  try {
    return await fetch(whole ? path : graphAddress + path, init);
  } catch (fault) {
    throw new LostAnswer(fault);
  }
}

async function bodyOf<T>(reply: () => Promise<Response>, read: (response: Response) => Promise<T>): Promise<T> {
  const response = await reply();
  try {
    return await read(response);
  } catch (fault) {
    throw new LostAnswer(fault);
  }
}

async function errorOf(response: Response): Promise<GraphError> {
  const text = await response.text().catch(() => "");
  const { code, message } = errorIn(text);
  const after = Number(response.headers.get("Retry-After") ?? "");
  return new GraphError(response.status, code, message, Number.isFinite(after) && after > 0 ? after : null);
}

/** Gateways answer HTML; then the status is all there is. */
function errorIn(text: string): { code: string; message: string } {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown; message?: unknown } };
    return { code: String(error?.code ?? ""), message: String(error?.message ?? "") };
  } catch {
    return { code: "", message: "" };
  }
}
