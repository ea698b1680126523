import type { Tag } from "./submission";

/** What went wrong outside us, in a form `text/` has a sentence for. */
export type Trouble =
  | { readonly kind: "outlook"; readonly call: string; readonly code: number | null }
  | { readonly kind: "offline" }
  | { readonly kind: "no-token"; readonly code: string }
  | { readonly kind: "no-nested-app-auth" }
  | { readonly kind: "refused"; readonly status: number; readonly code: string }
  | { readonly kind: "busy"; readonly retryAfterSeconds: number }
  | { readonly kind: "no-publication-mailbox" }
  | { readonly kind: "secret" }
  | { readonly kind: "withheld" }
  | { readonly kind: "unread"; readonly names: readonly string[] }
  | { readonly kind: "incomplete"; readonly missing: readonly (keyof Tag)[] }
  /** A mail was sent, as far as one knows, and is not to be seen in Sent Items. */
  | { readonly kind: "unsettled" }
  /** Taken back by the person, here or in another window, before it went. */
  | { readonly kind: "called-off" }
  | { readonly kind: "unexpected"; readonly message: string };
