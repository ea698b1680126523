import * as asn1js from "asn1js";
import * as pkijs from "pkijs";
import { engine, type Identity } from "./make-certificate";

/** What is wanted of one signature; a plain one is detached, by SHA-256, with the signer's own word for the time. */
export interface SignatureWanted {
  readonly by: Identity;
  readonly subFilter?: string;
  readonly hash?: "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";
  readonly at?: Date | null;
  /** /M of the dictionary. */
  readonly modified?: string;
  /** Who puts a time stamp on it, and which time. */
  readonly stamp?: { readonly by: Identity; readonly at: Date };
  /** Signs this, put inside the signature, in place of the file. */
  readonly inside?: Uint8Array;
  /** Signs for this certificate by name (CAdES). */
  readonly naming?: Identity;
  /** Changes the byte range as it is written, before signing. */
  readonly range?: (range: readonly number[]) => readonly number[];
  /** Changes the signature before it is put into its place. */
  readonly spoil?: (cms: Uint8Array) => Uint8Array;
}

/** A page that says a line; object 1 is its catalogue. */
export function makePdf(line = "Thong bao"): Buffer {
  const content = `BT /F 12 Tf 72 720 Td (${line}) Tj ET`;
  return appended(Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1"), [
    [1, "<< /Type /Catalog /Pages 2 0 R >>"],
    [2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"],
    [3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"],
    [4, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
  ]);
}

/** Adds objects behind a file, as an incremental update does. */
export function appended(pdf: Buffer, objects: readonly (readonly [number, string])[]): Buffer {
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString("latin1"))?.[1];
  let body = pdf.toString("latin1");
  const entries = objects.map(([number, text]) => {
    const entry = `${number} 1\n${String(body.length).padStart(10, "0")} 00000 n \n`;
    body += `${number} 0 obj\n${text}\nendobj\n`;
    return entry;
  });
  const size = Math.max(5, ...objects.map(([number]) => number + 1));
  return Buffer.from(`${body}xref\n0 1\n0000000000 65535 f \n${entries.join("")}trailer\n<< /Size ${size} /Root 1 0 R${previous ? ` /Prev ${previous}` : ""} >>\nstartxref\n${body.length}\n%%EOF\n`, "latin1");
}

const room = 12000;

/** Signs a file once more, in an update of its own. */
export async function signPdf(pdf: Buffer, wanted: SignatureWanted): Promise<Buffer> {
  const before = pdf.toString("latin1").split("/Type /Sig ").length - 1;
  const [signature, field] = [10 + 2 * before, 11 + 2 * before];
  const fields = Array.from({ length: before + 1 }, (_, i) => `${11 + 2 * i} 0 R`).join(" ");
  const modified = wanted.modified ? ` /M (${wanted.modified})` : "";
  const made = appended(pdf, [
    [signature, `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${wanted.subFilter ?? "adbe.pkcs7.detached"}${modified} /ByteRange [${" ".repeat(60)}] /Contents <${"0".repeat(2 * room)}> >>`],
    [field, `<< /FT /Sig /T (Signature${before + 1}) /V ${signature} 0 R /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 132 /P 3 0 R >>`],
    [1, `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${fields}] /SigFlags 3 >> >>`],
  ]);
  const start = made.indexOf("/Contents <", pdf.length) + 10;
  const end = start + 2 * room + 2;
  const fitting = [0, start, end, made.length - end];
  const range = wanted.range?.(fitting) ?? fitting;
  made.write(range.join(" "), made.indexOf("/ByteRange [", pdf.length) + 12, "latin1");
  const [a = 0, b = 0, c = 0, d = 0] = range;
  const cms = await makeCms(Buffer.concat([made.subarray(a, a + b), made.subarray(c, c + d)]), wanted);
  made.write(Buffer.from(wanted.spoil?.(cms) ?? cms).toString("hex"), start + 1, "latin1");
  return made;
}

async function makeCms(document: Buffer, { by, subFilter, hash = "SHA-256", at = new Date("2026-11-25T02:30:00Z"), stamp, inside, naming }: SignatureWanted): Promise<Uint8Array> {
  if (subFilter === "ETSI.RFC3161") return new Uint8Array(await timeStamp(document, { by, at: at! }));
  const own = subFilter === "adbe.pkcs7.sha1" ? new Uint8Array(await engine.digest("SHA-1", Uint8Array.from(document))) : inside;
  const content = new Uint8Array(own ?? document);
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: data, ...(own ? { eContent: new asn1js.OctetString({ valueHex: content.slice().buffer }) } : {}) }),
    signerInfos: [signerInfo(by, [
      attribute("1.2.840.113549.1.9.3", new asn1js.ObjectIdentifier({ value: data })),
      ...(at ? [attribute("1.2.840.113549.1.9.5", new asn1js.UTCTime({ valueDate: at }))] : []),
      attribute(messageDigest, new asn1js.OctetString({ valueHex: await engine.digest(hash, content.slice()) })),
      ...(naming ? [await signingCertificate(naming)] : []),
    ])],
    certificates: [by.certificate],
  });
  await signed.sign(await keyFor(by.key, hash), 0, hash, content.slice().buffer, engine);
  const [signer] = signed.signerInfos;
  if (stamp) {
    const token = await timeStamp(Buffer.from(signer!.signature.valueBlock.valueHexView), stamp);
    signer!.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [attribute("1.2.840.113549.1.9.16.2.14", asn1js.fromBER(token).result)] });
  }
  return new Uint8Array(wrapped(signed));
}

