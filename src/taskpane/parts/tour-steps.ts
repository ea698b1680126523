import type { TourStep } from "../../text/tour-words";

/** In the order of a mail's life. */
export const tourSteps: readonly TourStep[] = ["what", "glance", "fix", "supply", "send", "help"];
