import { createContext, useContext } from "react";
import type { SuppliedDoor } from "./supplied";

/** The way to what was supplied; `null` where nothing can be. */
export const SuppliedContext = createContext<SuppliedDoor | null>(null);

export const useSupplied = (): SuppliedDoor | null => useContext(SuppliedContext);
