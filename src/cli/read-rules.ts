import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseCatalogue } from "../config/parse-catalogue";
import { faultLines, type Parsed } from "../config/parsed";
import { parsePolicy } from "../config/parse-policy";
import type { Catalogue } from "../domain/catalogue";
import type { Policy } from "../domain/policy";
import { fileError } from "./file-error";

/** The policy and catalogue to check with; a message for standard error when one cannot be used. */
export async function readRules(policyFile: string | null, catalogueFile: string | null): Promise<{ readonly policy: Policy; readonly catalogue: Catalogue } | string> {
  const policy = await readOne("Chính sách", policyFile ?? defaultPolicy, parsePolicy);
  if (typeof policy === "string") return policy;
  const catalogue = await readCatalogue(catalogueFile);
  return typeof catalogue === "string" ? catalogue : { policy: policy.value, catalogue: catalogue.value };
}

/** A catalogue, without a name the one of the repository; a message when it cannot be used. */
export function readCatalogue(file: string | null): Promise<{ readonly value: Catalogue; readonly text: string } | string> {
  return readOne("Danh mục", file ?? defaultCatalogue, parseCatalogue);
}

/** A file an administrator writes, read and parsed; a message with every fault when it cannot be used. */
export async function readOne<T>(what: string, file: string, parse: (text: string) => Parsed<T>): Promise<{ readonly value: T; readonly text: string } | string> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return `${what} ${file}: ${fileError(error).message}`;
  }
  const parsed = parse(text);
  return parsed.ok ? { value: parsed.value, text } : `${what} ${file} có ${parsed.faults.length} lỗi, hãy sửa rồi chạy lại:\n${faultLines(parsed.faults)}`;
}

/** What serves where no file is named. */
export const defaultPolicy = asset("policy.json");
export const defaultCatalogue = asset("catalogue.json");

function asset(name: string): string {
  return fileURLToPath(new URL(`../../assets/${name}`, import.meta.url));
}
