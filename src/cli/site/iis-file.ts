import { forYears, plannedHeaders, type HeaderPlan } from "./header-plan";

/** web.config of IIS, which knows no pattern of names: files that last have an element each. */
export function iisFile(plan: HeaderPlan, files: readonly string[]): string {
  const { "cache-control": _cache, ...always } = plan.always;
  const special = files.filter((file) => plannedHeaders(plan, file)["cache-control"] === forYears || plannedHeaders(plan, file)["access-control-allow-origin"] !== undefined).sort();
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    "    <httpProtocol>",
    "      <customHeaders>",
    '        <remove name="X-Powered-By" />',
    ...Object.entries(always).map(([name, value]) => `        <add name="${name}" value="${quoted(value)}" />`),
    "      </customHeaders>",
    "    </httpProtocol>",
    "    <staticContent>",
    '      <clientCache cacheControlMode="DisableCache" />',
    ...Object.entries(plan.types).flatMap(([ending, type]) => {
      const name = ending === "" ? "." : ending;
      return [`      <remove fileExtension="${name}" />`, `      <mimeMap fileExtension="${name}" mimeType="${quoted(type)}" />`];
    }),
    "    </staticContent>",
    '    <directoryBrowse enabled="false" />',
    "    <security>",
    "      <requestFiltering>",
    "        <hiddenSegments>",
    '          <add segment="staticwebapp.config.json" />',
    "        </hiddenSegments>",
    "      </requestFiltering>",
    "    </security>",
    "  </system.webServer>",
    ...special.flatMap((file) => {
      const lasts = plannedHeaders(plan, file)["cache-control"] === forYears;
      return [
        `  <location path="${quoted(file)}">`,
        "    <system.webServer>",
        ...(lasts
          ? ['      <staticContent>', '        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />', "      </staticContent>"]
          : ["      <httpProtocol>", "        <customHeaders>", '          <add name="access-control-allow-origin" value="*" />', "        </customHeaders>", "      </httpProtocol>"]),
        "    </system.webServer>",
        "  </location>",
      ];
    }),
    "</configuration>",
  ].join("\n")}\n`;
}

function quoted(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
