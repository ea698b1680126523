import { accuseRecipients } from "./accuse-recipients";

/** An address made to be taken for one of the ministry; a trap for ordinary mail as well. */
export const lookAlikeAddress = accuseRecipients("look-alike-address", "look-alike");
