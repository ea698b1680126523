import { healthEn } from "../text/health.en";
import { healthVi } from "../text/health.vi";
import type { HealthWords } from "../text/health-words";
import { useWords } from "./words-context";

export function useHealthWords(): HealthWords {
  return useWords().language === "en" ? healthEn : healthVi;
}
