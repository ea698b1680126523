import type { Certificate, SignedData, SignerInfo } from "pkijs";
import type { Pki } from "./load-pkijs";

const messageDigestType = "1.2.840.113549.1.9.4";

/** Whether the signature is the certificate's own over these bytes; `null` when an algorithm or the certificate is not known here. */
export async function verifySignedData(pki: Pki, signer: SignerInfo, certificate: Certificate | null, content: Uint8Array<ArrayBuffer>): Promise<boolean | null> {
  const hash = hashName(pki, signer.digestAlgorithm.algorithmId);
  if (hash === null) return null;
  let signed: ArrayBuffer | Uint8Array<ArrayBuffer> = content;
  if (signer.signedAttrs) {
    // The signature is over the attributes, and one of them is the digest of the content: both must hold.
    const claimed = attributeBytes(signer.signedAttrs.attributes, messageDigestType);
    if (claimed === null || !same(claimed, new Uint8Array(await pki.engine.digest(hash, content)))) return false;
    signed = signer.signedAttrs.encodedValue;
  }
  if (certificate === null) return null;
  // Programs name either the whole algorithm ("RSA with SHA-256") or only the key's, and leave the hash to the digest algorithm.
  const named = pki.engine.getHashAlgorithm(signer.signatureAlgorithm);
  try {
    return await pki.engine.verifyWithPublicKey(signed, signer.signature, certificate.subjectPublicKeyInfo, signer.signatureAlgorithm, named === "" ? hash : undefined);
  } catch {
    // Neither right nor wrong: a curve, a padding or an encoding of the key that cannot be computed here.
    return null;
  }
}

/** The certificate a signer names by issuer and serial number, or by its key's identifier. */
export function signerCertificate(pki: Pki, signedData: SignedData, signer: SignerInfo): Certificate | null {
  const certificates = certificatesOf(pki, signedData);
  const { sid } = signer;
  if (sid instanceof pki.pkijs.IssuerAndSerialNumber) return certificates.find((one) => one.serialNumber.isEqual(sid.serialNumber) && one.issuer.isEqual(sid.issuer)) ?? null;
  const wanted = octets(sid);
  return certificates.find((one) => {
    const extension = one.extensions?.find((each) => each.extnID === "2.5.29.14")?.parsedValue as unknown;
    const identifier = extension ? octets(extension) : null;
    return wanted !== null && identifier !== null && same(wanted, identifier);
  }) ?? null;
}

/** Certificates sent along; a signature brings its chain of three or four. */
export function certificatesOf(pki: Pki, signedData: SignedData): readonly Certificate[] {
  return (signedData.certificates ?? []).filter((one): one is Certificate => one instanceof pki.pkijs.Certificate).slice(0, 24);
}

/** The common name of a hash; some programs give the algorithm of the signature in its place. */
export function hashName(pki: Pki, oid: string): "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512" | null {
  const found = pki.engine.getAlgorithmByOID<Algorithm & { hash?: Algorithm }>(oid) as { name?: string; hash?: Algorithm };
  const name = found.hash?.name ?? found.name;
  return name === "SHA-1" || name === "SHA-256" || name === "SHA-384" || name === "SHA-512" ? name : null;
}

export function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

function attributeBytes(attributes: readonly { type: string; values: readonly unknown[] }[], type: string): Uint8Array | null {
  const wanted = attributes.filter((one) => one.type === type);
  return wanted.length === 1 && wanted[0]!.values.length === 1 ? octets(wanted[0]!.values[0]) : null;
}

/** The bytes of an octet string, bare or behind a context tag. */
export function octets(value: unknown): Uint8Array | null {
  const block = (value as { valueBlock?: { valueHexView?: Uint8Array; value?: unknown } }).valueBlock;
  if (block?.valueHexView && block.valueHexView.length > 0) return block.valueHexView;
  const inner = Array.isArray(block?.value) ? (block.value as unknown[])[0] : undefined;
  return inner === undefined ? null : octets(inner);
}
