import type { DocumentSignature } from "../../domain/document";
import { openBudget, type Budget } from "../budget";
import { byCodePoint } from "./canonical-xml";
import { certificateNames } from "./certificate-names";
import { chainOf, readAuthorities, type Authority } from "./chain-of-trust";
import { loadPkijs, type Pki } from "./load-pkijs";
import { canonicalRelationships, contentTypesPart, isRelationshipsPart, openOpcPackage, relationshipsPartOf, targetOf, type OpcPackage, type PackageRelationship } from "./opc-package";
import { mostMilliseconds, mostSignatures, type SignatureOptions } from "./signature-options";
import { algorithmOf, canonicalForm, dsig, Unsupported } from "./xml-algorithms";
import { attempt, both, checkXmlSignature, claimedTime, hasDigest, mostParts, referencesIn, transformsOf, type Held } from "./xml-signature";
import { attributeOf, childrenOf, readXml, type XmlElement } from "./xml-tree";

/** Bytes of one signature part: with the picture of a written signature it may have some megabytes. */
const largestSignature = 8 * 1024 * 1024;
const opcSignature = "http://schemas.openxmlformats.org/package/2006/digital-signature";
const relationshipTransform = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform";
const signatureType = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/";
const root = "";

/** Parts that say something about a document and are not shown in it; office programs leave them out of signatures. */
const besideTheDocument = new Set(["core-properties", "extended-properties", "custom-properties", "thumbnail"]);

/** The digital signatures of an office file (.docx, .xlsx, .pptx). */
export async function readOpcSignatures(bytes: Uint8Array, options: SignatureOptions, budget: Budget): Promise<readonly DocumentSignature[]> {
  // Parts are unfolded once more to be digested; that shall not count against the files inside this one, which are still to be read.
  const own = openBudget(Math.min(mostMilliseconds, budget.left() / 2));
  const office = openOpcPackage(bytes, own);
  const parts = await signatureParts(office).catch(() => null);
  if (parts === null) return [];
  if (parts.signatures.length === 0) return [];
  const pki = await loadPkijs();
  const authorities = readAuthorities(pki, options.authorities);
  const signatures: DocumentSignature[] = [];
  for (const name of parts.signatures) signatures.push(await readOne(pki, office, parts, name, authorities, own));
  return signatures;
}

interface SignatureParts {
  readonly signatures: readonly string[];
  /** With what leads to them: no signature can sign them. */
  readonly own: ReadonlySet<string>;
}

/** Signatures are found from the package's own relationships; a part no relationship leads to is no signature. */
async function signatureParts(office: OpcPackage): Promise<SignatureParts> {
  const own = new Set<string>();
  const signatures: string[] = [];
  const rootPart = relationshipsPartOf(root);
  if (!office.names.includes(rootPart)) return { signatures, own };
  for (const toOrigin of await leadingTo(office, rootPart, "origin")) {
    const origin = targetOf(root, toOrigin);
    own.add(origin).add(relationshipsPartOf(origin));
    for (const one of await leadingTo(office, relationshipsPartOf(origin), "signature")) {
      const name = targetOf(origin, one);
      if (!own.has(name) && office.names.includes(name)) signatures.push(name);
      own.add(name);
    }
  }
  return { signatures: signatures.slice(0, mostSignatures), own };
}

async function leadingTo(office: OpcPackage, part: string, kind: "origin" | "signature"): Promise<readonly PackageRelationship[]> {
  return (await office.relationships(part)).filter(({ type, external }) => !external && type === signatureType + kind);
}

async function readOne(pki: Pki, office: OpcPackage, parts: SignatureParts, name: string, authorities: readonly Authority[] | null, budget: Budget): Promise<DocumentSignature> {
  try {
    const bytes = await office.bytes(name);
    if (bytes.length > largestSignature) return notRead;
    const signature = readXml(bytes, budget);
    if (signature.local !== "Signature" || signature.uri !== dsig) return notRead;
    const { held, signed, certificate, sentAlong } = await checkXmlSignature(pki, signature);
    const manifest = await checkManifests(pki, office, manifestsIn(signature, signed));
    const { document, whole } = await coverage(office, parts, manifest.covered);
    // A signature that leaves out the document itself is not the document's.
    const intact = both(both(held, manifest.held), document || (held === null || manifest.held === null ? null : false));
    const signedAt = claimedTime(signed);
    return {
      ...(certificate ? certificateNames(certificate) : { signer: "", organisation: null }),
      signedAt,
      intact,
      coversFile: whole,
      appended: whole ? "nothing" : "unsigned",
      ...(await chainOf(pki, { certificate, sentAlong, intact }, authorities, signedAt === null ? new Date() : new Date(signedAt))),
    };
  } catch {
    // Whatever is wrong inside, it is a signature that cannot be read, and is shown as that.
    return notRead;
  }
}

