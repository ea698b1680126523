import { entryOf } from "../catalogue-lookup";
import { isFromUnit } from "../official";
import type { FurtherCheck } from "./check";
import { foundDocument } from "./found-document";
import { isIssuedPage } from "./issued-page";
import { isOwnDocument } from "./own-document";

/** Since then every outgoing document names the portal. */
const since = "2013-04-15";

/**
 * A document of the ministry that goes on the portal names it among its recipients (Nơi nhận).
 * Legal basis: notice of the Ministry Office (Văn phòng Bộ), April 2013. Only where the list was read and nothing else
 * keeps it off the portal; who merely passes a document on is left in peace.
 */
export const portalNotNamed: FurtherCheck = (mail, { classification, policy, catalogue }) => {
  if (!isFromUnit(mail, policy)) return [];
  const documents = classification.documents
    .filter((document) => {
      const { entry, facts } = document;
      const listed = entryOf(entry, catalogue);
      if (listed === null || listed.destinations.indexOf("portal") < 0 || facts.circulation !== null || !isIssuedPage(document, catalogue)) return false;
      return facts.recipients.length > 0 && !facts.portalRecipient && isOwnDocument(facts, policy) && facts.issuedDate !== null && facts.issuedDate >= since;
    })
    .map(foundDocument);
  return documents.length === 0 ? [] : [{ kind: "portal-not-named", documents }];
};
