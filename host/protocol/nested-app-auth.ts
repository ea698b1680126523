import type { Conversation } from "./conversation";
import type { Host } from "./host";
import type { Faults } from "./outlook-model";
import { localGuid } from "./local-guid";
import { underFault } from "./under-fault";
import type { Params } from "./wire";
import { record, text } from "./wire";

/** Not a tenant of anybody's. */
const tenantId = "00000000-0000-4000-8000-00006d6f6a00";
const environment = "login.windows.net";
const validSeconds = 3600;

export const requestType = "NestedAppAuthRequest";
const responseType = "NestedAppAuthResponse";

/** The host's half of nested app authentication: MSAL asks over the prelude's bridge, and is told of a local account. */
export async function answerSignIn(host: Host, conversation: Conversation, request: Params): Promise<void> {
  const answer = (rest: object): void =>
    conversation.post(JSON.stringify({ messageType: responseType, requestId: request.requestId, ...rest }));
  const fault = await underFault(host.faults.calls.naa);
  if (fault === "dead" || host.faults.signIn === "none") return;
  if (fault !== null) return answer(failure("PERSISTENT_ERROR", String(fault.code)));

  const account = localAccount(host);
  if (request.method === "GetInitContext") {
    const { homeAccountId } = account;
    return answer({ success: true, initContext: { sdkName: "local-outlook", sdkVersion: "1", capabilities: { queryAccount: false }, accountContext: { homeAccountId, environment, tenantId } } });
  }
  if (request.method !== "GetToken" && request.method !== "GetTokenPopup") return answer(failure("PERSISTENT_ERROR", "unknown_method"));
  const refusal = refusalOf(host.faults.signIn, request.method);
  if (refusal !== null) return answer(failure(refusal, refusal.toLowerCase()));

  const params = record(request.tokenParams);
  const scope = text(params, "scope");
  try {
    const accessToken = await host.settings.token(scope);
    const token = { access_token: accessToken, id_token: idToken(account, text(params, "clientId")), expires_in: validSeconds, scope, authority: `https://login.microsoftonline.com/${tenantId}`, properties: null };
    answer({ success: true, token, account });
  } catch (error) {
    answer(failure("PERSISTENT_ERROR", error instanceof Error ? error.message : "no token"));
  }
}

/** A person can agree or cancel only in the window; the silent call can but say that the window is needed. */
function refusalOf(signIn: Faults["signIn"], method: "GetToken" | "GetTokenPopup"): string | null {
  switch (signIn) {
    case "ok":
    case "none":
      return null;
    case "USER_INTERACTION_REQUIRED":
      return method === "GetToken" ? "USER_INTERACTION_REQUIRED" : null;
    case "USER_CANCEL":
      return method === "GetToken" ? "USER_INTERACTION_REQUIRED" : "USER_CANCEL";
    case "NO_NETWORK":
    case "PERSISTENT_ERROR":
      return signIn;
  }
}

interface LocalAccount {
  readonly homeAccountId: string;
  readonly localAccountId: string;
  readonly environment: string;
  readonly tenantId: string;
  readonly username: string;
  readonly name: string;
}

function localAccount(host: Host): LocalAccount {
  const { displayName, address } = (host.settings.account ?? host.settings.model.profile)();
  const objectId = localGuid(address);
  return { homeAccountId: `${objectId}.${tenantId}`, localAccountId: objectId, environment, tenantId, username: address, name: displayName };
}

/** MSAL reads the claims and checks no signature; there is none. */
function idToken(account: LocalAccount, clientId: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    aud: clientId,
    oid: account.localAccountId,
    sub: account.localAccountId,
    tid: tenantId,
    name: account.name,
    preferred_username: account.username,
    iat: now,
    nbf: now,
    exp: now + validSeconds,
    ver: "2.0",
  };
  return `${base64url({ alg: "none", typ: "JWT" })}.${base64url(claims)}.unsigned`;
}

function base64url(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function failure(status: string, code: string): object {
  return { success: false, error: { status, code, description: code } };
}
