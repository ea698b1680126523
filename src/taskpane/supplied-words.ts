import { suppliedEn } from "../text/supplied.en";
import { suppliedVi } from "../text/supplied.vi";
import type { SuppliedWords } from "../text/supplied-words";
import { useWords } from "./words-context";

export function useSuppliedWords(): SuppliedWords {
  return useWords().language === "en" ? suppliedEn : suppliedVi;
}
