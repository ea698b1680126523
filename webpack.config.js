/**
 * Four builds: the send file (one ES2016 script for every client, classic Outlook included), the pane, the editorial desk, and the
 * page of the local Outlook. Build settings come from the environment:
 *   EVANBAN_ORIGIN       https origin the add-in is served from        (https://localhost:8444)
 *   EVANBAN_OFFICE_JS    address of the Office library                 (Microsoft's CDN)
 *   EVANBAN_POLICY       policy file to ship                           (assets/policy.json)
 *   EVANBAN_CATALOGUE    catalogue file to ship                        (assets/catalogue.json)
 *   EVANBAN_SEND_MODE    send mode in the manifest                     (SoftBlock; see docs/adr/0003)
 *   EVANBAN_DIST         folder the build is put in                    (dist)
 *   EVANBAN_SAMPLE=1     allows a policy marked "sample": the local Outlook and the tests
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";
import { checksPage } from "./build/checks-page.mjs";
import { chunkIntegrity, namedByHash } from "./build/chunk-integrity.mjs";
import { hostingHeaders } from "./build/hosting-headers.mjs";
import { unknownTokens } from "./build/plain-themes.mjs";
import { publishedPolicy } from "./build/published-policy.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const origin = process.env.EVANBAN_ORIGIN ?? "https://localhost:8444";
const officeJs = process.env.EVANBAN_OFFICE_JS ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const sendMode = process.env.EVANBAN_SEND_MODE ?? "SoftBlock";
const dist = path.resolve(root, process.env.EVANBAN_DIST ?? "dist");
const policyFile = path.resolve(root, process.env.EVANBAN_POLICY ?? "assets/policy.json");
const catalogueFile = path.resolve(root, process.env.EVANBAN_CATALOGUE ?? "assets/catalogue.json");

/** The rules the send file carries, from the very files that are shipped beside it. */
async function builtInRules() {
  const { parsePolicy } = await tsImport("./src/config/parse-policy.ts", import.meta.url);
  const { parseCatalogue } = await tsImport("./src/config/parse-catalogue.ts", import.meta.url);
  const { reduceRules } = await tsImport("./src/config/reduce.ts", import.meta.url);
  const policy = orExplain(policyFile, parsePolicy(readFileSync(policyFile, "utf8")));
  const catalogue = orExplain(catalogueFile, parseCatalogue(readFileSync(catalogueFile, "utf8")));
  if (policy.sample && process.env.EVANBAN_SAMPLE !== "1") {
    throw new Error(
      `${policyFile} là chính sách mẫu ("sample": true), không dùng để triển khai. Hãy soạn chính sách của Bộ và chỉ ra bằng EVANBAN_POLICY; bản chạy thử dùng EVANBAN_SAMPLE=1. (A sample policy is not deployed.)`,
    );
  }
  const atSend = reduceRules(policy, catalogue, true);
  // What the reader of these rules takes for granted need not stand in them.
  const granted = { enabled: true, personalProviders: [], severities: {}, denied: [], editorialBoard: [], whenCheckFails: "let-go" };
  const said = Object.entries(atSend.policy).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(granted[name]));
  return { atSend: { ...atSend, policy: Object.fromEntries(said) }, inPane: reduceRules(policy, catalogue) };
}

function orExplain(file, parsed) {
  if (parsed.ok) return parsed.value;
  const lines = parsed.faults.map((fault) => `  ${fault.path}: ${fault.message}`).join("\n");
  throw new Error(`${file} có lỗi, hãy sửa rồi dựng lại:\n${lines}`);
}

/** `externalHelpers`: what lowering needs stands once in the bundle, not once in each file. */
const swc = (target) => ({
  test: /\.tsx?$/,
  use: [compiled(target), tokenNames],
});

const tokenNames = path.join(root, "build/token-names.mjs");
const themes = { test: /taskpane[\\/]themes\.ts$/, enforce: "pre", use: [path.join(root, "build/plain-themes.mjs")] };
const fluentStyles = { test: /@fluentui[\\/]react-[^/\\]+[\\/].*\.styles\.js$/, use: [tokenNames] };

