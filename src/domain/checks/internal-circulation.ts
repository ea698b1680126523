import { entryOf } from "../catalogue-lookup";
import { isOneOf } from "../read-address";
import type { Check } from "./check";

/** LƯU HÀNH NỘI BỘ keeps a document off the portal: it may be supplied for the document-management system only. */
export const internalCirculation: Check = (mail, { classification, policy, catalogue }) => {
  if (!mail.recipients.some(({ address }) => isOneOf(address, policy.publicationMailboxes))) return [];
  return classification.documents
    .filter(({ facts, entry }) => {
      const listed = entryOf(entry, catalogue);
      return facts.circulation === "LƯU HÀNH NỘI BỘ" && (listed === null || listed.destinations.indexOf("portal") >= 0);
    })
    .map(({ attachment }) => ({ kind: "internal-circulation" as const, where: attachment || "body" }));
};
