import type { Certificate } from "pkijs";
import type { DocumentSignature } from "../../domain/document";
import type { SignatureAuthority } from "../../domain/policy";
import type { CheckedSignature } from "./check-cms";
import { readAsn1, type Pki } from "./load-pkijs";
import { same } from "./verify-signed-data";

/** Signatures of certificates checked for one chain: certificates of the same name could multiply without end. */
const mostChecks = 40;
const longestChain = 8;
const knownCritical = new Set(["2.5.29.15", "2.5.29.19", "2.5.29.32", "2.5.29.37", "2.5.29.17", "2.5.29.31", "2.5.29.35", "2.5.29.14"]);

/** An authority of the policy, as its certificate. */
export interface Authority {
  readonly name: string;
  readonly certificate: Certificate;
}

type Chain = Pick<DocumentSignature, "chain" | "authority">;

/**
 * What is known of a signer's certificate; with no list (`null`) nobody has checked. A list of which nothing could be read
 * is a list all the same: it trusts nobody. Anyone can put anyone's certificate into a file: where the signature does not
 * hold for it, whose it is says nothing.
 */
export async function chainOf(pki: Pki, signature: Pick<CheckedSignature, "certificate" | "sentAlong" | "intact">, authorities: readonly Authority[] | null, at: Date): Promise<Chain> {
  if (authorities === null || signature.certificate === null || signature.intact !== true) return { chain: "not-checked" };
  const authority = await authorityOf(pki, signature.certificate, signature.sentAlong, authorities, at);
  return authority === null ? { chain: "untrusted" } : { chain: "trusted", authority: authority.name };
}

/**
 * The authority of the policy that a certificate leads to, every one on the way valid at the given time. Revocation is
 * not asked for: that would tell a server which document is being read.
 */
async function authorityOf(pki: Pki, leaf: Certificate, sentAlong: readonly Certificate[], authorities: readonly Authority[], at: Date): Promise<Authority | null> {
  let checks = 0;
  const issuers = [...authorities.map((one) => one.certificate), ...sentAlong];
  const climb = async (certificate: Certificate, below: number): Promise<Authority | null> => {
    if (!isValidAt(certificate, at) || !isUnderstood(certificate)) return null;
    const known = authorities.find((one) => same(one.certificate.tbsView, certificate.tbsView));
    if (known) return known;
    if (below >= longestChain) return null;
    for (const issuer of issuers) {
      if (!issuer.subject.isEqual(certificate.issuer) || same(issuer.tbsView, certificate.tbsView) || !mayIssue(issuer, below)) continue;
      if (++checks > mostChecks) return null;
      const found = (await isIssuedBy(pki, certificate, issuer)) ? await climb(issuer, below + 1) : null;
      if (found) return found;
    }
    return null;
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

/**
 * The authorities of the policy; `null` without a list. An entry that cannot be read, or whose certificate may not issue
 * others, trusts nobody: a person's own certificate in the list does not make that person an authority.
 */
export function readAuthorities(pki: Pki, listed: readonly SignatureAuthority[] = []): readonly Authority[] | null {
  if (listed.length === 0) return null;
  return listed.flatMap(({ name, certificate: text }) => {
    try {
      const base64 = text.replace(/-----(?:BEGIN|END) CERTIFICATE-----|\s/g, "");
      const certificate = new pki.pkijs.Certificate({ schema: readAsn1(pki, Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))) });
      return mayIssue(certificate, 0) ? [{ name, certificate }] : [];
    } catch {
      return [];
    }
  });
}
