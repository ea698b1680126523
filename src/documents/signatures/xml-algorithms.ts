import type { CanonicalForm } from "./canonical-xml";
import { attributeOf, childrenOf, type XmlElement } from "./xml-tree";

export type HashName = "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";

export const dsig = "http://www.w3.org/2000/09/xmldsig#";
const more = "http://www.w3.org/2001/04/xmldsig-more#";
const encryption = "http://www.w3.org/2001/04/xmlenc#";
const inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";

const hashes: Readonly<Record<string, HashName>> = { [`${dsig}sha1`]: "SHA-1", [`${encryption}sha256`]: "SHA-256", [`${more}sha384`]: "SHA-384", [`${encryption}sha512`]: "SHA-512" };

/** What is not known here: neither right nor wrong. */
export class Unsupported extends Error {}

export function algorithmOf(element: XmlElement): string {
  return attributeOf(element, "Algorithm") ?? "";
}

export function hashOf(method: XmlElement): HashName {
  const hash = hashes[algorithmOf(method)];
  if (hash === undefined || hasParameters(method)) throw new Unsupported("hash");
  return hash;
}

/** The key and the hash of a signature's algorithm, by their names in Web Cryptography. */
export function signatureAlgorithm(method: XmlElement): { readonly key: "RSASSA-PKCS1-v1_5" | "ECDSA"; readonly hash: HashName } {
  const algorithm = algorithmOf(method);
  const [, key, bits] = /^(?:http:\/\/www\.w3\.org\/2000\/09\/xmldsig#(?=rsa-sha1$)|http:\/\/www\.w3\.org\/2001\/04\/xmldsig-more#)(rsa|ecdsa)-sha(1|256|384|512)$/.exec(algorithm) ?? [];
  if (key === undefined || hasParameters(method)) throw new Unsupported("signature algorithm");
  return { key: key === "rsa" ? "RSASSA-PKCS1-v1_5" : "ECDSA", hash: `SHA-${bits}` as HashName };
}

/** Canonical XML 1.0 or its exclusive form; 1.1 is told apart by rules nobody here has tried. */
export function canonicalForm(method: XmlElement): CanonicalForm {
  const [, bare = "", comments] = /^(.*?)(#?WithComments)?$/.exec(algorithmOf(method)) ?? [];
  if (bare === inclusive && !hasParameters(method)) return { exclusive: false, comments: comments !== undefined, inclusivePrefixes: [] };
  if (bare !== exclusive) throw new Unsupported("canonical form");
  const prefixes = childrenOf(method, exclusive, "InclusiveNamespaces").flatMap((one) => (attributeOf(one, "PrefixList") ?? "").split(/\s+/).filter((prefix) => prefix !== ""));
  return { exclusive: true, comments: comments !== undefined, inclusivePrefixes: prefixes.map((prefix) => (prefix === "#default" ? "" : prefix)) };
}

/** Lengths of truncated codes, paddings and their like. */
function hasParameters({ children }: XmlElement): boolean {
  return children.some((child) => child.kind === "element");
}
