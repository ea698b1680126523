import type { DocumentFacts } from "../document";
import { fold } from "../fold";
import type { Policy } from "../policy";

/** Issued by the ministry or one of its units: what another body's document lacks, whoever passes it on cannot mend. */
export function isOwnDocument({ issuer, parent }: Pick<DocumentFacts, "issuer" | "parent">, { units }: Pick<Policy, "units">): boolean {
  const agency = fold(`${parent || ""} ${issuer || ""}`);
  return /\bbo tu phap\b/.test(agency) || units.some(({ name }) => name !== "" && agency.indexOf(fold(name)) >= 0);
}
