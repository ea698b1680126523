import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";
import type { PlacedFault } from "../placed-fault";

const main = "OfficeAppManifestV1_1.xsd";

/** Microsoft's schemas, which are no part of the project; `null` where they are not on this machine. */
export function schemaFolder(): string | null {
  const shared = process.env["EVANBAN_SHARED"] ?? fileURLToPath(new URL("../../../../shared", import.meta.url));
  const folder = path.join(shared, "manifest-xsd");
  return existsSync(path.join(folder, main)) ? folder : null;
}

/** What Microsoft's schemas refuse in a manifest; their words are English, the place is what helps. */
export async function checkBySchema(file: string, xml: string, folder: string): Promise<readonly PlacedFault[]> {
  const schemas = readdirSync(folder).filter((name) => name.endsWith(".xsd")).map((fileName) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") }));
  const [schema, rest] = [schemas.filter(({ fileName }) => fileName === main), schemas.filter(({ fileName }) => fileName !== main)];
  const { errors } = await validateXML({ xml: [{ fileName: "manifest.xml", contents: xml }], schema, preload: rest });
  return errors.map(({ message, loc }) => {
    const bare = message.replace(/\{http[^}]*\}/g, "").replace(/^Schemas validity error : /, "");
    const [, element = ""] = /^Element '([^']+)'/.exec(bare) ?? [];
    return { file, line: loc?.lineNumber ?? null, column: 1, path: element, message: `Lược đồ của Microsoft không nhận: ${bare} Hãy sửa theo đó, hoặc chép lại phần tử từ manifest.xml gốc.` };
  });
}
