import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { listZip } from "../../src/documents/zip";
import type { Identity } from "./make-certificate";
import { makeZip } from "./makers/zip-file";

type Parts = Readonly<Record<string, string>>;

const dsig = "http://www.w3.org/2000/09/xmldsig#";
const c14n = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const hashAddress = { "SHA-1": `${dsig}sha1`, "SHA-256": "http://www.w3.org/2001/04/xmlenc#sha256", "SHA-384": "http://www.w3.org/2001/04/xmldsig-more#sha384", "SHA-512": "http://www.w3.org/2001/04/xmlenc#sha512" };
const packageTypes = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** What is wanted of one signature. */
export interface DocxSignatureWanted {
  readonly by: Identity;
  readonly hash?: keyof typeof hashAddress;
  /** What the signature's own text says after it was signed. */
  readonly spoil?: (signature: string) => string;
  /** The list of parts before it is signed. */
  readonly manifest?: (list: string) => string;
  readonly signedInfo?: (info: string) => string;
  /** Certificate put into the file, and the one named among the signed properties. */
  readonly certificate?: Identity;
  readonly naming?: Identity;
}

/** A document of one paragraph, signed. All text is written in canonical form by hand, so that no code of ours has a part in it. */
export async function signDocx({ by, hash = "SHA-256", spoil = same, manifest = same, signedInfo = same, certificate = by, naming }: DocxSignatureWanted): Promise<Uint8Array> {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Thông báo</w:t></w:r></w:p></w:body></w:document>`;
  const digest = (text: string | Uint8Array) => createHash(hash.replace("-", "")).update(text).digest("base64");
  const values = (text: string | Uint8Array) => `<DigestMethod Algorithm="${hashAddress[hash]}"></DigestMethod><DigestValue>${digest(text)}</DigestValue>`;
  const opened = (text: string) => text.replace(/^<(\w+)/, `<$1 xmlns="${dsig}"`);
  const chosen = `<Relationships xmlns="${packageTypes}"><Relationship Id="rId1" Target="word/document.xml" TargetMode="Internal" Type="${officeTypes}/officeDocument"></Relationship></Relationships>`;
  const transforms = `<Transforms><Transform Algorithm="http://schemas.openxmlformats.org/package/2006/RelationshipTransform"><m:RelationshipReference xmlns:m="http://schemas.openxmlformats.org/package/2006/digital-signature" SourceId="rId1"></m:RelationshipReference></Transform><Transform Algorithm="${c14n}"></Transform></Transforms>`;
  const list = manifest(`<Manifest><Reference URI="/_rels/.rels?ContentType=application/vnd.openxmlformats-package.relationships+xml">${transforms}${values(chosen)}</Reference><Reference URI="/word/document.xml?ContentType=${main}">${values(document)}</Reference></Manifest>`);
  const object = `<Object Id="idPackageObject">${list}</Object>`;
  const der = (one: Identity) => Buffer.from(one.certificate.toSchema().toBER());
  const named = naming === undefined ? "" : `<x:SigningCertificate><x:Cert><x:CertDigest>${values(der(naming))}</x:CertDigest></x:Cert></x:SigningCertificate>`;
  const properties = `<x:SignedProperties Id="idSignedProperties"><x:SignedSignatureProperties><x:SigningTime>2026-11-25T02:30:00Z</x:SigningTime>${named}</x:SignedSignatureProperties></x:SignedProperties>`;
  const canonicalProperties = properties.replace("<x:SignedProperties", `<x:SignedProperties xmlns="${dsig}" xmlns:x="http://uri.etsi.org/01903/v1.3.2#"`);
  const ecdsa = by.key.algorithm.name === "ECDSA";
  const algorithm = hash === "SHA-1" && !ecdsa ? `${dsig}rsa-sha1` : `http://www.w3.org/2001/04/xmldsig-more#${ecdsa ? "ecdsa" : "rsa"}-${hash.replace("-", "").toLowerCase()}`;
  const info = signedInfo(`<SignedInfo><CanonicalizationMethod Algorithm="${c14n}"></CanonicalizationMethod><SignatureMethod Algorithm="${algorithm}"></SignatureMethod><Reference URI="#idPackageObject">${values(opened(object))}</Reference><Reference URI="#idSignedProperties"><Transforms><Transform Algorithm="${c14n}"></Transform></Transforms>${values(canonicalProperties)}</Reference></SignedInfo>`);
  const key = ecdsa ? by.key : await crypto.subtle.importKey("pkcs8", await crypto.subtle.exportKey("pkcs8", by.key), { name: by.key.algorithm.name, hash }, false, ["sign"]);
  const value = await crypto.subtle.sign({ name: by.key.algorithm.name, hash }, key, new TextEncoder().encode(opened(info)));
  const signature = `<?xml version="1.0" encoding="UTF-8"?>\n<Signature xmlns="${dsig}">${info}<SignatureValue>${Buffer.from(value).toString("base64")}</SignatureValue><KeyInfo><X509Data><X509Certificate>${der(certificate).toString("base64")}</X509Certificate></X509Data></KeyInfo>${object}<Object><x:QualifyingProperties xmlns:x="http://uri.etsi.org/01903/v1.3.2#">${properties}</x:QualifyingProperties></Object></Signature>`;
  return packed({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": relationships(["rId1", `${officeTypes}/officeDocument`, "word/document.xml"], ["rId2", `${packageTypes}/digital-signature/origin`, "_xmlsignatures/origin.sigs"]),
    "word/document.xml": document,
    "_xmlsignatures/origin.sigs": "",
    "_xmlsignatures/_rels/origin.sigs.rels": relationships(["rId1", `${packageTypes}/digital-signature/signature`, "sig1.xml"]),
    "_xmlsignatures/sig1.xml": spoil(signature),
  });
}

export function relationships(...each: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `<Relationships xmlns="${packageTypes}">${each.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`;
}

/** The file with its parts changed; a part whose new text is `null` is left out. */
export function changedParts(file: Uint8Array, change: (parts: Parts) => Readonly<Record<string, string | null>>): Uint8Array {
  const parts: Record<string, string> = {};
  for (const { name, offset, packedSize, method } of listZip(file)) {
    const view = new DataView(file.buffer, file.byteOffset);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const bytes = file.subarray(start, start + packedSize);
    parts[name] = Buffer.from(method === 8 ? inflateRawSync(bytes) : bytes).toString("utf8");
  }
  const all = { ...parts, ...change(parts) };
  return packed(Object.fromEntries(Object.entries(all).filter((one): one is [string, string] => one[1] !== null)));
}

function packed(parts: Parts): Uint8Array {
  return makeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
}

function same(text: string): string {
  return text;
}
