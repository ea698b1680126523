import type { SignerInfo } from "pkijs";
import { readAsn1, type Pki } from "./load-pkijs";
import { hashName, same, signerCertificate, verifySignedData } from "./verify-signed-data";

const signingTimeType = "1.2.840.113549.1.9.5";
const timeStampType = "1.2.840.113549.1.9.16.2.14";

/** When it was signed: by a time stamp over the signature where there is a good one, else by the signer's own word. */
export async function signingTime(pki: Pki, signer: SignerInfo): Promise<string | null> {
  const time = (await stampedTime(pki, signer)) ?? claimedTime(signer);
  // Seconds are what these times have.
  return time && time.toISOString().replace(/\.\d+Z$/, "Z");
}

function claimedTime(signer: SignerInfo): Date | null {
  const value = signer.signedAttrs?.attributes.find((one) => one.type === signingTimeType)?.values[0] as { toDate?: () => Date } | undefined;
  return plausible(value?.toDate?.());
}

/** The time of a time-stamp token (RFC 3161), if it was made for this very signature and is signed itself. */
async function stampedTime(pki: Pki, signer: SignerInfo): Promise<Date | null> {
  const token = signer.unsignedAttrs?.attributes.find((one) => one.type === timeStampType)?.values[0] as unknown;
  if (!token) return null;
  try {
    const signedData = new pki.pkijs.SignedData({ schema: new pki.pkijs.ContentInfo({ schema: token }).content });
    const [stamper] = signedData.signerInfos;
    const content = signedData.encapContentInfo.eContent?.getValue();
    if (!content || !stamper) return null;
    const bytes = new Uint8Array(content);
    const info = new pki.pkijs.TSTInfo({ schema: readAsn1(pki, bytes) });
    const hash = hashName(pki, info.messageImprint.hashAlgorithm.algorithmId);
    if (hash === null) return null;
    const imprint = new Uint8Array(await pki.engine.digest(hash, signer.signature.valueBlock.valueHexView.slice()));
    if (!same(imprint, info.messageImprint.hashedMessage.valueBlock.valueHexView)) return null;
    const genuine = await verifySignedData(pki, stamper, signerCertificate(pki, signedData, stamper), bytes);
    return genuine === true ? plausible(info.genTime) : null;
  } catch {
    // A stamp that cannot be read proves nothing; the signer's own word is left.
    return null;
  }
}

function plausible(date: Date | undefined): Date | null {
  return date instanceof Date && date.getUTCFullYear() > 1990 && date.getUTCFullYear() < 2200 ? date : null;
}
