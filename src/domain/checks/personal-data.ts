import { entryOf } from "../catalogue-lookup";
import { personalDetails } from "../personal-details/personal-details";
import { isOneOf } from "../read-address";
import { linesOf } from "./lines-of";
import type { FurtherCheck } from "./check";

/**
 * What is supplied for the portal can be read by anyone: numbers and addresses of private persons are taken out first.
 * Our own caution; the law on personal data is not quoted. Said by kind and count, never by what was read.
 */
export const personalData: FurtherCheck = (mail, { classification, policy, catalogue }) => {
  if (mail.supplied === null && !mail.recipients.some(({ address }) => isOneOf(address, policy.publicationMailboxes))) return [];
  return classification.documents
    .filter(({ entry }) => {
      const listed = entryOf(entry, catalogue);
      return listed !== null && listed.destinations.indexOf("portal") >= 0;
    })
    .map((document) => ({ kind: "personal-data" as const, where: document.attachment || "body", details: personalDetails(linesOf(document, mail)) }))
    .filter(({ details }) => details.length > 0);
};
