import { exportsEn } from "../../text/exports.en";
import { exportsVi } from "../../text/exports.vi";
import type { ExportsWords } from "../../text/exports-words";
import { useDesk } from "../desk-context";

export function useExportsWords(): ExportsWords {
  return useDesk().language === "en" ? exportsEn : exportsVi;
}
