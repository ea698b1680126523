import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { GraphRequest, GraphResponse } from "../../host/graph";
import { sharedPath } from "./shared-path";

type Graph = (request: GraphRequest) => Promise<GraphResponse>;
type Schema = Record<string, unknown>;
interface Operation {
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Record<string, { schema: Schema }> };
  readonly responses: Record<string, { readonly $ref?: string; readonly content?: Record<string, { schema: Schema }> }>;
}
interface Description {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: { schemas: Record<string, Schema>; parameters: Record<string, { name: string; in: string }>; responses: Record<string, Schema> };
}

/** Microsoft's description of Graph, as a judge of requests and answers; `null` where the file is not on this machine. */
export function openContract(): GraphContract | null {
  const file = sharedPath("graph", "graph-mail-openapi.json");
  return file === null ? null : new GraphContract(JSON.parse(readFileSync(file, "utf8")) as Description);
}

/** The emulator with every request that it accepts and every answer that it gives judged. Without the description it runs unjudged. */
export function judged(graph: Graph, contract: GraphContract | null): Graph {
  return async (request) => {
    const response = await graph(request);
    const faults = contract?.faults(request, response) ?? [];
    if (faults.length > 0) throw new Error(`${request.method} ${request.url} (${response.status}) breaks Graph's description:\n${faults.join("\n")}`);
    return response;
  };
}

export class GraphContract {
  /** Calls judged so far. */
  judged = 0;
  private readonly ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly description: Description) {
    const schemas = Object.fromEntries(Object.keys(description.components.schemas).map((name) => [name, strictly(description, name)]));
    this.ajv.addSchema({ $id: "graph", components: { ...description.components, schemas }, paths: description.paths });
  }

  faults(request: GraphRequest, response: GraphResponse): string[] {
    const [path = "", query = ""] = request.url.replace(/^\/(graph\.microsoft\.com|outlook\.office\.com)(?=\/)/, "").split("?");
    if (path.startsWith("/api/gv1.0/")) return [];
    this.judged += 1;
    // Graph's own (mailFolder: delete), and not in our cut of its description.
    if (request.method === "DELETE" && /\/mailFolders\/[^/]+$/.test(path)) return [];
    const found = this.find(request.method, path);
    const isAccepted = response.status < 400;
    if (found === null) return isAccepted ? ["the description has no such operation"] : this.check("#/components/schemas/microsoft.graph.ODataErrors.ODataError", response.body, "error");
    return [...(isAccepted ? [...this.checkQuery(found, query), ...this.checkRequest(found, request)] : []), ...this.checkResponse(found, response)];
  }

  private find(method: string, path: string): { pointer: string; operation: Operation } | null {
    const parts = segments(path.replace(/^\/v1\.0/, ""));
    for (const [template, item] of Object.entries(this.description.paths)) {
      const wanted = segments(template);
      if (wanted.length !== parts.length || !wanted.every((part, index) => (part.startsWith("{") ? !parts[index]?.startsWith("$") && parts[index] !== "delta" : part === parts[index]))) continue;
      const operation = item[method.toLowerCase()];
      if (operation !== undefined) return { pointer: `#/paths/${escape(template)}/${method.toLowerCase()}`, operation: operation as Operation };
    }
    return null;
  }

  private checkQuery({ operation }: { operation: Operation }, query: string): string[] {
    const known = (operation.parameters ?? []).map((one) => {
      const name = typeof one["$ref"] === "string" ? one["$ref"].split("/").pop() : undefined;
      return name === undefined ? one : this.description.components.parameters[name];
    }).filter((one) => one?.["in"] === "query").map((one) => String(one?.["name"]));
    return [...new URLSearchParams(query).keys()].filter((name) => !known.includes(name)).map((name) => `query option ${name} is not described`);
  }

  private checkRequest({ pointer, operation }: { pointer: string; operation: Operation }, request: GraphRequest): string[] {
    const { requestBody } = operation;
    if (request.body.length === 0) return requestBody?.required === true ? ["the request needs a body"] : [];
    if (requestBody === undefined) return ["the request has a body and the description has none"];
    const type = (Object.entries(request.headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "").split(";")[0] ?? "";
    if (requestBody.content[type] === undefined) return [`the content type ${type} is not described`];
    return type === "application/json" ? this.check(`${pointer}/requestBody/content/${escape(type)}/schema`, request.body, "request") : [];
  }

  private checkResponse({ pointer, operation }: { pointer: string; operation: Operation }, response: GraphResponse): string[] {
    const key = [String(response.status), `${String(response.status).charAt(0)}XX`].find((one) => operation.responses[one] !== undefined);
    if (key === undefined) return [`the status ${response.status} is not described`];
    const described = operation.responses[key];
    if (described?.$ref !== undefined) return this.check("#/components/schemas/microsoft.graph.ODataErrors.ODataError", response.body, "error");
    if (described?.content === undefined) return response.body.length === 0 ? [] : ["the answer has a body and the description has none"];
    const type = (response.headers["content-type"] ?? "").split(";")[0] ?? "";
    if (described.content["application/json"] === undefined) return [];
    if (type !== "application/json") return [`the answer's content type is ${type}`];
    return this.check(`${pointer}/responses/${key}/content/${escape("application/json")}/schema`, response.body, "answer");
  }

  private check(pointer: string, body: Uint8Array, what: string): string[] {
    let value: unknown;
    try {
      value = JSON.parse(Buffer.from(body).toString("utf8"));
    } catch {
      return [`the ${what} is not JSON`];
    }
    const validate = this.compiled.get(pointer) ?? this.ajv.compile({ $ref: `graph${pointer}` });
    this.compiled.set(pointer, validate);
    return validate(value) ? [] : (validate.errors ?? []).slice(0, 12).map((error) => `${what}${error.instancePath} ${error.message ?? ""} ${JSON.stringify(error.params)}`);
  }
}

