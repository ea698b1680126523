import type { AccountInfo, IPublicClientApplication } from "@azure/msal-browser";
import { SignInError, SignInNeeded } from "./graph-error";
import { sendSharedScope, sharedMailScope, type GetToken, type SignIn } from "./token";

/** Who works at the desk. */
export interface Editor {
  readonly address: string;
  readonly name: string;
}

export interface BrowserSignIn {
  /** `null` while nobody is signed in. Ends a sign-in this page has just come back from; a refusal there is a `SignInError`. */
  who(): Promise<Editor | null>;
  /** Leaves the page for Microsoft's, and comes back. */
  signIn(): Promise<void>;
  signOut(): Promise<void>;
  /** Never leaves the page by itself: a `SignInNeeded` says that it must. */
  readonly token: GetToken;
}

/** To read and move what lies in the publication mailboxes, and to answer from them; nothing of the editor's own mail is asked for. */
export const deskScopes = [sharedMailScope, sendSharedScope];

/**
 * MSAL's ordinary sign-in of a page in a browser: by redirect, for popups are blocked, and without hidden frames, which the page's policy
 * forbids. It keeps its tokens for this tab alone; another tab asks Microsoft, who remembers the person.
 */
export function openBrowserSignIn({ clientId, tenantId }: Omit<SignIn, "nestedAppAuth">, page: string): BrowserSignIn {
  let opened: Promise<IPublicClientApplication> | null = null;
  const client = (): Promise<IPublicClientApplication> =>
    (opened ??= open().catch((fault: unknown) => {
      opened = null;
      throw fault;
    }));
  const open = async (): Promise<IPublicClientApplication> => {
    const { createStandardPublicClientApplication } = await import("@azure/msal-browser");
    return createStandardPublicClientApplication({
      auth: { clientId, authority: `https://login.microsoftonline.com/${encodeURIComponent(tenantId)}`, redirectUri: page, postLogoutRedirectUri: page },
      cache: { cacheLocation: "sessionStorage" },
    });
  };

  return {
    who: () =>
      naming(async () => {
        const msal = await client();
        const account = (await msal.handleRedirectPromise())?.account ?? accountOf(msal);
        return account === null ? null : { address: account.username.toLowerCase(), name: account.name ?? account.username };
      }),
    signIn: () =>
      naming(async () => {
        const msal = await client();
        const known = accountOf(msal);
        await msal.loginRedirect({ scopes: deskScopes, ...(known === null ? { prompt: "select_account" } : { loginHint: known.username }) });
      }),
    signOut: () =>
      naming(async () => {
        const msal = await client();
        await msal.logoutRedirect({ account: accountOf(msal) });
      }),
    token: () => naming(async () => quietToken(await client())),
  };
}

async function quietToken(msal: IPublicClientApplication): Promise<string> {
  const { CacheLookupPolicy, InteractionRequiredAuthError } = await import("@azure/msal-browser");
  const account = accountOf(msal);
  if (account === null) throw new SignInNeeded();
  try {
    return (await msal.acquireTokenSilent({ scopes: deskScopes, account, cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken })).accessToken;
  } catch (fault) {
    if (fault instanceof InteractionRequiredAuthError || (fault as { readonly errorCode?: unknown }).errorCode === "invalid_grant") throw new SignInNeeded();
    throw fault;
  }
}

function accountOf(msal: IPublicClientApplication): AccountInfo | null {
  return msal.getAllAccounts()[0] ?? null;
}

/** MSAL's messages are links; only its codes mean something. */
async function naming<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (fault) {
    const code = (fault as { readonly errorCode?: unknown } | null)?.errorCode;
    throw typeof code === "string" ? new SignInError(code) : fault;
  }
}
