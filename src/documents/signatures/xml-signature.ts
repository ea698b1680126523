import type { Certificate } from "pkijs";
import { canonicalXml } from "./canonical-xml";
import { readAsn1, type Pki } from "./load-pkijs";
import { same } from "./verify-signed-data";
import { canonicalForm, dsig, hashOf, signatureAlgorithm, Unsupported, type HashName } from "./xml-algorithms";
import { attributeOf, childrenOf, elementsIn, onlyChild, wordsOf, type XmlElement } from "./xml-tree";

/** True, false, or `null` where something in it is not known here. */
export type Held = boolean | null;

export interface CheckedXmlSignature {
  /** The signature's value and the digests of what it refers to inside its own document; not yet of parts. */
  readonly held: Held;
  /** What it refers to inside its document and was found unchanged: nothing else there is signed. */
  readonly signed: readonly XmlElement[];
  readonly certificate: Certificate | null;
  readonly sentAlong: readonly Certificate[];
}

/** Parts of a package; and what a signature refers to inside its own document, each of which is written out in canonical form. */
export const mostParts = 5000;
const mostReferences = 20;
const mostCertificates = 24;
const curves: Readonly<Record<string, string>> = { "1.2.840.10045.3.1.7": "P-256", "1.3.132.0.34": "P-384", "1.3.132.0.35": "P-521" };

/** Checks an XML signature (XML-DSig, with XAdES where it has it) as far as it can be by itself. */
export async function checkXmlSignature(pki: Pki, signature: XmlElement): Promise<CheckedXmlSignature> {
  const signedInfo = onlyChild(signature, dsig, "SignedInfo");
  const references = referencesIn(signedInfo, mostReferences);
  const named = elementsById(signature);
  const signed: XmlElement[] = [];
  let held: Held = references.length > 0;
  for (const reference of references) {
    const one = await attempt(async () => {
      const element = elementOf(named, reference);
      const bytes = canonicalXml(element, { ...canonicalFormOf(reference), comments: false });
      if (!(await hasDigest(reference, (hash) => pki.engine.digest(hash, bytes)))) return false;
      signed.push(element);
      return true;
    });
    held = both(held, one);
  }
  const certificates = certificatesIn(pki, signature);
  const vouchedFor = await attempt(() => namedCertificate(pki, signed, certificates));
  const certificate = vouchedFor instanceof Object ? vouchedFor : (certificates[0] ?? null);
  if (!(vouchedFor instanceof Object)) held = both(held, vouchedFor);
  held = both(held, certificate === null ? null : await attempt(() => hasSignature(signature, signedInfo, certificate)));
  return { held, signed, certificate, sentAlong: certificates.filter((one) => one !== certificate) };
}

export function both(one: Held, other: Held): Held {
  return one === false || other === false ? false : one === null || other === null ? null : true;
}

/** What is not supported is neither right nor wrong. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

export function referencesIn(list: XmlElement, most: number): readonly XmlElement[] {
  const references = childrenOf(list, dsig, "Reference");
  if (references.length > most) throw new Error("too many references");
  return references;
}

export async function hasDigest(reference: XmlElement, digestBy: (hash: HashName) => Promise<ArrayBuffer>): Promise<boolean> {
  const digest = await digestBy(hashOf(onlyChild(reference, dsig, "DigestMethod")));
  return same(new Uint8Array(digest), base64Bytes(onlyChild(reference, dsig, "DigestValue")));
}

export function transformsOf(reference: XmlElement): readonly XmlElement[] {
  return childrenOf(reference, dsig, "Transforms").flatMap((list) => list.children.filter((one): one is XmlElement => one.kind === "element"));
}

export function base64Bytes(element: XmlElement): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(wordsOf(element).replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
}

function elementsById(signature: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const found = new Map<string, XmlElement[]>();
  for (const element of elementsIn(signature)) {
    for (const { name, value } of element.attributes) if (/^id$/i.test(name)) found.set(value, [...(found.get(value) ?? []), element]);
  }
  return found;
}

/** The element of this document a reference names. Two of one name are an old trick: one is checked, the other is used. */
function elementOf(named: ReadonlyMap<string, readonly XmlElement[]>, reference: XmlElement): XmlElement {
  const [, id] = /^#([^()]+)$/.exec(attributeOf(reference, "URI") ?? "") ?? [];
  if (id === undefined) throw new Unsupported("reference");
  const found = named.get(id) ?? [];
  if (found.length !== 1) throw new Error("not one element of that name");
  return found[0]!;
}

