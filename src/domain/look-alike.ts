import type { AddressReason } from "./address";
import { suffixOf } from "./hosts";
import type { Policy } from "./policy";
import { comparableAddress, readHost, type AddressParts } from "./read-address";
import { skeleton } from "./skeleton";

/**
 * Why an address that was not issued is meant to be taken for one that was; `null` when it is not.
 * Only issued names are compared with: a general table of confusables would accuse half of Vietnam's domains.
 */
export function lookAlike({ local, host }: AddressParts, displayName: string, policy: Policy): AddressReason | null {
  const seen = skeleton(host);
  const seenLocal = squeeze(skeleton(local));
  const isState = suffixOf(host, policy.stateSuffixes) !== null;
  /** A host below an issued domain is the ministry's own, whatever its labels say. */
  const isOwn = suffixOf(host, policy.issuedDomains) !== null;
  let inside: string | null = null;
  let near: string | null = null;

  for (const meant of policy.issuedDomains) {
    const issued = skeletonOf(meant);
    if (seen === issued) return { kind: "same-skeleton", meant };
    if ((!isOwn && standsIn(seen, issued, isState)) || seenLocal.indexOf(squeeze(issued)) >= 0) inside = inside || meant;
    if (isOneEditAway(seen, issued, !isState)) near = near || meant;
  }
  if (inside) return { kind: "issued-name-inside", meant: inside };
  if (near) return { kind: "one-letter-away", meant: near };

  const shown = addressShownIn(displayName, policy);
  return shown && comparableAddress(shown) !== `${local}@${host}` ? { kind: "display-name-shows", meant: shown } : null;
}

const issuedSkeletons: { [domain: string]: string } = {};

/** That of an issued domain, which every address is compared with. */
const skeletonOf = (domain: string): string => issuedSkeletons[domain] || (issuedSkeletons[domain] = skeleton(domain));

const squeeze = (text: string): string => text.replace(/[.-]/g, "");

/**
 * The issued name begins at a label of the host, its dots kept, dropped or changed: "moj-gov.vn.com", "x.mojgov.vn".
 * Outside the state's suffixes, where anyone may register, a hyphen begins a label too.
 */
function standsIn(host: string, issued: string, isState: boolean): boolean {
  const labels = host.split(isState ? "." : /[.-]/);
  return labels.some((_, i) => squeeze(labels.slice(i).join("")).indexOf(squeeze(issued)) === 0);
}

/** One letter put in, left out or two swapped; with `orLetter` also one replaced. */
function isOneEditAway(seen: string, issued: string, orLetter: boolean): boolean {
  let i = 0;
  while (i < seen.length && seen[i] === issued[i]) i++;
  const [a, b] = [seen.slice(i), issued.slice(i)];
  return a.slice(1) === b || a === b.slice(1) || `${a[1]}${a[0]}${a.slice(2)}` === b || (orLetter && a.slice(1) === b.slice(1));
}

/** An issued or state address that a display name shows, as "vanphong@moj.gov.vn" over another address. */
function addressShownIn(name: string, policy: Policy): string | null {
  if (!/[@\uff20\ufe6b]/.test(name)) return null;
  const candidates = name.slice(0, 600).normalize("NFKC").replace(/\s*@\s*/g, "@").split(/[\s<>()[\]"'“”,;:|/]+/);
  for (const shown of candidates) {
    for (const host of shown.split("@").slice(1)) {
      const written = readHost(host.replace(/[^\w\u0080-\uffff]+$/, ""));
      const isIssued = policy.issuedDomains.some((issued) => skeletonOf(issued) === skeleton(written));
      if (isIssued || suffixOf(written, policy.stateSuffixes) !== null) return shown;
    }
  }
  return null;
}
