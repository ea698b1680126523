import { useSyncExternalStore } from "react";

const hashes = { queue: "#hang-cho", report: "#bao-cao" } as const;
/** What the desk's page shows. */
export type Place = keyof typeof hashes;

/** Kept in the address, so that each can be linked to and gone back to. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return [hash === hashes.report ? "report" : "queue", goTo];
}

function goTo(place: Place): void {
  location.hash = hashes[place];
}

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}
