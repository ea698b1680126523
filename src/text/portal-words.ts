import type { PortalRefusal } from "../domain/portal-refusal";

/** What is said of documents for the portal; it loads with the export. */
export interface PortalWords {
  /** Title and author of the feed; the feed itself is Vietnamese. */
  readonly feed: { readonly title: string; readonly author: string };
  readonly cleared: (count: number) => string;
  readonly refused: (count: number) => string;
  readonly refusal: (reason: PortalRefusal) => string;
}
