import type { HeaderPlan } from "./header-plan";

interface AzureFile {
  readonly globalHeaders?: Readonly<Record<string, string>>;
  readonly routes?: readonly { readonly route: string; readonly headers?: Readonly<Record<string, string>> }[];
  readonly mimeTypes?: Readonly<Record<string, string>>;
}

/** staticwebapp.config.json of Azure Static Web Apps. */
export function azureFile({ always, some, types }: HeaderPlan): string {
  // A name without an ending has no place among the media types.
  const { "": _bare, ...endings } = types;
  const file: AzureFile = {
    globalHeaders: always,
    routes: some.map(({ pattern, headers }) => ({ route: `/${pattern}`, headers })),
    mimeTypes: endings,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The plan such a file carries: what a folder is served and checked with. */
export function readAzureFile(text: string): HeaderPlan {
  const { globalHeaders = {}, routes = [], mimeTypes = {} } = JSON.parse(text) as AzureFile;
  const lower = (headers: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { always: lower(globalHeaders), some: routes.map(({ route, headers = {} }) => ({ pattern: route.replace(/^\//, ""), headers: lower(headers) })), types: mimeTypes };
}
