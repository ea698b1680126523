import { randomBytes } from "node:crypto";
import type { MessageSummary } from "../mailboxes/mail";
import type { MailStore } from "../mailboxes/mail-store";
import { GraphError, accessDenied, badRequest, json, nothing, type GraphRequest, type GraphResponse } from "./answer";
import { onlyDraft } from "./attachments";
import { graphBase, isObject, readJson, type Call } from "./call";
import { ordinaryId } from "./ids";
import { attachmentLimit, typeOfName } from "./read-message";
import type { Whose } from "./rights";

const largest = 150 * 1024 * 1024;
const chunkLimit = 4 * 1024 * 1024;
const lifetime = 60 * 60 * 1000;
const uploadOrigin = "https://outlook.office.com";

interface Session {
  readonly message: MessageSummary;
  readonly name: string;
  readonly contentType: string;
  readonly contentId: string | null;
  readonly isInline: boolean;
  readonly size: number;
  readonly expires: number;
  readonly chunks: Uint8Array[];
  received: number;
}

/** Upload sessions of large attachments: 3 to 150 MB, in order, to an address that needs no token. */
export class UploadSessions {
  private readonly open = new Map<string, Session>();

  constructor(private readonly store: MailStore) {}

  create(call: Call, whose: Whose, message: MessageSummary): GraphResponse {
    // Microsoft's known issue: with delegated rights this fails on a shared mailbox.
    if (!whose.isOwn && !call.needs.faults().sharedUploads) throw accessDenied();
    onlyDraft(message);
    const item = readJson(call)["AttachmentItem"];
    if (!isObject(item)) throw badRequest("The parameter 'AttachmentItem' is missing.", "ErrorInvalidParameter");
    const { attachmentType, name, size, contentType, contentId, isInline } = item;
    if (attachmentType !== "file") throw new GraphError(405, "ErrorAttachmentSessionIsSupportedOnlyForFileAttachments", "Attachment upload sessions are supported only for file attachments.");
    if (typeof name !== "string" || name === "" || typeof size !== "number") throw badRequest("AttachmentItem needs a name and a size.", "ErrorRequiredPropertyMissing");
    if (size < attachmentLimit) throw badRequest("The attachment size should not be less than the minimum size of 3145728.", "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize");
    if (size > largest) throw new GraphError(413, "ErrorAttachmentSizeLimitExceeded", "The attachment is larger than 150 MB.");
    const token = randomBytes(24).toString("base64url");
    this.open.set(token, {
      message,
      name,
      size,
      contentType: typeof contentType === "string" ? contentType : typeOfName(name),
      contentId: typeof contentId === "string" ? contentId : null,
      isInline: isInline === true,
      expires: Date.now() + lifetime,
      chunks: [],
      received: 0,
    });
    const place = `${uploadOrigin}/api/gv1.0/users('${encodeURIComponent(whose.mailbox)}')/messages('${ordinaryId(message)}')/AttachmentSessions('${token.slice(0, 12)}')`;
    return json(201, { "@odata.context": `${graphBase}/$metadata#microsoft.graph.uploadSession`, uploadUrl: `${place}?authtoken=${token}`, ...this.progress(token) });
  }

  async answer(request: GraphRequest, token: string, headers: Readonly<Record<string, string>>): Promise<GraphResponse> {
    const session = this.open.get(token);
    if (session === undefined || session.expires < Date.now()) throw new GraphError(404, "ErrorItemNotFound", "The upload session does not exist or has expired.");
    if (headers["authorization"] !== undefined) throw new GraphError(401, "ErrorInvalidToken", "The upload address is pre-authenticated: send no Authorization header.");
    switch (request.method) {
      case "GET": return json(200, this.progress(token));
      case "DELETE":
        this.open.delete(token);
        return nothing(204);
      case "PUT": return this.take(request, token, session, headers["content-range"] ?? "");
      default: throw new GraphError(405, "ErrorMethodNotAllowed", "An upload session answers GET, PUT and DELETE.");
    }
  }

  private async take(request: GraphRequest, token: string, session: Session, range: string): Promise<GraphResponse> {
    const [, first, last, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? []).map(Number);
    if (first === undefined || last === undefined || total !== session.size || last - first + 1 !== request.body.length) throw badRequest("The Content-Range header does not fit the content.", "ErrorInvalidContentRange");
    if (request.body.length >= chunkLimit) throw new GraphError(413, "RequestEntityTooLarge", "A byte range must be smaller than 4 MB.");
    if (first !== session.received || last >= session.size) throw new GraphError(416, "ErrorInvalidRange", `The next expected range starts at ${session.received}.`);
    session.chunks.push(request.body);
    session.received = last + 1;
    if (session.received < session.size) return json(200, this.progress(token));
    this.open.delete(token);
    const { message, name, contentType, contentId, isInline } = session;
    const { attachmentId } = await this.store.addAttachment(message.mailbox, message.id, { name, contentType, contentId, isInline, kind: "file", bytes: Buffer.concat(session.chunks) });
    return nothing(201, { location: `${uploadOrigin}/api/gv1.0/users('${encodeURIComponent(message.mailbox)}')/messages('${ordinaryId(message)}')/attachments('${attachmentId}')` });
  }

  private progress(token: string): Record<string, unknown> {
    const session = this.open.get(token);
    return session === undefined ? {} : { expirationDateTime: new Date(session.expires).toISOString(), nextExpectedRanges: [`${session.received}-`] };
  }
}