/** An element without a transform is digested in canonical form. Comments do not come with a reference by name. */
function canonicalFormOf(reference: XmlElement): ReturnType<typeof canonicalForm> {
  const transforms = transformsOf(reference);
  if (transforms.length > 1) throw new Unsupported("transforms");
  return transforms[0] ? canonicalForm(transforms[0]) : { exclusive: false, comments: false, inclusivePrefixes: [] };
}

async function hasSignature(signature: XmlElement, signedInfo: XmlElement, certificate: Certificate): Promise<boolean> {
  const { key, hash } = signatureAlgorithm(onlyChild(signedInfo, dsig, "SignatureMethod"));
  const bytes = canonicalXml(signedInfo, canonicalForm(onlyChild(signedInfo, dsig, "CanonicalizationMethod")));
  const value = base64Bytes(onlyChild(signature, dsig, "SignatureValue"));
  const { subjectPublicKeyInfo } = certificate;
  const curve = curves[String((subjectPublicKeyInfo.algorithm.algorithmParams as { valueBlock?: unknown } | undefined)?.valueBlock ?? "")];
  if (key === "ECDSA" && curve === undefined) throw new Unsupported("curve");
  const { subtle } = globalThis.crypto;
  let publicKey: CryptoKey;
  try {
    publicKey = await subtle.importKey("spki", subjectPublicKeyInfo.toSchema().toBER(), key === "ECDSA" ? { name: key, namedCurve: curve! } : { name: key, hash }, false, ["verify"]);
  } catch {
    throw new Unsupported("key");
  }
  return subtle.verify(key === "ECDSA" ? { name: key, hash } : key, publicKey, value, bytes);
}

function certificatesIn(pki: Pki, signature: XmlElement): readonly Certificate[] {
  return childrenOf(signature, dsig, "KeyInfo")
    .flatMap((info) => childrenOf(info, dsig, "X509Data"))
    .flatMap((data) => childrenOf(data, dsig, "X509Certificate"))
    .slice(0, mostCertificates)
    .map((one) => new pki.pkijs.Certificate({ schema: readAsn1(pki, base64Bytes(one)) }));
}

/** The certificate whose digest stands among the signed properties (XAdES); true where none is named, false where the named one did not come along. */
async function namedCertificate(pki: Pki, signed: readonly XmlElement[], certificates: readonly Certificate[]): Promise<Certificate | boolean> {
  const [digest] = signedProperties(signed).flatMap((one) => [...elementsIn(one)]).filter((one) => one.local === "CertDigest" && one.uri.startsWith(xades));
  if (!digest) return true;
  const hash = hashOf(onlyChild(digest, dsig, "DigestMethod"));
  const wanted = base64Bytes(onlyChild(digest, dsig, "DigestValue"));
  for (const certificate of certificates) if (same(new Uint8Array(await pki.engine.digest(hash, certificate.toSchema().toBER())), wanted)) return certificate;
  return false;
}

const xades = "http://uri.etsi.org/01903/";

/** XAdES SignedProperties, where they are signed. */
export function signedProperties(signed: readonly XmlElement[]): readonly XmlElement[] {
  return signed.flatMap((one) => [...elementsIn(one)]).filter((one) => one.local === "SignedProperties" && one.uri.startsWith(xades));
}

/** When the signer says to have signed, from signed words only. */
export function claimedTime(signed: readonly XmlElement[]): string | null {
  const all = signed.flatMap((one) => [...elementsIn(one)]);
  const time = signedProperties(signed).flatMap((one) => [...elementsIn(one)]).find((one) => one.local === "SigningTime") ?? all.find((one) => one.local === "Value" && one.parent?.local === "SignatureTime");
  const [, moment, zone] = /^\s*(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)\s*$/.exec(time ? wordsOf(time) : "") ?? [];
  return moment === undefined || Number.isNaN(Date.parse(`${moment}${zone}`)) ? null : `${moment}${zone}`;
}


