import type { Pace } from "../../jobs/wish-queue";

const key = "evanban-sends";
const minute = 60_000;

/** Kept for all panes of this machine. By the machine's clock: where that is set anew, Exchange slows us down itself. */
export function openPace(now: () => number = Date.now): Pace {
  let own: readonly number[] = [];
  const times = (): readonly number[] => {
    const at = now();
    return [...(stored() ?? own)].filter((one) => one <= at && at - one < minute).sort((one, other) => one - other);
  };
  return {
    recent: () => times().map((one) => now() - one),
    note: () => {
      own = [...times(), now()];
      try {
        localStorage.setItem(key, JSON.stringify(own));
      } catch {
        // Where nothing may be stored this pane counts for itself.
      }
    },
  };
}

function stored(): readonly number[] | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return Array.isArray(found) ? found.filter((one) => typeof one === "number") : null;
  } catch {
    return null;
  }
}
