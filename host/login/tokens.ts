import type { Grant } from "./codes";

const validSeconds = 3600;

/** What Microsoft's token endpoint answers; the access token is the one the Graph emulator takes. */
export function tokensFor(grant: Grant, tenant: string, refreshToken: string): Record<string, unknown> {
  const objectId = objectIdOf(grant.persona.person.address);
  return {
    token_type: "Bearer",
    scope: grant.scope,
    expires_in: validSeconds,
    ext_expires_in: validSeconds,
    access_token: `local.${grant.persona.id}`,
    refresh_token: refreshToken,
    id_token: idToken(grant, tenant, objectId),
    client_info: clientInfo(grant, tenant),
  };
}

export function clientInfo({ persona }: Grant, tenant: string): string {
  return base64url({ uid: objectIdOf(persona.person.address), utid: tenant });
}

/** A page reads the claims and checks no signature: the answer came over its own line to Microsoft. There is none. */
function idToken({ persona: { person }, clientId, nonce }: Grant, tenant: string, objectId: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
    aud: clientId,
    oid: objectId,
    sub: objectId,
    tid: tenant,
    name: person.name,
    preferred_username: person.address,
    iat: now,
    nbf: now,
    exp: now + validSeconds,
    ver: "2.0",
    ...(nonce === null ? {} : { nonce }),
  };
  return `${base64url({ alg: "none", typ: "JWT" })}.${base64url(claims)}.unsigned`;
}

/** Stable, and no secret: made of the address. */
function objectIdOf(address: string): string {
  const hex = Buffer.from(address).toString("hex").padEnd(32, "0").slice(0, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value), "utf8").toString("base64url");
}
