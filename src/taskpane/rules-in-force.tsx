import { createContext, useContext } from "react";
import type { Rules } from "./work";

const RulesContext = createContext<Rules | null>(null);
export const RulesProvider = RulesContext;

export function useRules(): Rules {
  const rules = useContext(RulesContext);
  if (rules === null) throw new Error("a screen was shown without rules");
  return rules;
}
