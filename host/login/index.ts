import { createHash } from "node:crypto";
import type { Persona } from "../mailboxes/people";
import { choosePage, choosePagePolicy, chooseStyle } from "./choose-page";
import { Codes, type Grant } from "./codes";
import { clientInfo, tokensFor } from "./tokens";

const microsoft = "https://login.microsoftonline.com";

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export type LoginDoor = (request: { readonly method: string; readonly url: URL; readonly body: Uint8Array }) => Answer;

/**
 * login.microsoftonline.com as a page in a browser meets it (authorization code with PKCE), on `<add-in>/login.microsoftonline.com/…`:
 * discovery, a page where one chooses who one is, tokens, sign-out. Only pages of `origin` are sent back to.
 */
export function createLogin(personas: readonly Persona[], origin: string): LoginDoor {
  const codes = new Codes();

  const authorize = (url: URL, tenant: string): Answer => {
    const asked = url.searchParams;
    const redirectUri = asked.get("redirect_uri") ?? "";
    if (!redirectUri.startsWith(`${origin}/`)) return plain(400, "AADSTS50011: redirect_uri");
    if (asked.get("response_type") !== "code" || asked.get("code_challenge_method") !== "S256" || asked.get("code_challenge") === null) return plain(400, "AADSTS900144: code, code_challenge (S256)");
    const persona = personas.find(({ id }) => id === asked.get("local_persona"));
    if (persona === undefined) {
      return html(choosePage(personas, asked.get("scope") ?? "", ({ id }) => {
        const link = new URL(url);
        link.searchParams.set("local_persona", id);
        return `${link.pathname}${link.search}`;
      }));
    }
    const grant: Grant = { persona, clientId: asked.get("client_id") ?? "", redirectUri, scope: asked.get("scope") ?? "", nonce: asked.get("nonce"), challenge: asked.get("code_challenge") ?? "" };
    const answer = new URLSearchParams({ code: codes.code(grant), client_info: clientInfo(grant, tenant), state: asked.get("state") ?? "", session_state: "local" });
    return moved(`${redirectUri}#${answer.toString()}`);
  };

  const token = (body: Uint8Array, tenant: string): Answer => {
    const asked = new URLSearchParams(Buffer.from(body).toString("utf8"));
    const grant = asked.get("grant_type") === "refresh_token" ? codes.refreshed(asked.get("refresh_token") ?? "") : codes.redeem(asked.get("code") ?? "", asked.get("code_verifier") ?? "", asked.get("redirect_uri") ?? "");
    if (grant === null) return json(400, { error: "invalid_grant", error_description: "AADSTS70000: the code or token is not valid here.", suberror: "bad_token" });
    return json(200, tokensFor(grant, tenant, codes.refreshToken(grant)));
  };

  return ({ method, url, body }) => {
    const [tenant = "", ...rest] = url.pathname.split("/").slice(2);
    switch (`${method} ${rest.join("/")}`) {
      case "GET oauth2/v2.0/authorize":
        return authorize(url, tenant);
      case "POST oauth2/v2.0/token":
        return token(body, tenant);
      case "GET oauth2/v2.0/logout": {
        const back = url.searchParams.get("post_logout_redirect_uri") ?? "";
        return back.startsWith(`${origin}/`) ? moved(back) : plain(200, "Đã đăng xuất.");
      }
      case "GET v2.0/.well-known/openid-configuration":
        return json(200, discovery(tenant));
      case "GET discovery/instance":
        return json(200, { tenant_discovery_endpoint: `${microsoft}/common/v2.0/.well-known/openid-configuration`, "api-version": "1.1", metadata: [{ preferred_network: "login.microsoftonline.com", preferred_cache: "login.windows.net", aliases: ["login.microsoftonline.com", "login.windows.net"] }] });
      default:
        return plain(404, `${method} ${url.pathname}`);
    }
  };
}

function discovery(tenant: string): object {
  const at = `${microsoft}/${tenant}`;
  return { issuer: `${at}/v2.0`, authorization_endpoint: `${at}/oauth2/v2.0/authorize`, token_endpoint: `${at}/oauth2/v2.0/token`, end_session_endpoint: `${at}/oauth2/v2.0/logout`, jwks_uri: `${at}/discovery/v2.0/keys` };
}

const styleHash = createHash("sha256").update(chooseStyle).digest("base64");
const fresh = { "cache-control": "no-store", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" };
const html = (body: string): Answer => ({ status: 200, headers: { ...fresh, "content-type": "text/html; charset=utf-8", "content-security-policy": choosePagePolicy.replace("STYLE", styleHash) }, body });
const json = (status: number, value: object): Answer => ({ status, headers: { ...fresh, "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) });
const plain = (status: number, body: string): Answer => ({ status, headers: { ...fresh, "content-type": "text/plain; charset=utf-8" }, body });
const moved = (location: string): Answer => ({ status: 302, headers: { ...fresh, location }, body: "" });
