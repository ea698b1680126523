import type { OutgoingMail } from "./mail";
import { objectOf } from "./submission-record";

/**
 * A short mark of everything Outlook told of a draft: equal marks, equal draft. It only tells whether a judgement left earlier still
 * fits; nobody is to be kept from forging it, for the mail is the person's own. `draft` is as it was read, with no file read yet.
 */
export function mailDigest(draft: OutgoingMail): number {
  // Without the names, which the build shortens in the send file and not in the pane.
  const parts = JSON.stringify(draft, (_, value: unknown) => {
    const fields = objectOf(value);
    return fields ? Object.keys(fields).map((name) => fields[name]) : value;
  });
  // FNV-1a, 32 bits.
  let hash = 0;
  for (let i = 0; i < parts.length; i++) hash = Math.imul(hash ^ parts.charCodeAt(i), 0x1000193);
  return hash;
}
