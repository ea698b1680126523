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
  const policy = await readOne("Chính sách", policyFile ?? asset("policy.json"), parsePolicy);
  if (typeof policy === "string") return policy;
  const catalogue = await readOne("Danh mục", catalogueFile ?? asset("catalogue.json"), parseCatalogue);
  return typeof catalogue === "string" ? catalogue : { policy: policy.value, catalogue: catalogue.value };
}

async function readOne<T>(what: string, file: string, parse: (text: string) => Parsed<T>): Promise<{ readonly value: T } | string> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    return `${what} ${file}: ${fileError(error).message}`;
  }
  const parsed = parse(text);
  return parsed.ok ? parsed : `${what} ${file} có ${parsed.faults.length} lỗi, hãy sửa rồi chạy lại:\n${faultLines(parsed.faults)}`;
}

function asset(name: string): string {
  return fileURLToPath(new URL(`../../assets/${name}`, import.meta.url));
}
