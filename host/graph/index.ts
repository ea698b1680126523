import { StoreError } from "../mailboxes/mail-store";
import { GraphError, newRequestId, refusal, type GraphRequest, type GraphResponse } from "./answer";
import { answerBatch } from "./batch";
import { checkSize, lowerCaseNames, readJson, readSegments, readUrl, type Call, type GraphNeeds } from "./call";
import { DeltaRounds } from "./delta";
import { FaultCounter } from "./faults";
import { personaOfToken } from "./rights";
import { route } from "./routes";
import { UploadSessions } from "./upload-sessions";

export type { GraphRequest, GraphResponse } from "./answer";

/** Microsoft Graph as the add-in meets it, on the local mailboxes: its answers, its limits and its refusals. */
export function createGraph(needs: GraphNeeds): (request: GraphRequest) => Promise<GraphResponse> {
  const uploads = new UploadSessions(needs.store);
  const deltas = new DeltaRounds();
  const faults = new FaultCounter(needs.faults);
  let last: Promise<unknown> = Promise.resolve();

  const answer = async (request: GraphRequest): Promise<GraphResponse> => {
    const requestId = newRequestId();
    const headers = lowerCaseNames(request.headers);
    const clientRequestId = headers["client-request-id"];
    const marks = { "request-id": requestId, ...(clientRequestId === undefined ? {} : { "client-request-id": clientRequestId }), "cache-control": "private" };
    try {
      const response = await attempt(request, headers);
      return { ...response, headers: { ...marks, ...response.headers } };
    } catch (error) {
      const response = refusal(asGraphError(error), requestId, clientRequestId);
      return { ...response, headers: { ...marks, ...response.headers } };
    }
  };

  const attempt = async (request: GraphRequest, headers: Record<string, string>): Promise<GraphResponse> => {
    const { path, query } = readUrl(request.url);
    const token = query.get("authtoken");
    if (path.startsWith("/api/gv1.0/") && token !== null) return uploads.answer(request, token, headers);
    const persona = personaOfToken(headers["authorization"], needs);
    const segments = readSegments(path);
    const immutableIds = /IdType\s*=\s*"?ImmutableId/i.test(headers["prefer"] ?? "");
    const call: Call = { method: request.method.toUpperCase(), segments, query, headers, body: request.body, persona, needs, immutableIds };
    checkSize(request);
    if (segments[0] === "$batch" && call.method === "POST") return answerBatch(readJson(call), { authorization: headers["authorization"] ?? "" }, answer);
    faults.throttle();
    const answered = () => route(call, { uploads, deltas, faults });
    if (call.method === "GET") return answered();
    // Of two that move or send one message at once, the second finds its id dead.
    const inTurn = last.then(answered);
    last = inTurn.catch(() => undefined);
    return inTurn;
  };

  return async (request) => {
    await faults.delay();
    return answer(request);
  };
}

function asGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  if (!(error instanceof StoreError)) return new GraphError(500, "ErrorInternalServerError", `The emulator failed: ${error instanceof Error ? error.message : String(error)}`);
  switch (error.code) {
    case "MailboxNotFound": return new GraphError(404, "ErrorInvalidUser", error.message);
    case "FolderNotFound":
    case "ItemNotFound":
    case "AttachmentNotFound": return new GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    case "NotDraft": return new GraphError(400, "ErrorInvalidOperation", "The message is not a draft.");
    case "MessageTooLarge": return new GraphError(413, "ErrorMessageSizeExceeded", "The message exceeds the maximum supported size.");
    case "DiskFull": return new GraphError(507, "ErrorQuotaExceeded", error.message);
    case "Damaged": return new GraphError(500, "ErrorItemCorrupt", error.message);
  }
}
