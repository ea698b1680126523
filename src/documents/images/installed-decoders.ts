import type * as NodeModule from "node:module";

/** In Node pdf.js's decoders (JBIG2, CCITT, JPEG 2000) lie where they were installed; as a path that ends in a slash. */
export async function installedDecoders(): Promise<string> {
  const { createRequire } = (await import(/* webpackIgnore: true */ "node:module" as string)) as typeof NodeModule;
  return createRequire(import.meta.url).resolve("pdfjs-dist/package.json").replace(/package\.json$/, "wasm/");
}
