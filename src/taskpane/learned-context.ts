import { createContext, useContext } from "react";
import type { LearnedWork } from "./work";

/** What is remembered of the person's corrections; `null` where nothing is. */
export const LearnedContext = createContext<LearnedWork | null>(null);

export const useLearned = (): LearnedWork | null => useContext(LearnedContext);
