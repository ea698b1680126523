import type { Certificate, RelativeDistinguishedNames } from "pkijs";

const commonName = "2.5.4.3";
const organisationName = "2.5.4.10";
const longestName = 200;

/** Whom a certificate names: the person or the office that signs, and the organisation. */
export function certificateNames(certificate: Pick<Certificate, "subject">): { signer: string; organisation: string | null } {
  const organisation = nameOf(certificate.subject, organisationName);
  return { signer: nameOf(certificate.subject, commonName) ?? organisation ?? "", organisation };
}

function nameOf(subject: RelativeDistinguishedNames, type: string): string | null {
  const values = subject.typesAndValues.filter((one) => one.type === type).map((one) => plain(String((one.value as { valueBlock: { value: unknown } }).valueBlock.value)));
  return values.reverse().find((value) => value !== "") ?? null;
}

/** A name is shown beside a mail: no line breaks, nothing that turns the direction of writing, not longer than a name. */
function plain(value: string): string {
  const name = mended(value).normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

/** Some authorities write UTF-8 into string types that have none. */
function mended(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value) || /[^\u0000-\u00ff]/.test(value)) return value;
  const text = new TextDecoder().decode(Uint8Array.from(value, (letter) => letter.charCodeAt(0)));
  return text.includes("\ufffd") ? value : text;
}
