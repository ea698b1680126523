import type * as Asn1js from "asn1js";
import type * as Pkijs from "pkijs";

/** The libraries that read signatures, and the cryptography of the browser or of Node that they use. */
export interface Pki {
  readonly pkijs: typeof Pkijs;
  readonly asn1js: typeof Asn1js;
  readonly engine: Pkijs.CryptoEngine;
}

let loaded: Promise<Pki> | null = null;

/** Loaded with the first signed file: they are large, and most files are not signed. */
export function loadPkijs(): Promise<Pki> {
  return (loaded ??= load());
}

async function load(): Promise<Pki> {
  const [pkijs, asn1js] = await Promise.all([import("pkijs"), import("asn1js")]);
  const engine = new pkijs.CryptoEngine({ name: "web", crypto: globalThis.crypto });
  // Parts of pkijs take no engine as a parameter and ask for the common one; in a Worker it would not find its own.
  pkijs.setEngine("web", engine);
  return { pkijs, asn1js, engine };
}

/** Nodes and depth of one ASN.1 structure: a signature with its certificates and a long list of revoked ones. */
const asn1Limits = { maxNodes: 50_000, maxDepth: 40 } as const;

/** Reads DER or BER; throws on what is neither, or is larger or deeper than any signature. Zeros behind it are padding. */
export function readAsn1({ asn1js }: Pki, bytes: Uint8Array<ArrayBuffer>): Asn1js.AsnType {
  const { offset, result } = asn1js.fromBER(bytes, { ...asn1Limits, copyInput: false });
  if (offset < 0) throw new Error(`not ASN.1: ${result.error}`);
  return result;
}
