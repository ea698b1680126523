import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { customPropertiesId } from "../../src/graph/whole-draft";

test("Graph looks for our custom properties under the id of the manifest", () => {
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync("manifest.xml", "utf8"))?.[1];
  expect(customPropertiesId.endsWith(`cecp-${id}`)).toBe(true);
});
