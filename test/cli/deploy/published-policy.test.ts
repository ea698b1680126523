import { expect, test } from "@jest/globals";
import { publishedPolicy } from "../../../build/published-policy.mjs";
import { realPolicy } from "../../support/small-site";

test("a policy is served without the address of its schema, which is not served, and otherwise letter for letter", () => {
  expect(publishedPolicy(realPolicy)).toBe(realPolicy.replace('  "$schema": "./policy.schema.json",\n', ""));
  expect(JSON.parse(publishedPolicy('{ "enabled": true, "$schema": "../x/policy.schema.json" }'))).toEqual({ enabled: true });
  expect(publishedPolicy('{"enabled":true}')).toBe('{"enabled":true}');
});
