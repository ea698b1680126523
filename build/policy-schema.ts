/** Writes assets/policy.schema.json from the one definition of the policy: `npx tsx build/policy-schema.ts`. */
import { writeFileSync } from "node:fs";
import { policyJsonSchema } from "../src/config/policy-json-schema";

writeFileSync(new URL("../assets/policy.schema.json", import.meta.url), policyJsonSchema());
