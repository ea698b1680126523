import type { FurtherCheck } from "./check";
import { electronicOnly } from "./electronic-only";
import { internalCirculation } from "./internal-circulation";
import { newOutsideDomain } from "./new-outside-domain";
import { notTagged } from "./not-tagged";
import { personalData } from "./personal-data";
import { portalNotNamed } from "./portal-not-named";
import { unreadAttachment } from "./unread-attachment";
import { unsignedPdf } from "./unsigned-pdf";
import { visibleRecipients } from "./visible-recipients";

/** What takes the whole reading of a mail, in the order a person should hear of it; the send file does not carry these. */
export const furtherChecks: readonly FurtherCheck[] = [
  personalData,
  internalCirculation,
  newOutsideDomain,
  visibleRecipients,
  notTagged,
  electronicOnly,
  portalNotNamed,
  unsignedPdf,
  // At send most files are still unread: classic Outlook without the pane would complain of every one.
  unreadAttachment,
];
