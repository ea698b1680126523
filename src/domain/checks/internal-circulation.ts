import { entryOf } from "../catalogue-lookup";
import { isOneOf } from "../read-address";
import { accused, type FurtherCheck, type JudgedRecipient } from "./check";
import { isOutsideMinistry } from "./outside-ministry";

/**
 * LƯU HÀNH NỘI BỘ keeps a document inside: off the portal (it may be supplied for the document-management system only) and away from
 * anyone outside the ministry.
 * Legal basis: Decree 30/2020, annex I.
 */
export const internalCirculation: FurtherCheck = (_mail, { classification, policy, catalogue, recipients }) =>
  classification.documents
    .filter(({ facts }) => facts.circulation === "LƯU HÀNH NỘI BỘ")
    .map(({ attachment, entry }) => {
      const listed = entryOf(entry, catalogue);
      const goesOnPortal = listed === null || listed.destinations.indexOf("portal") >= 0;
      const goesTooFar = (one: JudgedRecipient) => (isOneOf(one.recipient.address, policy.publicationMailboxes) ? goesOnPortal : isOutsideMinistry(one.judged));
      return { kind: "internal-circulation" as const, where: attachment || "body", recipients: recipients.filter(goesTooFar).map(accused) };
    })
    .filter((found) => found.recipients.length > 0);
