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
  | { readonly kind: "incomplete"; readonly missing: readonly (keyof Tag)[] }
  | { readonly kind: "unexpected"; readonly message: string };
