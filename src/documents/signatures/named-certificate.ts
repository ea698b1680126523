import type { Certificate, SignerInfo } from "pkijs";
import type { Pki } from "./load-pkijs";
import { hashName, octets, same } from "./verify-signed-data";

/** ESS signing-certificate attributes; the first knows only SHA-1. */
const attributeHashes: ReadonlyMap<string, "SHA-1" | "SHA-256"> = new Map([
  ["1.2.840.113549.1.9.16.2.12", "SHA-1"],
  ["1.2.840.113549.1.9.16.2.47", "SHA-256"],
]);

interface Asn1 {
  readonly valueBlock: { readonly value?: readonly Asn1[]; toString(): string };
}

/**
 * Whether the certificate is the one the signer signed for. The certificate stands outside the signed bytes; in the newer
 * forms (CAdES) its digest stands inside, so that nobody can put another name to the same key.
 */
export async function isNamedCertificate(pki: Pki, signer: SignerInfo, certificate: Certificate): Promise<boolean> {
  for (const { type, values } of signer.signedAttrs?.attributes ?? []) {
    const usual = attributeHashes.get(type);
    if (usual === undefined) continue;
    const [identifier] = (values[0] as Asn1 | undefined)?.valueBlock.value?.[0]?.valueBlock.value ?? [];
    const [first, second] = identifier?.valueBlock.value ?? [];
    const algorithm = first instanceof pki.asn1js.Sequence ? (first as Asn1).valueBlock.value?.[0] : undefined;
    const hash = algorithm ? hashName(pki, algorithm.valueBlock.toString()) : usual;
    const claimed = octets(algorithm ? second : first);
    if (hash === null || claimed === null) return false;
    const digest = new Uint8Array(await pki.engine.digest(hash, certificate.toSchema().toBER()));
    if (!same(digest, claimed)) return false;
  }
  return true;
}
