import type { AsnType } from "asn1js";
import type { SignerInfo } from "pkijs";
import type { Pki } from "./load-pkijs";
import { stampedTime } from "./time-stamp";

const signingTimeType = "1.2.840.113549.1.9.5";
const timeStampType = "1.2.840.113549.1.9.16.2.14";

/** What is said of the time of a signature, ISO 8601. */
export interface SigningTime {
  /** By a time stamp over the signature. */
  readonly stamped: string | null;
  /** By the signer. */
  readonly claimed: string | null;
}

export async function signingTime(pki: Pki, signer: SignerInfo): Promise<SigningTime> {
  const token = attribute(signer.unsignedAttrs?.attributes, timeStampType) as AsnType | undefined;
  const stamped = token ? await stampedTime(pki, token, signer.signature.valueBlock.valueHexView.slice()) : null;
  const claimed = attribute(signer.signedAttrs?.attributes, signingTimeType) as { toDate?: () => Date } | undefined;
  return { stamped: written(stamped), claimed: written(claimed?.toDate?.()) };
}

/**
 * The time to believe: the stamp's, then the signature's own word, then the dictionary's (/M). Signing programs in wide use
 * in Vietnam write the local time into the signature and call it UTC; where the dictionary shows the same clock with its
 * zone, the dictionary is right.
 */
export function bestTime({ stamped, claimed }: SigningTime, dictionary: string | null): string | null {
  if (stamped !== null) return stamped;
  if (claimed === null || dictionary === null) return claimed ?? dictionary;
  const sameClock = Math.abs(Date.parse(claimed) - Date.parse(`${dictionary.slice(0, 19)}Z`)) <= 60_000;
  return sameClock ? dictionary : claimed;
}

function attribute(attributes: readonly { type: string; values: readonly unknown[] }[] | undefined, type: string): unknown {
  return attributes?.find((one) => one.type === type)?.values[0];
}

/** These times have whole seconds; a year beyond four digits is nobody's. */
function written(time: Date | null | undefined): string | null {
  if (!(time instanceof Date) || !(time.getUTCFullYear() > 1990 && time.getUTCFullYear() < 2200)) return null;
  return time.toISOString().replace(/\.\d+Z$/, "Z");
}
