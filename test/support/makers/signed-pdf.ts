import { assemble } from "./pdf-file";
import { utf8 } from "./zip-file";

/** A detached signature over other bytes, made once with openssl by a signer who does not exist: what stands in it can be read, and it fits no file. */
export const anySignature = new Uint8Array(Buffer.from("MIIDGgYJKoZIhvcNAQcCoIIDCzCCAwcCAQExDTALBglghkgBZQMEAgEwCwYJKoZIhvcNAQcBoIIBvzCCAbswggFhoAMCAQICFFz77EXramovsHEO2M/nApQyk6SiMAoGCCqGSM49BAMCMDMxHDAaBgNVBAMME05ndXllbiBUaGkgTWluaCBIb2ExEzARBgNVBAoMCkJvIFR1IHBoYXAwHhcNMjYxMTI1MTgyNTQ2WhcNMzYxMTIyMTgyNTQ2WjAzMRwwGgYDVQQDDBNOZ3V5ZW4gVGhpIE1pbmggSG9hMRMwEQYDVQQKDApCbyBUdSBwaGFwMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8QaVQoaNM/fBwaOXSmF53yMiNVID2OgrQGZ3bZGubc7RfXUlWxbXhRN/MilYQJSvj658BU1+YkxjFPyd4ifw56NTMFEwHQYDVR0OBBYEFLRuYFp+3tQCeR3kSGZGe95Q4l0CMB8GA1UdIwQYMBaAFLRuYFp+3tQCeR3kSGZGe95Q4l0CMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgEvhWubAd5sk1DhbklZF1OcCmAZrQtXb/6kxsShIc+48CIQDXp7o/tAqPgKpNIuG2Flx8QeZXzhuSCmOH+Dy3hIxp0jGCASEwggEdAgEBMEswMzEcMBoGA1UEAwwTTmd1eWVuIFRoaSBNaW5oIEhvYTETMBEGA1UECgwKQm8gVHUgcGhhcAIUXPvsRetqai+wcQ7Yz+cClDKTpKIwCwYJYIZIAWUDBAIBoGkwGAYJKoZIhvcNAQkDMQsGCSqGSIb3DQEHATAcBgkqhkiG9w0BCQUxDxcNMjYxMTI1MTgyNTQ2WjAvBgkqhkiG9w0BCQQxIgQgungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0wCgYIKoZIzj0EAwIERzBFAiEAzO61s2jVeSeXmz3rIf0JD36Kw26RXm5eXkNp6b4qphQCIAFio8vExx3ogb5WKTOHSgg/8sbZk4vUEUbgF9NyiT7A", "base64"));

/** A small PDF with a signature field; its byte range leaves out the signature and nothing else. */
export function signedPdf(signature: Uint8Array = anySignature): Uint8Array {
  const range = "[0 0000000000 0000000000 0000000000]";
  const contents = `<${Buffer.from(signature).toString("hex")}>`;
  const file = Buffer.from(
    assemble(
      [
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/SigFlags 3>>>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[6 0 R]/Resources<<>>/Contents 4 0 R>>",
        "<</Length 0>>stream\n\nendstream",
        `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/M(D:20160329080000+07'00')/Name(Nguyen)/ByteRange ${range}/Contents ${contents}>>`,
        "<</FT/Sig/T(Signature1)/V 5 0 R/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/P 3 0 R>>",
      ].map(utf8),
    ),
  );
  const gap = file.indexOf(contents);
  const after = gap + contents.length;
  const digits = (value: number) => String(value).padStart(10, "0");
  file.write(`[0 ${digits(gap)} ${digits(after)} ${digits(file.length - after)}]`, file.indexOf(range), "latin1");
  return new Uint8Array(file);
}