const compiled = (target) => ({
  loader: "swc-loader",
  options: { jsc: { target, externalHelpers: true, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" }, useDefineForClassFields: false } } },
});

/** ASCII only: a script served without a charset is otherwise read in the wrong one (Vietnamese text). */
const minimizer = (ecma) => [new TerserPlugin({ extractComments: false, terserOptions: { ecma, compress: { passes: 3 }, format: { ascii_only: true, comments: false } } })];

/**
 * Properties of ours that the send file may shorten. Only names that stand in no JSON (session, roaming, headers, rules), in no
 * Office object and in no string, though a browser may know them (`builtins`); the tests of the send file run it as built.
 */
const sendFileNames =
  /^(?:address|advised|against|answer|answers|attachmentId|before|blind|certainty|classification|code|cues|decision|destinations|documents|domain|doubtful|effect|factor|failed|field|finished|front|host|isIssued|isList|isOwn|judged|kind|lead|listed|local|mail|mailboxes|mark|message|meta|more|note|official|open|ownText|phrase|provider|quotedText|reading|readings|reason|recipient|recipients|recipientsComplete|rest|role|rules|seen|severity|soFar|suffix|supplied|supply|taken|text|type|types|unit|verdict|weight|where|whole|words|worthless)$/;

/** The send file, made small three times over: each of the two tools finds what the other left (one per cent after gzip). */
async function smallest(files) {
  const [[name, source]] = Object.entries(files);
  const compress = { ecma: 2016, passes: 3, unsafe_arrows: true };
  const settings = (mangle) => ({ ecma: 2016, compress, mangle, format: { ascii_only: true, comments: false } });
  const once = await TerserPlugin.terserMinify({ [name]: source }, undefined, settings({ properties: { regex: sendFileNames, keep_quoted: true, builtins: true } }));
  const twice = await TerserPlugin.swcMinify({ [name]: once.code }, undefined, settings(true));
  return TerserPlugin.terserMinify({ [name]: twice.code }, undefined, settings(true));
}

/**
 * Words by which the send file tells cases apart in itself: why an address has its verdict, and verdicts that are no part of another
 * word. They leave it by no way, so that one letter says the same.
 */
const wordsWithinSendFile = (
  "no-address two-at-signs hidden-characters directory-name on-deny-list unit-mailbox issued-domain same-skeleton issued-name-inside one-letter-away " +
  "display-name-shows state-suffix ministry-subdomain personal-provider members-unknown not-issued look-alike state-body unreadable"
).split(" ");

/** Runs before the file is made small. */
const shortenWords = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("words", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "words", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE }, () =>
        compilation.updateAsset("launchevent.js", (source) => new webpack.sources.RawSource(wordsWithinSendFile.reduce((text, word, i) => text.replaceAll(`"${word}"`, `"${String.fromCharCode(65 + i)}"`), source.source()))),
      ),
    );
  },
};

const common = {
  mode: "production",
  context: root,
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** `import.meta.url` becomes a path of this machine, and another folder would build other bytes; it is asked only in Node. */
const withoutPaths = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("paths", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "paths", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          const text = name.endsWith(".js") ? source.source().toString() : "";
          const bare = text.replace(/"file:\/\/\/[^"\n]*\/(node_modules|src)\//g, '"file:///$1/');
          if (bare !== text) compilation.updateAsset(name, new webpack.sources.RawSource(bare));
        }
      }),
    );
  },
};

/** A colour that the pane's themes leave out would be none at all. */
const knownTokens = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("tokens", (compilation) =>
      compilation.hooks.processAssets.tap({ name: "tokens", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          const unknown = name.endsWith(".js") ? unknownTokens(source.source().toString()) : [];
          if (unknown.length > 0) compilation.errors.push(new webpack.WebpackError(`${name}: ${unknown.join(", ")} (build/plain-themes.mjs)`));
        }
      }),
    );
  },
};

/** Unchanged sources are not compiled twice. */
const cache = (name) => ({ type: "filesystem", name, cacheDirectory: path.join(dist, ".cache"), buildDependencies: { config: [fileURLToPath(import.meta.url)] } });

const page = (template, filename, inject, scripts = [], chunks = "all") =>
  new HtmlPlugin({ template, filename, chunks, inject: inject ? "body" : false, scriptLoading: "defer", minify: false, templateParameters: { officeJs, scripts } });

