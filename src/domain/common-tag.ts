import type { Catalogue } from "./catalogue";
import { entryOf } from "./catalogue-lookup";
import type { Circulation } from "./document";
import type { Tag } from "./submission";
import { allowedDestinations } from "./tag-from";

/** Fields that several documents may share; a number and a subject line are each document's own. */
export const commonFieldNames = ["entry", "type", "issuedDate", "issuer", "signer", "urgency", "destinations"] as const;
export type CommonFieldName = (typeof commonFieldNames)[number];
export type CommonFields = Partial<Pick<Tag, CommonFieldName>>;

/** Another entry brings its own destinations, unless they were chosen too; what circulates inside the house stays off the portal. */
export function withCommon(tag: Tag, common: CommonFields, catalogue: Catalogue, circulation: Circulation | null): Tag {
  const entry = common.entry === undefined ? null : entryOf(common.entry, catalogue);
  const destinations = common.destinations || (entry === null ? tag.destinations : entry.destinations);
  return Object.assign({}, tag, common, { destinations: allowedDestinations(destinations, circulation) });
}
