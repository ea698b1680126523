import type { Fault } from "./outlook-model";

/** Waits out a slow fault; tells of one that answers with a code, or never. */
export async function underFault(fault: Fault | undefined): Promise<null | "dead" | { readonly code: number }> {
  switch (fault?.kind) {
    case undefined:
      return null;
    case "dead":
      return "dead";
    case "code":
      return { code: fault.code };
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return null;
  }
}
