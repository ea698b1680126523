import { accuseRecipients } from "./accuse-recipients";

/** A recipient that cannot be read is shown, never dropped: it is the one that matters. */
export const unreadableAddress = accuseRecipients("unreadable-address", "unreadable");
