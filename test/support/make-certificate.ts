import * as asn1js from "asn1js";
import * as pkijs from "pkijs";

export const engine = new pkijs.CryptoEngine({ name: "test", crypto: globalThis.crypto });
pkijs.setEngine("test", engine);

export type KeyKind = "RSASSA-PKCS1-v1_5" | "RSA-PSS" | "P-256" | "P-384" | "P-521";

/** Someone who can sign: a key and the certificate that names its owner. */
export interface Identity {
  readonly certificate: pkijs.Certificate;
  readonly key: CryptoKey;
}

interface Wanted {
  readonly name: string;
  readonly organisation?: string;
  readonly key?: KeyKind;
  /** Who vouches for it; itself when absent. */
  readonly issuer?: Identity;
  readonly authority?: boolean;
  readonly letters?: "utf8" | "bmp" | "printable";
  readonly from?: string;
  readonly until?: string;
}

let serial = 1;

export async function makeCertificate({ name, organisation, key = "P-256", issuer, authority = false, letters = "utf8", from = "2020-01-01", until = "2040-01-01" }: Wanted): Promise<Identity> {
  const keys = await makeKeys(key);
  const certificate = new pkijs.Certificate({ version: 2, serialNumber: new asn1js.Integer({ value: serial++ }) });
  certificate.subject.typesAndValues.push(...[["2.5.4.10", organisation], ["2.5.4.3", name]].flatMap(([type, value]) => (value === undefined ? [] : [new pkijs.AttributeTypeAndValue({ type: type!, value: letter(value, letters) })])));
  certificate.issuer = issuer?.certificate.subject ?? certificate.subject;
  certificate.notBefore.value = new Date(from);
  certificate.notAfter.value = new Date(until);
  const basic = new pkijs.BasicConstraints({ cA: authority });
  certificate.extensions = [new pkijs.Extension({ extnID: "2.5.29.19", critical: true, extnValue: basic.toSchema().toBER(), parsedValue: basic })];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign(issuer?.key ?? keys.privateKey, "SHA-256", engine);
  // As a reader would see it.
  return { certificate: pkijs.Certificate.fromBER(certificate.toSchema(true).toBER()), key: keys.privateKey };
}

export function pem({ certificate }: Identity): string {
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate.toSchema().toBER()).toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
}

async function makeKeys(kind: KeyKind): Promise<CryptoKeyPair> {
  const algorithm = kind.startsWith("P-") ? { name: "ECDSA", namedCurve: kind } : { name: kind, hash: "SHA-256", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  return crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

function letter(value: string, letters: NonNullable<Wanted["letters"]>) {
  if (letters === "bmp") return new asn1js.BmpString({ value });
  if (letters === "utf8") return new asn1js.Utf8String({ value });
  // UTF-8 where only ASCII may stand, as some authorities do.
  return new asn1js.PrintableString({ value: Buffer.from(value, "utf8").toString("latin1") });
}
