import type { Trouble } from "../domain/trouble";
import { GraphError, LostAnswer, NoNestedAppAuth, SignInError } from "./graph-error";

/** What a failed call to Graph, or a failed sign-in, is to a person; `null` for a fault that is neither. */
export function troubleOfGraph(fault: unknown): Trouble | null {
  if (fault instanceof NoNestedAppAuth) return { kind: "no-nested-app-auth" };
  if (fault instanceof SignInError) return fault.code === "no_network_connectivity" ? { kind: "offline" } : { kind: "no-token", code: fault.code };
  if (fault instanceof LostAnswer) return { kind: "offline" };
  if (!(fault instanceof GraphError)) return null;
  if (fault.status === 401) return { kind: "no-token", code: fault.code };
  if (fault.status === 429 || fault.status === 503) return { kind: "busy", retryAfterSeconds: fault.retryAfter ?? 60 };
  return { kind: "refused", status: fault.status, code: fault.code };
}