/** A time-stamp token (RFC 3161) over some bytes. */
async function timeStamp(over: Buffer, { by, at }: { readonly by: Identity; readonly at: Date }): Promise<ArrayBuffer> {
  const info = new pkijs.TSTInfo({
    version: 1,
    policy: "1.2.3.4",
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: "2.16.840.1.101.3.4.2.1" }),
      hashedMessage: new asn1js.OctetString({ valueHex: await engine.digest("SHA-256", Uint8Array.from(over)) }),
    }),
    serialNumber: new asn1js.Integer({ value: 7 }),
    genTime: at,
  }).toSchema().toBER();
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: "1.2.840.113549.1.9.16.1.4", eContent: new asn1js.OctetString({ valueHex: info }) }),
    signerInfos: [signerInfo(by, [
      attribute("1.2.840.113549.1.9.3", new asn1js.ObjectIdentifier({ value: "1.2.840.113549.1.9.16.1.4" })),
      attribute(messageDigest, new asn1js.OctetString({ valueHex: await engine.digest("SHA-256", info) })),
    ])],
    certificates: [by.certificate],
  });
  await signed.sign(by.key, 0, "SHA-256", info, engine);
  return wrapped(signed);
}

async function signingCertificate({ certificate }: Identity): Promise<pkijs.Attribute> {
  const digest = new asn1js.OctetString({ valueHex: await engine.digest("SHA-256", certificate.toSchema().toBER()) });
  const nested = (value: asn1js.AsnType) => new asn1js.Sequence({ value: [value] });
  return attribute("1.2.840.113549.1.9.16.2.47", nested(nested(nested(digest))));
}

const data = "1.2.840.113549.1.7.1";
const messageDigest = "1.2.840.113549.1.9.4";

/** A key of RSA is tied to a hash; the same key signs with another one. */
async function keyFor(key: CryptoKey, hash: string): Promise<CryptoKey> {
  if (key.algorithm.name === "ECDSA") return key;
  return crypto.subtle.importKey("pkcs8", await crypto.subtle.exportKey("pkcs8", key), { name: key.algorithm.name, hash }, true, ["sign"]);
}

function signerInfo({ certificate }: Identity, attributes: pkijs.Attribute[]): pkijs.SignerInfo {
  return new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
  });
}

function attribute(type: string, value: asn1js.AsnType): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function wrapped(signed: pkijs.SignedData): ArrayBuffer {
  return new pkijs.ContentInfo({ contentType: "1.2.840.113549.1.7.2", content: signed.toSchema(true) }).toSchema().toBER();
}
