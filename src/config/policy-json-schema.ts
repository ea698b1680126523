import * as z from "zod";
import { policySchema } from "./policy-schema";
import { policyWords } from "./policy-words";

/** As much of JSON Schema as zod writes of us. */
export interface JsonSchema {
  type?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
}

/** The policy's JSON Schema as it stands in assets/policy.schema.json, for the administrator's editor: each field with its meaning in both languages. */
export function policyJsonSchema(): string {
  return `${JSON.stringify({ title: "Chính sách evanban", ...describedPolicy() }, null, 2)}\n`;
}

export function describedPolicy(): JsonSchema {
  const schema = z.toJSONSchema(policySchema, { target: "draft-2020-12", io: "input" }) as JsonSchema;
  describe(schema, "");
  for (const office of Object.values(schema.$defs ?? {})) describe(office, "offices[]");
  return schema;
}

function describe(schema: JsonSchema, path: string): void {
  const words = policyWords[path];
  if (words !== undefined) {
    schema.description = `${words.vi}\n\n${words.en}`;
    if (words.example !== undefined) schema.examples = [words.example];
  }
  for (const [key, inner] of Object.entries(schema.properties ?? {})) describe(inner, path === "" ? key : `${path}.${key}`);
  // A list of enumerated kinds, or of addresses, has no fields of its own to describe.
  if (schema.items?.properties) describe(schema.items, `${path}[]`);
  for (const form of schema.anyOf ?? []) if (form.properties) describe({ properties: form.properties }, path);
}
