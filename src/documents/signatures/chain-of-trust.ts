import type { Certificate } from "pkijs";
import type { DocumentSignature } from "../../domain/document";
import type { CheckedSignature } from "./check-cms";
import { readAsn1, type Pki } from "./load-pkijs";
import { same } from "./verify-signed-data";

/** Signatures of certificates checked for one chain: certificates of the same name could multiply without end. */
const mostChecks = 40;
const longestChain = 8;
const knownCritical = new Set(["2.5.29.15", "2.5.29.19", "2.5.29.32", "2.5.29.37", "2.5.29.17", "2.5.29.31", "2.5.29.35", "2.5.29.14"]);

/** What is known of a signer's certificate; without authorities to compare with nobody has checked. */
export async function chainOf(pki: Pki, signature: Pick<CheckedSignature, "certificate" | "sentAlong">, authorities: readonly Certificate[], at: Date): Promise<DocumentSignature["chain"]> {
  if (authorities.length === 0 || signature.certificate === null) return "not-checked";
  return (await isTrusted(pki, signature.certificate, signature.sentAlong, authorities, at)) ? "trusted" : "untrusted";
}

/**
 * Whether a certificate leads to one of the authorities the policy names, every one valid at the given time. Revocation is
 * not asked for: that would tell a server which document is being read.
 */
async function isTrusted(pki: Pki, leaf: Certificate, sentAlong: readonly Certificate[], authorities: readonly Certificate[], at: Date): Promise<boolean> {
  let checks = 0;
  const climb = async (certificate: Certificate, below: number): Promise<boolean> => {
    if (!isValidAt(certificate, at) || !isUnderstood(certificate)) return false;
    if (authorities.some((one) => one.serialNumber.isEqual(certificate.serialNumber) && same(one.tbsView, certificate.tbsView))) return true;
    if (below >= longestChain) return false;
    for (const issuer of [...authorities, ...sentAlong]) {
      if (!issuer.subject.isEqual(certificate.issuer) || same(issuer.tbsView, certificate.tbsView) || !mayIssue(issuer, below)) continue;
      if (++checks > mostChecks) return false;
      if ((await isIssuedBy(pki, certificate, issuer)) && (await climb(issuer, below + 1))) return true;
    }
    return false;
  };
  return climb(leaf, 0);
}

function isValidAt({ notBefore, notAfter }: Certificate, at: Date): boolean {
  return notBefore.value <= at && at <= notAfter.value;
}

/** What a certificate calls critical and we do not know is a limit we would overlook. */
function isUnderstood(certificate: Certificate): boolean {
  return (certificate.extensions ?? []).every((one) => !one.critical || knownCritical.has(one.extnID));
}

function mayIssue(certificate: Certificate, below: number): boolean {
  const extension = (id: string) => certificate.extensions?.find((one) => one.extnID === id)?.parsedValue as unknown;
  const basic = extension("2.5.29.19") as { cA?: boolean; pathLenConstraint?: unknown } | undefined;
  const usage = extension("2.5.29.15") as { valueBlock?: { valueHexView?: Uint8Array } } | undefined;
  const keyCertSign = usage === undefined || ((usage.valueBlock?.valueHexView?.[0] ?? 0) & 0x04) !== 0;
  const length = basic?.pathLenConstraint;
  return basic?.cA === true && keyCertSign && (typeof length !== "number" || below <= length);
}

async function isIssuedBy(pki: Pki, certificate: Certificate, issuer: Certificate): Promise<boolean> {
  try {
    return await certificate.verify(issuer, pki.engine);
  } catch {
    // An algorithm that cannot be computed here gives no proof.
    return false;
  }
}

/** The authorities of the policy: PEM texts (each may hold several) or DER. One that cannot be read trusts nobody. */
export function readAuthorities(pki: Pki, listed: readonly (string | Uint8Array)[]): readonly Certificate[] {
  return listed.flatMap((one) => (typeof one === "string" ? pemBlocks(one) : [one])).flatMap((der) => {
    try {
      return [new pki.pkijs.Certificate({ schema: readAsn1(pki, Uint8Array.from(der)) })];
    } catch {
      // The policy's own check names the faulty entry; here the chain only stays unproven.
      return [];
    }
  });
}

function pemBlocks(text: string): readonly Uint8Array[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => Uint8Array.from(atob(block.replace(/-----[^-]+-----|\s/g, "")), (letter) => letter.charCodeAt(0)));
}
