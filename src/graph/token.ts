import type { IPublicClientApplication } from "@azure/msal-browser";
import { NoNestedAppAuth, SignInError, SignInNeeded } from "./graph-error";

export interface SignIn {
  readonly clientId: string;
  readonly tenantId: string;
  /** Outlook says it has NestedAppAuth 1.1; MSAL would silently become an ordinary browser client where it has not. */
  readonly nestedAppAuth: boolean;
}

/** `quietly`: the person is not asked; where Outlook cannot answer without them that is a `SignInNeeded`. */
export type GetToken = (quietly?: boolean) => Promise<string>;

/** To keep a wish in one's own mailbox, make its mail ready there and send it. */
export const ownScopes = ["Mail.ReadWrite", "Mail.Send"];
/** Beside these, for a mail that lies in a unit's mailbox, and to send as the unit. */
export const sharedMailScope = "Mail.ReadWrite.Shared";
export const sendSharedScope = "Mail.Send.Shared";
/** To read mail of one's own and of the units', and to write there; nothing is sent. */
export const draftScopes = ["Mail.ReadWrite", "Mail.ReadWrite.Shared"];

/** Loads MSAL only when the first token is needed; asks the person only when Outlook cannot answer silently. */
export function openTokens({ clientId, tenantId, nestedAppAuth }: SignIn, scopes: string[]): GetToken {
  let client: Promise<IPublicClientApplication> | null = null;
  const open = async (): Promise<IPublicClientApplication> => {
    const { createNestablePublicClientApplication } = await import("@azure/msal-browser");
    return createNestablePublicClientApplication({ auth: { clientId, authority: `https://login.microsoftonline.com/${encodeURIComponent(tenantId)}` }, cache: { cacheLocation: "localStorage" } });
  };
  return async (quietly = false) => {
    if (!nestedAppAuth) throw new NoNestedAppAuth();
    client ??= open().catch((fault: unknown) => {
      // A failed start is tried again at the next click.
      client = null;
      throw fault;
    });
    try {
      return await acquire(await client, scopes, quietly);
    } catch (fault) {
      throw named(fault);
    }
  };
}

async function acquire(client: IPublicClientApplication, scopes: string[], quietly: boolean): Promise<string> {
  try {
    return (await client.acquireTokenSilent({ scopes })).accessToken;
  } catch (fault) {
    const { InteractionRequiredAuthError } = await import("@azure/msal-browser");
    if (!(fault instanceof InteractionRequiredAuthError)) throw fault;
    if (quietly) throw new SignInNeeded();
    return (await client.acquireTokenPopup({ scopes })).accessToken;
  }
}

/** MSAL's messages are links; only its codes mean something (OUTLOOK-PLATFORM §4). */
function named(fault: unknown): Error {
  const code = (fault as { readonly errorCode?: unknown } | null)?.errorCode;
  if (code === "nested_app_auth_bridge_disabled") return new NoNestedAppAuth();
  if (typeof code === "string") return new SignInError(code);
  return fault instanceof Error ? fault : new SignInError("unknown");
}
