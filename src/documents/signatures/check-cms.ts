import type { Certificate } from "pkijs";
import { certificateNames } from "./certificate-names";
import { readAsn1, type Pki } from "./load-pkijs";
import { isNamedCertificate } from "./named-certificate";
import { signingTime, type SigningTime } from "./signing-time";
import { certificatesOf, octets, same, signerCertificate, verifySignedData } from "./verify-signed-data";

/** What a signature says of its signer, and whether it holds for the document. */
export interface CheckedSignature {
  readonly signer: string;
  readonly organisation: string | null;
  readonly time: SigningTime;
  readonly intact: boolean | null;
  readonly certificate: Certificate | null;
  readonly sentAlong: readonly Certificate[];
}

/**
 * Checks a signature (CMS SignedData) over bytes that stand outside it. In the old form (`digestOnly`, adbe.pkcs7.sha1) it holds their SHA-1
 * and signs that; in every other form content of its own is not looked at: it would be signed, and not be the document.
 */
export async function checkCms(pki: Pki, der: Uint8Array<ArrayBuffer>, document: Uint8Array<ArrayBuffer>, digestOnly: boolean): Promise<CheckedSignature> {
  const signedData = new pki.pkijs.SignedData({ schema: new pki.pkijs.ContentInfo({ schema: readAsn1(pki, der) }).content });
  const [signer] = signedData.signerInfos;
  if (!signer) throw new Error("nobody signed");
  const certificate = signerCertificate(pki, signedData, signer);
  const content = digestOnly ? await ownDigest(pki, signedData.encapContentInfo.eContent, document) : document;
  const named = certificate === null || (await isNamedCertificate(pki, signer, certificate));
  return {
    ...(certificate ? certificateNames(certificate) : { signer: "", organisation: null }),
    time: await signingTime(pki, signer),
    intact: content === null || !named ? false : await verifySignedData(pki, signer, certificate, content),
    certificate,
    sentAlong: certificatesOf(pki, signedData),
  };
}

/** The digest inside the signature, if it is the document's. */
async function ownDigest(pki: Pki, content: unknown, document: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  const claimed = content ? octets(content) : null;
  const digest = new Uint8Array(await pki.engine.digest("SHA-1", document));
  return claimed !== null && same(claimed, digest) ? digest : null;
}
