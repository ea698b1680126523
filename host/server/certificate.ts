import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { X509Certificate, createPrivateKey } from "node:crypto";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * The certificate for https://localhost, kept in the data folder so that a browser's one "proceed" lasts; made anew when it is missing,
 * damaged or about to end.
 */
export async function certificate(folder: string): Promise<Certificate> {
  const keyFile = path.join(folder, "localhost-key.pem");
  const certFile = path.join(folder, "localhost-cert.pem");
  const kept = read(keyFile, certFile);
  if (kept !== null) return kept;

  const year = 365 * 24 * 60 * 60 * 1000;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - 24 * 60 * 60 * 1000),
    notAfterDate: new Date(Date.now() + year),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }] },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert };
}

function read(keyFile: string, certFile: string): Certificate | null {
  try {
    const cert = readFileSync(certFile, "utf8");
    const key = readFileSync(keyFile, "utf8");
    const read = new X509Certificate(cert);
    const lasts = Date.parse(read.validTo) - Date.now() > 7 * 24 * 60 * 60 * 1000;
    return lasts && read.checkPrivateKey(createPrivateKey(key)) ? { key, cert } : null;
  } catch {
    // Missing or damaged: a new one is made, the browser asks once more.
    return null;
  }
}
