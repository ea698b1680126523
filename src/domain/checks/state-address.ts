import { accuseRecipients } from "./accuse-recipients";

/** Mail to another state body is right and lawful; the pane says that it leaves the ministry. */
export const stateAddress = accuseRecipients("state-address", "state-body");
