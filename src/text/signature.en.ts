import type { SignatureWords } from "./signature-words";

export const signatureEn: SignatureWords = {
  signed: (signer) => `Digitally signed: ${signer}`,
  nameless: "Digitally signed; the signer's name cannot be read",
  at: (moment) => `at ${moment}`,
  intact: "Unchanged since it was signed.",
  changed: "Changed after it was signed, or the signature is broken. Ask the issuer for the file again.",
  added: "This signature does not cover the whole file: something was added after signing, or was not signed.",
  unchecked: "This signature could not be checked.",
  trusted: (authority) => `The certificate is from an authority the ministry trusts (${authority}) and was valid at the time the signature gives. Whether it was revoked was not looked up.`,
  untrusted: "The certificate is not from an authority on the ministry's list, or was not valid when it was used.",
  notCompared: "The certificate was not compared with its authority.",
};
