import type { BrowserSignIn, Editor } from "../graph/browser-token";
import { SignInError } from "../graph/graph-error";

/** Who sits at the desk, as far as is known when the page opens. */
export type SignedIn = { readonly kind: "editor"; readonly editor: Editor } | { readonly kind: "nobody" } | { readonly kind: "failed"; readonly code: string };

export async function signedIn(signIn: BrowserSignIn): Promise<SignedIn> {
  try {
    const editor = await signIn.who();
    return editor === null ? { kind: "nobody" } : { kind: "editor", editor };
  } catch (fault) {
    if (fault instanceof SignInError) return { kind: "failed", code: fault.code };
    throw fault;
  }
}
