/** Writes assets/policy.schema.json, assets/catalogue.schema.json and the table in docs/admin-policy.md from the one definition of each: `npx tsx build/policy-schema.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { catalogueJsonSchema } from "../src/config/catalogue-json-schema";
import { policyJsonSchema } from "../src/config/policy-json-schema";
import { withPolicyTable } from "./policy-table";

const page = new URL("../docs/admin-policy.md", import.meta.url);

writeFileSync(page, withPolicyTable(readFileSync(page, "utf8")));
writeFileSync(new URL("../assets/policy.schema.json", import.meta.url), policyJsonSchema());
writeFileSync(new URL("../assets/catalogue.schema.json", import.meta.url), catalogueJsonSchema());
