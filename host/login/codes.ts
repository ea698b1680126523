import { createHash, randomBytes } from "node:crypto";
import type { Persona } from "../mailboxes/people";

/** What somebody agreed to on the page of the sign-in, until the code for it is handed in. */
export interface Grant {
  readonly persona: Persona;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly nonce: string | null;
  /** Of PKCE, S256. */
  readonly challenge: string;
}

/** Codes are good once; refresh tokens as long as the server runs. */
export class Codes {
  private readonly granted = new Map<string, Grant>();
  private readonly refreshing = new Map<string, Grant>();

  code(grant: Grant): string {
    return keep(this.granted, grant);
  }

  refreshToken(grant: Grant): string {
    return keep(this.refreshing, grant);
  }

  /** `null` for a code that was never given, was handed in before, or comes from a page that did not ask for it. */
  redeem(code: string, verifier: string, redirectUri: string): Grant | null {
    const grant = this.granted.get(code);
    this.granted.delete(code);
    if (grant === undefined || grant.redirectUri !== redirectUri) return null;
    return createHash("sha256").update(verifier).digest("base64url") === grant.challenge ? grant : null;
  }

  refreshed(token: string): Grant | null {
    return this.refreshing.get(token) ?? null;
  }
}

function keep(where: Map<string, Grant>, grant: Grant): string {
  const name = randomBytes(24).toString("base64url");
  where.set(name, grant);
  return name;
}
