import type { Policy } from "../../domain/policy";
import type { FeedSettings } from "../../report/portal/atom-feed";
import { documentTypeName } from "../../text/document-type-names";
import { portalVi } from "../../text/portal.vi";

/** For ever the same: readers of the feed know documents again by it. */
const feedId = "tag:moj.gov.vn,2026:van-ban-dien-tu";

/** The feed as the portal is given it; one made by the rules for trying out says so in its title. */
export function feedSettings({ sample, name }: Policy, at: string): FeedSettings {
  const { title, author } = portalVi.feed;
  return { id: feedId, title: sample ? `${title} (${name})` : title, author, address: null, at, typeName: (type) => documentTypeName(type, "vi") };
}
