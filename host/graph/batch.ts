import { badRequest, json, type GraphResponse } from "./answer";
import { isObject } from "./call";

const most = 20;

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
  readonly dependsOn: readonly string[];
}

type Answer = (request: { method: string; url: string; headers: Record<string, string>; body: Uint8Array }) => Promise<GraphResponse>;

/** Up to twenty requests in one; each answers for itself, and one that waits for a failed one is not tried. */
export async function answerBatch(body: Record<string, unknown>, shared: Readonly<Record<string, string>>, answer: Answer): Promise<GraphResponse> {
  const parts = readParts(body["requests"]);
  const done = new Map<string, number>();
  const responses: Record<string, unknown>[] = [];
  for (const part of parts) {
    const failed = part.dependsOn.some((id) => (done.get(id) ?? 500) >= 400);
    const response = failed ? json(424, { error: { code: "FailedDependency", message: "A request this one depends on failed." } }) : await answer({ ...part, headers: { ...shared, ...part.headers } });
    done.set(part.id, response.status);
    responses.push({ id: part.id, status: response.status, headers: response.headers, ...bodyOf(response) });
  }
  return json(200, { responses });
}

function readParts(requests: unknown): Part[] {
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest("Invalid batch payload: 'requests' is missing or empty.", "InvalidBatch");
  if (requests.length > most) throw badRequest(`Number of batch request steps exceeds the maximum value of ${most}.`, "MaximumValueExceeded");
  const parts = requests.map(readPart);
  parts.forEach((part, index) => {
    if (parts.findIndex((other) => other.id === part.id) !== index) throw badRequest(`Request Id '${part.id}' is not unique in the batch.`, "DuplicateRequestId");
    if (part.dependsOn.some((id) => !parts.slice(0, index).some((other) => other.id === id))) throw badRequest(`Request '${part.id}' depends on one that does not come before it.`, "InvalidDependsOn");
  });
  return parts;
}

function readPart(value: unknown): Part {
  if (!isObject(value) || typeof value["id"] !== "string" || typeof value["method"] !== "string" || typeof value["url"] !== "string") throw badRequest("A request of a batch has id, method and url.", "InvalidBatch");
  const { id, method, url, headers = {}, body, dependsOn = [] } = value;
  const own = Object.fromEntries(Object.entries(isObject(headers) ? headers : {}).map(([name, one]) => [name.toLowerCase(), String(one)]));
  if (body !== undefined && own["content-type"] === undefined) throw badRequest(`Request '${id}' has a body and needs the header Content-Type.`, "InvalidBatch");
  const bytes = body === undefined ? new Uint8Array() : Buffer.from(typeof body === "string" ? body : JSON.stringify(body), "utf8");
  return { id, method: method.toUpperCase(), url: `/v1.0/${url.replace(/^\/+/, "")}`, headers: own, body: bytes, dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [] };
}

/** JSON stands in the answer as it is, anything else as base64. */
function bodyOf(response: GraphResponse): { body?: unknown } {
  if (response.body.length === 0) return {};
  const text = Buffer.from(response.body);
  return { body: /^application\/json/.test(response.headers["content-type"] ?? "") ? (JSON.parse(text.toString("utf8")) as unknown) : text.toString("base64") };
}
