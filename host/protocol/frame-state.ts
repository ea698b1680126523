import type { OfficeTheme } from "./outlook-model";

/**
 * What the host tells the prelude in a frame: first in the frame's `window.name`, so that it is known before any script asks;
 * then by message whenever it changes. office.js ignores both.
 */
export interface FrameState {
  readonly role: FrameRole;
  readonly hostOrigin: string;
  /** Highest Mailbox requirement set claimed, "1.5" to "1.15". */
  readonly mailboxSet: string;
  /** Which of the products named Outlook it is. */
  readonly client: "web" | "classic" | "mobile";
  readonly nestedAppAuth: boolean;
  readonly offline: boolean;
  readonly theme: OfficeTheme;
}

export type FrameRole = "pane" | "launch" | "dialog";

/** Host → prelude. Travels as a JSON text under the key `localOutlook`. */
export type ToFrame =
  | { readonly kind: "state"; readonly state: FrameState }
  | { readonly kind: "selection-changed" }
  | { readonly kind: "initialization-context"; readonly data: string };

/** Prelude → host: an error nobody caught, so that a launch event whose handler threw need not wait five minutes. */
export type FromFrame = { readonly kind: "uncaught"; readonly message: string };

export const messageKey = "localOutlook";

/** Is `set` ("1.13") within what the client claims ("1.15")? */
export function includesSet(claimed: string, set: string): boolean {
  const [claimedMajor = 0, claimedMinor = 0] = claimed.split(".").map(Number);
  const [major = 0, minor = 0] = set.split(".").map(Number);
  return claimedMajor > major || (claimedMajor === major && claimedMinor >= minor);
}
