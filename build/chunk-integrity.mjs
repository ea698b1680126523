/**
 * Subresource integrity for the parts a page loads later: a part is named by the whole SHA-256 of its bytes, and asked for with that
 * hash. The page's first script has to know the name anyway, so that no second table of hashes stands in it. What a worker loads, and
 * WebAssembly, has no such check in any browser.
 */
import { createHash } from "node:crypto";
import webpack from "webpack";

/** Of `output`: webpack then names each part by the hash of what is written, at last. */
export const namedByHash = { chunkFilename: "part.[contenthash].js", hashFunction: "sha256", hashDigest: "hex", hashDigestLength: 64 };

/** In the words of webpack's loader of scripts, where `url` ends with the hash and ".js". */
const askWithHash = 'script.integrity = "sha256-" + btoa(String.fromCharCode(...url.slice(-67, -3).match(/../g).map((byte) => "0x" + byte)));';

export const chunkIntegrity = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("integrity", (compilation) => {
      webpack.runtime.LoadScriptRuntimeModule.getCompilationHooks(compilation).createScript.tap("integrity", (source) => `${source}\n${askWithHash}`);
      // A name that is not the hash would be a pane that does not open.
      compilation.hooks.processAssets.tap({ name: "integrity", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!name.startsWith("part.") || name === `part.${createHash("sha256").update(source.buffer()).digest("hex")}.js`) continue;
          compilation.errors.push(new webpack.WebpackError(`${name} is not named by its SHA-256.`));
        }
      });
    });
  },
};
