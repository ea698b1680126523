/** Writes assets/policy.schema.json and assets/catalogue.schema.json from the one definition of each: `npx tsx build/policy-schema.ts`. */
import { writeFileSync } from "node:fs";
import { catalogueJsonSchema } from "../src/config/catalogue-json-schema";
import { policyJsonSchema } from "../src/config/policy-json-schema";

writeFileSync(new URL("../assets/policy.schema.json", import.meta.url), policyJsonSchema());
writeFileSync(new URL("../assets/catalogue.schema.json", import.meta.url), catalogueJsonSchema());
