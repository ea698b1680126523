import type { Budget } from "../budget";
import { readZipPart } from "../unfold";
import { listZip, type ZipPart } from "../zip";
import { escapeValue } from "./canonical-xml";
import type { HashName } from "./xml-algorithms";
import { attributeOf, childrenOf, readXml } from "./xml-tree";

/** An office file as its signatures see it (Open Packaging Conventions). Names of parts come in lower case: they are one whatever their case. */
export interface OpcPackage {
  /** Every part once; false where two have one name, and programs may differ in which they take. */
  readonly unique: boolean;
  readonly names: readonly string[];
  bytes(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The digest of a part as it lies there; several signatures ask for the same one. */
  digest(name: string, hash: HashName): Promise<ArrayBuffer>;
  /** Empty where there is no such part. */
  relationships(name: string): Promise<readonly PackageRelationship[]>;
  contentType(name: string): Promise<string | null>;
}

export interface PackageRelationship {
  readonly id: string;
  /** The whole address of its type. */
  readonly type: string;
  /** As it is written. */
  readonly target: string;
  readonly external: boolean;
}

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const typesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
export const contentTypesPart = "[content_types].xml";

export function openOpcPackage(file: Uint8Array, budget: Budget): OpcPackage {
  const parts = listZip(file).filter(({ name }) => !name.endsWith("/"));
  const byName = new Map<string, ZipPart>(parts.map((part) => [part.name.toLowerCase(), part]));
  const bytes = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    const part = byName.get(name);
    if (!part) throw new Error("no such part");
    return (await readZipPart(file, part, budget)) as Uint8Array<ArrayBuffer>;
  };
  const relationships = kept(async (name: string) => (byName.has(name) ? readRelationships(await bytes(name), budget) : []));
  const digest = kept(async (key: string) => {
    const [hash, name] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
    return globalThis.crypto.subtle.digest(hash, await bytes(name));
  });
  let types: Promise<(name: string) => string | null> | null = null;
  return {
    unique: byName.size === parts.length,
    names: [...byName.keys()],
    bytes,
    digest: (name, hash) => digest(`${hash} ${name}`),
    relationships,
    contentType: async (name) => (await (types ??= bytes(contentTypesPart).then((content) => readContentTypes(content, budget))))(name),
  };
}

/** Asks once for each key. */
function kept<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key) => {
    const known = answers.get(key) ?? ask(key);
    answers.set(key, known);
    return known;
  };
}

/** The part that says whom a part refers to; of the package itself, "". */
export function relationshipsPartOf(name: string): string {
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

export function isRelationshipsPart(name: string): boolean {
  return /(?:^|\/)_rels\/[^/]*\.rels$/.test(name);
}

/** The name of the part a relationship of `source` leads to. */
export function targetOf(source: string, { target }: PackageRelationship): string {
  const path: string[] = [];
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/").toLowerCase();
}

/** Throws on anything the standard does not know: what it means to a program that knows it, we would overlook. */
function readRelationships(bytes: Uint8Array, budget: Budget): readonly PackageRelationship[] {
  const root = readXml(bytes, budget);
  if (root.local !== "Relationships" || root.uri !== relationshipsNamespace || root.attributes.length > 0) throw new Error("not relationships");
  return root.children.flatMap((child) => {
    if (child.kind !== "element") return [];
    const known = child.attributes.every(({ name }) => name === "Id" || name === "Type" || name === "Target" || name === "TargetMode");
    const [id, type, target, mode] = ["Id", "Type", "Target", "TargetMode"].map((name) => attributeOf(child, name));
    if (child.local !== "Relationship" || child.uri !== relationshipsNamespace || !known || !id || !type || target === null || target === undefined) throw new Error("not a relationship");
    if (mode !== null && mode !== "Internal" && mode !== "External") throw new Error("not a mode");
    return [{ id, type, target, external: mode === "External" }];
  });
}

/** What the relationship transform (ECMA-376, part 2) and canonical form after it make of relationships already chosen and sorted. */
export function canonicalRelationships(chosen: readonly PackageRelationship[]): Uint8Array<ArrayBuffer> {
  const each = ({ id, type, target, external }: PackageRelationship) =>
    `<Relationship Id="${escapeValue(id)}" Target="${escapeValue(target)}" TargetMode="${external ? "External" : "Internal"}" Type="${escapeValue(type)}"></Relationship>`;
  return new TextEncoder().encode(`<Relationships xmlns="${relationshipsNamespace}">${chosen.map(each).join("")}</Relationships>`);
}

function readContentTypes(bytes: Uint8Array, budget: Budget): (name: string) => string | null {
  const root = readXml(bytes, budget);
  const table = (local: string, key: string) => new Map(childrenOf(root, typesNamespace, local).map((one) => [(attributeOf(one, key) ?? "").toLowerCase(), attributeOf(one, "ContentType") ?? ""]));
  const [defaults, overrides] = [table("Default", "Extension"), table("Override", "PartName")];
  return (name) => overrides.get(`/${name}`) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? null;
}
