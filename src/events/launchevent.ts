import { associate } from "../outlook/launch-events";
import { answerOnce, nothingKnown } from "./answer-once";
import { onSend } from "./on-send";

// Top level, waiting for no readiness: classic Outlook runs this file without a page and never says it is ready.
associate("onMessageSend", answerOnce(onSend));

// Declared from the first release, for a new event in the manifest needs every administrator's consent again.
// What they will do needs packages, and is the pane's for now.
for (const name of ["onNewMessageCompose", "onMessageCompose", "onMessageRecipientsChanged", "onMessageAttachmentsChanged", "onMessageFromChanged"]) {
  associate(name, answerOnce(() => nothingKnown));
}
