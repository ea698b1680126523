import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

/** A child of the fuzzer as one plain script: it starts in no time, holds no compiler in memory, and stays as it is while the sources change. */
export async function childProgram(name: "child" | "bomb-child"): Promise<string> {
  const outfile = path.resolve(here, `../../.data/fuzz/${name}-${process.pid}.mjs`);
  await build({ entryPoints: [path.join(here, `${name}.ts`)], outfile, bundle: true, platform: "node", format: "esm", target: "node20", packages: "external", logLevel: "error" });
  return outfile;
}
