import { certificateNames } from "./certificate-names";
import type { CheckedSignature } from "./check-cms";
import { readAsn1, type Pki } from "./load-pkijs";

const rsaWithSha1 = "1.2.840.113549.1.1.5";

/** The oldest form (adbe.x509.rsa_sha1): a bare RSA signature in an octet string, the certificate beside it. */
export async function checkBareSignature(pki: Pki, der: Uint8Array<ArrayBuffer>, certificateDer: Uint8Array<ArrayBuffer>, document: Uint8Array<ArrayBuffer>): Promise<CheckedSignature> {
  const { pkijs, asn1js, engine } = pki;
  const signature = readAsn1(pki, der);
  if (!(signature instanceof asn1js.OctetString)) throw new Error("not an octet string");
  const certificate = new pkijs.Certificate({ schema: readAsn1(pki, certificateDer) });
  const algorithm = new pkijs.AlgorithmIdentifier({ algorithmId: rsaWithSha1 });
  return {
    ...certificateNames(certificate),
    time: { stamped: null, claimed: null },
    intact: await engine.verifyWithPublicKey(document, signature, certificate.subjectPublicKeyInfo, algorithm),
    certificate,
    sentAlong: [],
  };
}