/** `/me/messages('x')/delta()` and `/me/messages/x/delta` are the same path. */
function segments(path: string): string[] {
  return path.split("/").filter((part) => part !== "").flatMap((part) => {
    const keyed = /^([^(]+)\('(.*)'\)$/.exec(part);
    return keyed === null ? [part.replace(/\(\)$/, "")] : [keyed[1] ?? "", keyed[2] ?? ""];
  }).map((part) => decoded(part).replace(/^microsoft\.graph\./, "graph."));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function escape(part: string): string {
  return encodeURIComponent(part.replace(/~/g, "~0").replace(/\//g, "~1"));
}

/**
 * The description leaves every object open; here an object has the described properties, annotations with `@`, and nothing else:
 * a misspelt property is a fault. Types made of their base type are laid flat for that.
 */
function strictly(description: Description, name: string): Schema {
  const schema = description.components.schemas[name] ?? {};
  if (name === "microsoft.graph.attachment") return { oneOf: ["file", "item", "reference"].map((kind) => ({ $ref: `#/components/schemas/microsoft.graph.${kind}Attachment` })) };
  if (name === "microsoft.graph.outlookItem") return { $ref: "#/components/schemas/microsoft.graph.message" };
  if (schema["allOf"] === undefined && schema["properties"] === undefined) return schema;
  const flat = layFlat(description, schema);
  return { ...schema, allOf: undefined, discriminator: undefined, type: "object", ...flat, patternProperties: { "@": {} }, additionalProperties: false } satisfies Schema;
}

function layFlat(description: Description, schema: Schema): { properties: Record<string, unknown>; required: string[] } {
  const target = typeof schema["$ref"] === "string" ? (description.components.schemas[schema["$ref"].split("/").pop() ?? ""] ?? {}) : schema;
  const bases = ((target["allOf"] as Schema[] | undefined) ?? []).map((base) => layFlat(description, base));
  return {
    properties: Object.assign({}, ...bases.map((base) => base.properties), target["properties"]) as Record<string, unknown>,
    required: [...bases.flatMap((base) => base.required), ...((target["required"] as string[] | undefined) ?? [])],
  };
}
