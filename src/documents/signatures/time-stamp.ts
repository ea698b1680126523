import type { AsnType } from "asn1js";
import { readAsn1, type Pki } from "./load-pkijs";
import { hashName, same, signerCertificate, verifySignedData } from "./verify-signed-data";

/**
 * The time a time-stamp token (RFC 3161) gives, if it was made for these very bytes and is signed by the certificate it
 * brings; else `null`. Whose certificate that is, is not asked: a stamp is better than the signer's own word, not proof.
 */
export async function stampedTime(pki: Pki, token: AsnType, over: Uint8Array<ArrayBuffer>): Promise<Date | null> {
  const { ContentInfo, SignedData, TSTInfo } = pki.pkijs;
  try {
    const signedData = new SignedData({ schema: new ContentInfo({ schema: token }).content });
    const [stamper] = signedData.signerInfos;
    const content = signedData.encapContentInfo.eContent?.getValue();
    if (!content || !stamper) return null;
    const bytes = new Uint8Array(content);
    const info = new TSTInfo({ schema: readAsn1(pki, bytes) });
    const hash = hashName(pki, info.messageImprint.hashAlgorithm.algorithmId);
    if (hash === null) return null;
    const imprint = new Uint8Array(await pki.engine.digest(hash, over));
    if (!same(imprint, info.messageImprint.hashedMessage.valueBlock.valueHexView)) return null;
    const genuine = await verifySignedData(pki, stamper, signerCertificate(pki, signedData, stamper), bytes);
    return genuine === true ? info.genTime : null;
  } catch {
    // A stamp that cannot be read proves nothing.
    return null;
  }
}
