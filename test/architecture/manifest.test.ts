import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { validateXML } from "xmllint-wasm";
import { describeWithShared } from "../support/shared";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

describeWithShared(["manifest-xsd"], "the manifest", (folder) => {
  const schemas = readdirSync(folder).map((fileName) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") }));
  const main = schemas.filter(({ fileName }) => fileName === "OfficeAppManifestV1_1.xsd");
  const rest = schemas.filter(({ fileName }) => fileName !== "OfficeAppManifestV1_1.xsd");
  const check = (contents: string) => validateXML({ xml: [{ fileName: "manifest.xml", contents }], schema: main, preload: rest });

  test("is valid under Microsoft's schemas", async () => {
    expect((await check(manifest)).errors).toEqual([]);
  });

  test("would not be with a send mode Outlook does not know", async () => {
    expect((await check(manifest.replace('SendMode="SoftBlock"', 'SendMode="Sometimes"'))).valid).toBe(false);
  });
});

test("every address in the manifest is https", () => {
  const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map((match) => match[1]);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address?.startsWith("https://"))).toEqual([]);
});

test("every resource the manifest refers to is there, and none is there for nothing", () => {
  const referred = new Set([...manifest.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]));
  const present = new Set([...manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map((match) => match[1]));
  expect([...referred].filter((id) => !present.has(id))).toEqual([]);
  expect([...present].filter((id) => !referred.has(id))).toEqual([]);
});

test("a stop is a stop: Outlook lets an add-in soften its send mode for one mail, never harden it, so the manifest has the harder one", () => {
  expect(manifest).toContain('Type="OnMessageSend" FunctionName="onMessageSend" SendMode="SoftBlock"');
});

test("what the converter to the unified manifest only cuts off is the description: names fit (30 characters), it is said in docs/admin-deploy.md", () => {
  const head = manifest.slice(0, manifest.indexOf("<Requirements>"));
  const texts = (tag: string) => [...(new RegExp(`<${tag} [\\s\\S]*?</${tag}>`).exec(head)?.[0] ?? "").matchAll(/Value="([^"]+)"/g)].map(([, text = ""]) => text);
  expect(texts("DisplayName").filter((name) => name.length > 30)).toEqual([]);
  expect(texts("DisplayName")).toHaveLength(2);
  // Outlook itself takes 250.
  expect(texts("Description").filter((text) => text.length > 250)).toEqual([]);
});
