import { accuseRecipients } from "./accuse-recipients";

/** A mailbox the ministry has taken back, of a person who left or that was broken into. */
export const deniedAddress = accuseRecipients("denied-address", "denied");
