import { readOnlyCode, type Trouble } from "../domain/trouble";
import { GraphError, LostAnswer, NoNestedAppAuth, SignInError, SignInNeeded } from "./graph-error";
import { Unsettled } from "./send-once";

/** A mailbox without room: Exchange has done nothing of it. */
const full = 507;

/** The answer is lost: what was asked may have been done. */
export function isUnclear(fault: unknown): boolean {
  return fault instanceof LostAnswer || (fault instanceof GraphError && fault.status >= 500 && fault.status !== full);
}

export function isMissing(fault: unknown): boolean {
  return fault instanceof GraphError && fault.status === 404;
}

/** `final`: Exchange will not have it, however often one tries. */
export function deskFault(fault: unknown): { readonly final: boolean; readonly why: Trouble } {
  if (fault instanceof Unsettled) return { final: false, why: { kind: "unsettled" } };
  if (fault instanceof LostAnswer) return { final: false, why: { kind: "offline" } };
  if (fault instanceof NoNestedAppAuth) return { final: false, why: { kind: "no-nested-app-auth" } };
  if (fault instanceof SignInNeeded) return { final: false, why: { kind: "no-token", code: "sign-in-needed" } };
  if (fault instanceof SignInError) return { final: false, why: fault.code === "no_network_connectivity" ? { kind: "offline" } : { kind: "no-token", code: fault.code } };
  if (!(fault instanceof GraphError)) return { final: false, why: { kind: "unexpected", message: fault instanceof Error ? fault.message : String(fault) } };
  const { status, code, retryAfter } = fault;
  if (status === 401) return { final: false, why: { kind: "no-token", code } };
  if (status === 429 || status === 503) return { final: false, why: { kind: "busy", retryAfterSeconds: retryAfter ?? 60 } };
  if (status === 403 && code === "ErrorAccessDenied") return { final: true, why: { kind: "refused", status, code: readOnlyCode } };
  // Two windows have changed the same thing at once.
  const passes = status >= 500 || status === 404 || status === 408 || status === 409 || status === 412 || status === 423;
  return { final: !passes, why: { kind: "refused", status, code } };
}
