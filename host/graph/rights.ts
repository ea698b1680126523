import type { Persona } from "../mailboxes/people";
import { GraphError, accessDenied } from "./answer";
import type { GraphNeeds } from "./call";

/** Whose mailbox a path means. */
export interface Whose {
  readonly mailbox: string;
  /** As it stands in links: `me` or `users/<id>`. */
  readonly base: string;
  readonly isOwn: boolean;
  readonly maySend: boolean;
  readonly mayWrite: boolean;
}

export function personaOfToken(authorization: string | undefined, needs: GraphNeeds): Persona {
  const id = /^Bearer local\.([a-z]+)$/.exec(authorization ?? "")?.[1];
  const persona = needs.faults().rejectToken ? undefined : needs.people.personas.find((one) => one.id === id);
  if (persona !== undefined) return persona;
  throw new GraphError(401, "InvalidAuthenticationToken", authorization === undefined ? "Access token is empty." : "Access token validation failure. Invalid audience.", {
    "www-authenticate": 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
  });
}

export function own(persona: Persona): Whose {
  return { mailbox: persona.person.address, base: "me", isOwn: true, maySend: true, mayWrite: true };
}

/** The rights are the persona's: the own mailbox, and full access to the shared ones, or reading only (sending apart). */
export function whose(persona: Persona, user: string, needs: GraphNeeds): Whose {
  const address = addressOfUser(user, needs) ?? user.toLowerCase();
  const base = `users/${encodeURIComponent(user)}`;
  if (address === persona.person.address) return { ...own(persona), base };
  const shared = persona.shared.find((one) => one.address === address);
  if (shared !== undefined) return { mailbox: address, base, isOwn: false, maySend: shared.sendAs, mayWrite: shared.readOnly !== true };
  if (needs.store.mailboxes().includes(address)) throw accessDenied();
  throw new GraphError(404, "ErrorInvalidUser", `The requested user '${user}' is invalid.`);
}

export function maySendFrom(persona: Persona, address: string): boolean {
  const wanted = address.trim().toLowerCase();
  return wanted === persona.person.address || persona.shared.some((one) => one.sendAs && one.address === wanted);
}

export const sendAsDenied = () =>
  new GraphError(403, "ErrorSendAsDenied", "The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account., Cannot submit message.");

/** Object ids of people are made of their addresses: stable, and no secret. */
export function userId(address: string): string {
  const hex = Buffer.from(address.toLowerCase()).toString("hex").padEnd(32, "0").slice(0, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function addressOfUser(id: string, needs: GraphNeeds): string | null {
  return needs.store.mailboxes().find((address) => userId(address) === id.toLowerCase()) ?? null;
}
