import { entryOf } from "../catalogue-lookup";
import type { DocumentFacts } from "../document";
import { fold } from "../fold";
import type { Policy } from "../policy";
import { foundDocument } from "./found-document";
import type { FurtherCheck } from "./check";
import { isIssuedPage } from "./issued-page";

/** Since then every outgoing document names the portal. */
const since = "2013-04-15";

/**
 * A document of the ministry that goes on the portal names it among its recipients (Nơi nhận).
 * Legal basis: notice of the Ministry Office (Văn phòng Bộ), April 2013. Only where the list was read, and kept off the portal by nothing else.
 */
export const portalNotNamed: FurtherCheck = (_mail, { classification, policy, catalogue }) => {
  const documents = classification.documents
    .filter((document) => {
      const { entry, facts } = document;
      const listed = entryOf(entry, catalogue);
      if (listed === null || listed.destinations.indexOf("portal") < 0 || facts.circulation !== null || !isIssuedPage(document, catalogue)) return false;
      return facts.recipients.length > 0 && !facts.portalRecipient && isOwn(facts, policy) && facts.issuedDate !== null && facts.issuedDate >= since;
    })
    .map(foundDocument);
  return documents.length === 0 ? [] : [{ kind: "portal-not-named", documents }];
};

/** Issued by the ministry or one of its units: another body's document, passed on, owes our portal nothing. */
function isOwn({ issuer, parent }: DocumentFacts, { units }: Policy): boolean {
  const agency = fold(`${parent || ""} ${issuer || ""}`);
  return /\bbo tu phap\b/.test(agency) || units.some(({ name }) => name !== "" && agency.indexOf(fold(name)) >= 0);
}
