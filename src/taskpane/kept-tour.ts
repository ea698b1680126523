/** How far a person has come with the tour on this machine; the number is the step they left at. */
export type KeptTour = "new" | "over" | number;

const key = "evanban.tour";

export function keptTour(): KeptTour {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? "new" : /^\d$/.test(kept) ? Number(kept) : "over";
  } catch {
    // A browser that keeps nothing for us would offer it at every mail.
    return "over";
  }
}

export function keepTour(tour: KeptTour): void {
  try {
    localStorage.setItem(key, String(tour));
  } catch {
    // It is offered again; nothing else hangs on it.
  }
}