const notRead: DocumentSignature = { signer: "", organisation: null, signedAt: null, intact: null, coversFile: false, appended: "unsigned", chain: "not-checked" };

/** Lists of parts, where they stand in an object of this signature that is signed as a whole. */
function manifestsIn(signature: XmlElement, signed: readonly XmlElement[]): readonly XmlElement[] {
  return signed.filter((one) => one.parent === signature && one.local === "Object" && one.uri === dsig).flatMap((object) => childrenOf(object, dsig, "Manifest"));
}

/** Of a part the signature holds for: everything, or of a list of relationships those with these ids. */
type Covered = ReadonlyMap<string, "whole" | ReadonlySet<string>>;

async function checkManifests(pki: Pki, office: OpcPackage, manifests: readonly XmlElement[]): Promise<{ readonly held: Held; readonly covered: Covered }> {
  const covered = new Map<string, "whole" | ReadonlySet<string>>();
  let held: Held = true;
  for (const reference of manifests.flatMap((one) => referencesIn(one, mostParts))) {
    const one = await attempt(async () => {
      const { name, contentType } = partOf(office, reference);
      if (name === null || (await office.contentType(name)) !== contentType) return false;
      const transforms = transformsOf(reference);
      const chosen = transforms.length === 0 ? null : await chosenBy(transforms, office, name);
      if (!(await hasDigest(reference, (hash) => (chosen === null ? office.digest(name, hash) : pki.engine.digest(hash, canonicalRelationships(chosen)))))) return false;
      covered.set(name, chosen === null ? "whole" : new Set(chosen.map(({ id }) => id)));
      return true;
    });
    held = both(held, one);
  }
  return { held, covered };
}

/** "/word/document.xml?ContentType=…": a part and what it is to be taken for. */
function partOf(office: OpcPackage, reference: XmlElement): { readonly name: string | null; readonly contentType: string } {
  const [, written, type] = /^\/([^?#]+)\?ContentType=([^&#]+)$/.exec(attributeOf(reference, "URI") ?? "") ?? [];
  if (written === undefined || type === undefined) throw new Unsupported("reference");
  const name = [written, decoded(written)].map((one) => one.toLowerCase()).find((one) => office.names.includes(one)) ?? null;
  return { name, contentType: decoded(type) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Unsupported("escapes");
  }
}

/** The relationships a signature chooses, in the order in which they are digested. Only this one way of transforming a part is known. */
async function chosenBy([choice, form, ...more]: readonly XmlElement[], office: OpcPackage, name: string): Promise<readonly PackageRelationship[]> {
  if (!choice || !form || more.length > 0 || algorithmOf(choice) !== relationshipTransform || !isRelationshipsPart(name)) throw new Unsupported("transforms");
  canonicalForm(form);
  const wanted = choice.children.filter((one): one is XmlElement => one.kind === "element");
  if (wanted.some((one) => one.uri !== opcSignature)) throw new Unsupported("choice of relationships");
  const named = (local: string, key: string) => new Set(wanted.filter((one) => one.local === local).map((one) => attributeOf(one, key)));
  const [ids, types] = [named("RelationshipReference", "SourceId"), named("RelationshipsGroupReference", "SourceType")];
  return (await office.relationships(name)).filter(({ id, type }) => ids.has(id) || types.has(type)).sort((one, other) => byCodePoint(one.id, other.id));
}

/** Whether the signature holds for the document's main part, and whether for every part and every relationship that can show in it. */
async function coverage(office: OpcPackage, { own }: SignatureParts, covered: Covered): Promise<{ readonly document: boolean; readonly whole: boolean }> {
  const rootPart = relationshipsPartOf(root);
  const ofPackage = await office.relationships(rootPart);
  const holds = (part: string, id: string) => {
    const known = covered.get(part);
    return known === "whole" || known?.has(id) === true;
  };
  const kind = ({ type }: PackageRelationship) => type.slice(type.lastIndexOf("/") + 1);
  const isBeside = (one: PackageRelationship) => besideTheDocument.has(kind(one)) || one.type === `${signatureType}origin`;
  const documents = ofPackage.filter((one) => kind(one) === "officeDocument");
  const document = documents.length > 0 && documents.every((one) => holds(rootPart, one.id) && covered.get(targetOf(root, one)) === "whole");
  const beside = new Set(ofPackage.filter((one) => isBeside(one) && !one.external).map((one) => targetOf(root, one)));
  const isCovered = async (name: string) => {
    if (name === contentTypesPart || own.has(name) || beside.has(name)) return true;
    if (!isRelationshipsPart(name)) return covered.get(name) === "whole";
    return (await office.relationships(name)).every((one) => holds(name, one.id) || (name === rootPart && isBeside(one)));
  };
  let whole = document && office.unique;
  for (const name of office.names) whole = whole && (await isCovered(name));
  return { document, whole };
}