export default async () => {
  const rules = await builtInRules();
  const builtIn = JSON.stringify(rules.atSend);
  const builtInPane = JSON.stringify(rules.inPane);
  return [
    {
      ...common,
      name: "send file",
      cache: cache("send"),
      target: ["web", "es6"],
      entry: { launchevent: "./src/events/launchevent.ts" },
      output: { path: path.join(dist, "addin"), filename: "[name].js" },
      module: { rules: [swc("es2016")] },
      optimization: { minimizer: [new TerserPlugin({ extractComments: false, parallel: false, minify: smallest })], splitChunks: false, runtimeChunk: false },
      plugins: [new webpack.DefinePlugin({ EVANBAN_BUILT_IN: builtIn }), shortenWords, new webpack.NormalModuleReplacementPlugin(/[\\/]punycode$/, path.join(root, "src/events/no-punycode.ts")), page("src/events/launchevent.html", "launchevent.html", false)],
    },
    {
      ...common,
      name: "pane",
      cache: cache("pane"),
      target: ["web", "es2020"],
      entry: { taskpane: "./src/taskpane/main.tsx", "compose-events": "./src/taskpane/compose-events.ts" },
      // The page of the events names its scripts by themselves: it is not built with the pane.
      output: { path: path.join(dist, "addin"), filename: ({ chunk }) => (chunk.name === "compose-events" ? "[name].js" : "[name].[contenthash:10].js"), ...namedByHash, assetModuleFilename: "asset.[contenthash:10][ext]" },
      module: { rules: [swc("es2020"), fluentStyles, themes] },
      optimization: { minimizer: minimizer(2020) },
      plugins: [
        new webpack.DefinePlugin({ EVANBAN_BUILT_IN: builtInPane }),
        withoutPaths,
        knownTokens,
        chunkIntegrity,
        page("src/taskpane/taskpane.html", "taskpane.html", true, [], ["taskpane"]),
        new CopyPlugin({
          patterns: [
            { from: "assets/icons", to: "icons" },
            // What each check looks for: the pane links to it.
            { from: "docs/checks.md", to: "checks.html", transform: (content) => checksPage(content.toString("utf8")) },
            { from: "assets/checks.css", to: "checks.css" },
            { from: policyFile, to: "policy.json", transform: (content) => publishedPolicy(content.toString("utf8")) },
            { from: catalogueFile, to: "catalogue.json" },
            // What recognises scanned pages, on the person's machine and from this server alone (docs/adr/0005).
            { from: "node_modules/tesseract.js/dist/worker.min.js", to: "ocr" },
            { from: "node_modules/tesseract.js-core/tesseract-core{-simd,}-lstm.{js,wasm}", to: "ocr/[name][ext]" },
            { from: "node_modules/@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz", to: "ocr" },
            { from: "node_modules/pdfjs-dist/wasm/{jbig2,openjpeg}.wasm", to: "ocr/decoders/[name][ext]" },
            { from: "manifest.xml", transform: (content) => content.toString("utf8").replaceAll("https://localhost:8444", origin).replace('SendMode="SoftBlock"', `SendMode="${sendMode}"`) },
          ],
        }),
        emit("../hosting.json", () => JSON.stringify({ origin, officeJs, headers: hostingHeaders(officeJs) }, null, 1)),
        emit(".well-known/microsoft-officeaddins-allowed.json", () => JSON.stringify({ allowed: [`${origin}/launchevent.js`] })),
      ],
    },
    {
      ...common,
      // By itself: what the desk uses of a package would else stand in the pane's first load as well.
      name: "desk",
      cache: cache("desk"),
      target: ["web", "es2020"],
      entry: { desk: "./src/desk/main.tsx", "trusted-types": "./src/desk/trusted-types.ts" },
      output: { path: path.join(dist, "addin"), filename: ({ chunk }) => (chunk.name === "trusted-types" ? "[name].js" : "[name].[contenthash:10].js"), ...namedByHash, assetModuleFilename: "asset.[contenthash:10][ext]" },
      module: { rules: [swc("es2020"), fluentStyles] },
      optimization: { minimizer: minimizer(2020) },
      plugins: [new webpack.DefinePlugin({ EVANBAN_BUILT_IN: builtInPane, EVANBAN_OFFICE_ORIGIN: JSON.stringify(new URL(officeJs).origin) }), withoutPaths, chunkIntegrity, page("src/desk/desk.html", "desk.html", true, [], ["desk"])],
    },
    {
      ...common,
      name: "local Outlook",
      cache: cache("local"),
      target: ["web", "es2020"],
      entry: { page: "./host/page/main.tsx", prelude: { import: "./host/prelude/main.ts", runtime: false } },
      output: { path: path.join(dist, "host"), filename: "[name].js", chunkFilename: "part.[contenthash:10].js" },
      module: { rules: [swc("es2020"), fluentStyles] },
      optimization: { minimizer: minimizer(2020) },
      plugins: [new HtmlPlugin({ template: "host/page/index.html", filename: "index.html", chunks: ["page"], scriptLoading: "defer", minify: false })],
    },
  ];
};

/** One more file of the build, made from its settings. */
function emit(name, make) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("emit", (compilation) =>
        compilation.hooks.processAssets.tap("emit", () => compilation.emitAsset(name, new webpack.sources.RawSource(make()))),
      );
    },
  };
}
