/**
 * What the page and the server say to each other over `https://localhost:<port>/api`. JSON both ways, except where bytes are named.
 * Every call carries `x-persona: staff|secretary|editor|administrator`; rights are checked there, as Exchange would.
 * An error is `{error: {code, message}}`, the message a Vietnamese sentence that says what to do.
 *
 * GET    /api/session                                   → Session
 * GET    /api/mailboxes/:address/folders                → Folder[]
 * GET    /api/mailboxes/:address/messages?folder=&q=    → MessageSummary[]
 * GET    /api/mailboxes/:address/messages/:id           → StoredMessage
 * GET    /api/mailboxes/:address/messages/:id/raw       → bytes (.eml)
 * GET    /api/mailboxes/:address/messages/:id/attachments/:attachmentId → bytes, as a download
 * POST   /api/mailboxes/:address/messages               MailContent without attachments → StoredMessage, a draft in "drafts"
 * PATCH  /api/mailboxes/:address/messages/:id           MailContent without attachments → StoredMessage
 * POST   /api/mailboxes/:address/messages/:id/attachments?name=&contentType=&inline=&contentId=   bytes → {attachmentId, message}
 * DELETE /api/mailboxes/:address/messages/:id/attachments/:attachmentId → StoredMessage
 * PATCH  /api/mailboxes/:address/messages/:id/state     Partial<MessageState> → StoredMessage
 * POST   /api/mailboxes/:address/messages/:id/move      {folder} → StoredMessage
 * DELETE /api/mailboxes/:address/messages/:id           moves to deleteditems, or removes from there
 * POST   /api/mailboxes/:address/messages/:id/send      {from?} → {delivered, notLocal}   (403 without send-as)
 * POST   /api/mailboxes/:address/messages/:id/reply     {kind: "reply"|"replyAll"|"forward"} → StoredMessage, a draft
 * POST   /api/mailboxes/:address/import?folder=inbox    bytes of one .eml → StoredMessage
 * GET    /api/mailboxes/:address/categories             → {displayName,color}[]     PUT the same
 * GET    /api/settings                                  → {key: JSON text}          PUT the same (roaming settings of the persona)
 * GET    /api/faults                                    → ServerFaults              PUT the same
 * POST   /api/reset                                     brings the samples back
 * GET    /api/changes                                   server-sent events, `data:` StoreChange
 */
import type { DirectoryEntry, Persona } from "../mailboxes/people";

export interface Session {
  readonly personas: readonly Persona[];
  readonly directory: readonly DirectoryEntry[];
  readonly addinOrigin: string;
  /** From the manifest: what stands on the ribbon and what is launched. */
  readonly addin: {
    readonly name: string;
    readonly icon: string;
    readonly readPaneUrl: string;
    readonly composePaneUrl: string;
    readonly readButton: string;
    readonly composeButton: string;
    readonly composeCommandId: string;
    readonly readCommandId: string;
    readonly runtimeUrl: string;
    /** Launch event → function name. */
    readonly events: Readonly<Record<string, string>>;
    readonly sendMode: "PromptUser" | "SoftBlock" | "Block";
    readonly supportsPinning: boolean;
    readonly supportsMultiSelect: boolean;
  };
  /** A bearer token for the Graph emulator, for this persona: `local.<persona>`; the nested-app-auth bridge hands it out. */
  readonly token: string;
}

/** Faults that the server side obeys: the Graph emulator and the add-in's static host. */
export interface ServerFaults {
  readonly offline: boolean;
  /** Milliseconds each Graph answer waits. */
  readonly graphDelayMs: number;
  /** The next n Graph requests are answered 429 with Retry-After. */
  readonly throttleNext: number;
  readonly retryAfterSeconds: number;
  /** The next n sends answer 504 after having been carried out. */
  readonly loseNextSends: number;
  /** Graph answers 401 to every token. */
  readonly rejectToken: boolean;
  /** Big attachments may be uploaded to a shared mailbox; Microsoft's known issue, said to be mended in places, refuses it. */
  readonly sharedUploads: boolean;
}
