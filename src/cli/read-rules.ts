import { fileURLToPath } from "node:url";
import { parseCatalogue } from "../config/parse-catalogue";
import type { Parsed } from "../config/parsed";
import { parsePolicy } from "../config/parse-policy";
import type { Catalogue } from "../domain/catalogue";
import type { Policy } from "../domain/policy";
import { placedFaults } from "./json-faults";
import { placedLine } from "./placed-fault";
import { readText } from "./read-text";

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

/** A file an administrator writes, read and parsed; a message with every fault and its line when it cannot be used. */
export async function readOne<T>(what: string, file: string, parse: (text: string) => Parsed<T>): Promise<{ readonly value: T; readonly text: string } | string> {
  const read = await readText(file);
  if (typeof read === "string") return `${what} ${file}: ${read}`;
  const parsed = parse(read.text);
  if (parsed.ok) return { value: parsed.value, text: read.text };
  return [`${what} ${file} có ${parsed.faults.length} lỗi, hãy sửa rồi chạy lại:`, ...placedFaults(file, read.text, parsed.faults).map(placedLine)].join("\n");
}

/** What serves where no file is named. */
export const defaultPolicy = asset("policy.json");
export const defaultCatalogue = asset("catalogue.json");

function asset(name: string): string {
  return fileURLToPath(new URL(`../../assets/${name}`, import.meta.url));
}
