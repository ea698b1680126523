import type { TagWork } from "../work";
import type { Surroundings } from "./surroundings";

/** Looks into Sent Items when the form is opened, and not before. */
export function openTagWork(surroundings: Surroundings): TagWork {
  return {
    now: surroundings.now,
    // Without a network nothing is known of other documents.
    known: () => import("./tag-jobs").then(({ knownTags }) => knownTags(surroundings), () => []),
  };
}
