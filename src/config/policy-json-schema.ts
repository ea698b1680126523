import * as z from "zod";
import { policySchema } from "./policy-schema";

/** The policy's JSON Schema as it stands in assets/policy.schema.json, for the administrator's editor. */
export function policyJsonSchema(): string {
  const schema = z.toJSONSchema(policySchema, { target: "draft-2020-12", io: "input" });
  return `${JSON.stringify({ title: "Chính sách evanban", ...schema }, null, 2)}\n`;
}
