import { accuseRecipients } from "./accuse-recipients";

/**
 * Official exchange uses only mailboxes issued by the ministry; on ordinary mail an outside address is nobody's concern.
 * Legal basis: text of 29/03/2016, point 2 — other mailboxes have no validity.
 */
export const outsideAddress = accuseRecipients("outside-address", "outside", "personal-provider");
