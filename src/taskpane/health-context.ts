import { createContext, useContext } from "react";
import type { HealthDoor } from "./health";

/** The way to the page for who helps. */
export const HealthContext = createContext<HealthDoor | null>(null);

export const useHealth = (): HealthDoor | null => useContext(HealthContext);
