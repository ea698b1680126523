/** Who may import whom (DESIGN §4). Each rule's comment tells the offender what to do. */
const folder = (name) => `^src/${name}/`;
const packages = "node_modules";

const only = (name, allowed, comment) => ({
  name: `${name}-imports`,
  comment,
  severity: "error",
  from: { path: folder(name) },
  to: { path: "^src/", pathNot: [folder(name), ...allowed.map(folder)] },
});

export default {
  forbidden: [
    only("domain", [], "domain/ holds facts and decisions only. Hand in what you need as a parameter."),
    ...["text", "config", "documents", "eml", "outlook", "graph"].map((name) =>
      only(name, ["domain"], `${name}/ may import domain/ only: no feature folder imports another. Let a job or a door bring the two together.`),
    ),
    only("jobs", ["domain", "report", "config"], "A job takes Outlook, Graph and documents as parameters; it imports domain/, report/ and config/."),
    only("events", ["domain", "text", "config", "jobs", "outlook"], "The send file must stay small and self-contained."),
    { name: "taskpane-imports", comment: "The pane does not reach into other doors.", severity: "error", from: { path: folder("taskpane") }, to: { path: [folder("events"), folder("cli"), folder("desk")] } },
    { name: "cli-imports", comment: "The command line runs in Node: no pane, no Outlook, no events.", severity: "error", from: { path: folder("cli") }, to: { path: [folder("events"), folder("taskpane"), folder("desk"), folder("outlook")] } },
    {
      name: "pure-folders-have-no-packages",
      comment: "domain/, text/, jobs/ and events/ use no package: they run in classic Outlook's bare engine.",
      severity: "error",
      from: { path: ["domain", "text", "jobs", "events", "outlook"].map(folder) },
      to: { path: packages, dependencyTypesNot: ["npm-dev", "type-only"] },
    },
    {
      name: "send-file-has-no-packages",
      comment: "Nothing the send file reaches may be a package (config's schema library, for one): use config/read-reduced.",
      severity: "error",
      from: { path: "^src/events/" },
      to: { path: packages, reachable: true },
    },
    { name: "host-and-product-apart", comment: "The local Outlook imports nothing of the product.", severity: "error", from: { path: "^host/" }, to: { path: "^src/" } },
    { name: "product-and-host-apart", comment: "The product knows nothing of the local Outlook.", severity: "error", from: { path: "^src/" }, to: { path: "^(host|test|build)/", pathNot: "^build/hosting-headers" } },
    { name: "headers-for-administrators", comment: "The headers of the host are written down once, for the build and the administrator's commands.", severity: "error", from: { path: "^src/", pathNot: folder("cli") }, to: { path: "^build/" } },
    { name: "graph-only-in-graph", comment: "Only src/graph says MSAL.", severity: "error", from: { path: "^src/", pathNot: folder("graph") }, to: { path: "@azure/msal-browser" } },
    { name: "no-circles", comment: "Two files that need each other are one thing, or a third is missing.", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    { name: "nothing-unresolved", comment: "The package of Graph's types has types only, and nothing to resolve.", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^@microsoft/microsoft-graph-types$" } },
  ],
  options: {
    doNotFollow: { path: packages },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"], extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};
