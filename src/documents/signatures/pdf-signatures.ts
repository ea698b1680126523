import type { DocumentSignature } from "../../domain/document";
import type { Budget } from "../budget";
import { signedBytes, signedRange, type SignedRange } from "./byte-range";
import { chainOf, readAuthorities, type Authority } from "./chain-of-trust";
import { checkBareSignature } from "./check-bare-signature";
import { checkCms, type CheckedSignature } from "./check-cms";
import { findPdfSignatures, type PdfSignature } from "./find-pdf-signatures";
import { loadPkijs, readAsn1, type Pki } from "./load-pkijs";
import { hexBytes, pdfDate } from "./pdf-string";
import { bestTime } from "./signing-time";
import { stampedTime } from "./time-stamp";
import { mostMilliseconds, mostSignatures, type SignatureOptions } from "./signature-options";

/** Bytes of one signature: with its certificates and a list of revoked ones it has some hundred thousand. */
const largestSignature = 2 * 1024 * 1024;
const documentTimeStamp = "ETSI.RFC3161";

interface Candidate extends PdfSignature {
  readonly range: SignedRange;
}

/** Every signature of a PDF in the order of the file; a time stamp of the whole document is nobody's signature and is left out. */
export async function readPdfSignatures(bytes: Uint8Array, options: SignatureOptions, budget: Budget): Promise<readonly DocumentSignature[]> {
  const candidates = candidatesIn(bytes, budget);
  if (candidates.length === 0) return [];
  const pki = await loadPkijs();
  const authorities = readAuthorities(pki, options.authorities);
  const end = Date.now() + Math.min(mostMilliseconds, budget.left() / 2);
  const signatures: (Omit<DocumentSignature, "appended"> & { readonly candidate: Candidate })[] = [];
  for (const candidate of candidates) {
    signatures.push({ candidate, ...(Date.now() < end ? await readOne(pki, bytes, candidate, authorities) : notRead(candidate)) });
  }
  const isSignedOver = ({ candidate: { range } }: (typeof signatures)[number]) =>
    range.whole && signatures.some((later) => later.intact === true && later.coversFile && later.candidate.range.end > range.end);
  return signatures
    .filter(({ candidate }) => candidate.subFilter !== documentTimeStamp)
    .map((one) => {
      const { candidate: _, ...signature } = one;
      return { ...signature, appended: one.coversFile ? "nothing" : isSignedOver(one) ? "signed" : "unsigned" };
    });
}

/** The signatures worth reading: those that fit their file before those that do not, the latest first to be kept. */
function candidatesIn(bytes: Uint8Array, budget: Budget): readonly Candidate[] {
  const all = findPdfSignatures(bytes, budget)
    .map((one) => ({ ...one, range: signedRange(one, bytes.length) }))
    .filter((one) => !isPlaceholder(bytes, one) && !isOfFileInside(bytes, one));
  const whole = all.filter(({ range }) => range.whole).slice(-mostSignatures);
  const broken = all.filter(({ range }) => !range.whole).slice(0, mostSignatures - whole.length);
  return [...whole, ...broken].sort((one, other) => one.contents.start - other.contents.start);
}

async function readOne(pki: Pki, bytes: Uint8Array, candidate: Candidate, authorities: readonly Authority[] | null) {
  try {
    const found = await check(pki, bytes, candidate);
    const checked = candidate.range.whole ? found : { ...found, intact: false };
    const signedAt = bestTime(checked.time, candidate.modified && pdfDate(bytes, candidate.modified));
    return {
      signer: checked.signer,
      organisation: checked.organisation,
      signedAt,
      intact: checked.intact,
      coversFile: candidate.range.coversFile,
      ...(await chainOf(pki, checked, authorities, signedAt ? new Date(signedAt) : new Date())),
    };
  } catch {
    // Whatever is wrong inside, it is a signature that cannot be read, and is shown as that.
    return notRead(candidate);
  }
}

async function check(pki: Pki, bytes: Uint8Array, candidate: Candidate): Promise<CheckedSignature> {
  const { contents, range, byteRange, subFilter, certificate } = candidate;
  const der = contents.end - contents.start > 2 * largestSignature ? null : hexBytes(bytes, contents);
  if (der === null) throw new Error("not a signature's string");
  const document = range.whole ? signedBytes(bytes, byteRange) : new Uint8Array(0);
  if (subFilter === documentTimeStamp) return checkDocumentStamp(pki, der, document);
  if (subFilter !== "adbe.x509.rsa_sha1") return checkCms(pki, der, document, subFilter === "adbe.pkcs7.sha1");
  const outside = certificate && hexBytes(bytes, certificate);
  if (!outside) throw new Error("no certificate");
  return checkBareSignature(pki, der, outside, document);
}

async function checkDocumentStamp(pki: Pki, der: Uint8Array<ArrayBuffer>, document: Uint8Array<ArrayBuffer>): Promise<CheckedSignature> {
  const time = await stampedTime(pki, readAsn1(pki, der), document);
  return { signer: "", organisation: null, time: { stamped: null, claimed: null }, intact: time !== null, certificate: null, sentAlong: [] };
}

function notRead({ range }: Candidate) {
  return { signer: "", organisation: null, signedAt: null, intact: range.whole ? null : false, coversFile: range.coversFile, chain: "not-checked" as const };
}

/** A field made ready for a signature nobody has given yet: zeros only. */
function isPlaceholder(bytes: Uint8Array, { contents }: PdfSignature): boolean {
  for (let at = contents.start + 1; at < contents.end - 1; at++) if (bytes[at] !== 0x30 && bytes[at]! > 32) return false;
  return true;
}

/** The signature of a PDF that is attached to this one, uncompressed: its range counts from the inner file's beginning. */
function isOfFileInside(bytes: Uint8Array, { byteRange, contents }: PdfSignature): boolean {
  const [first, firstLength = 0, second = 0] = byteRange;
  const start = contents.start - firstLength;
  const header = String.fromCharCode(...bytes.subarray(start, start + 5));
  return first === 0 && start > 1024 && second - firstLength === contents.end - contents.start && header === "%PDF-";
}
