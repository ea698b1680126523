import { associate, launchedItem, type LaunchEvent } from "../outlook/launch-events";

/**
 * The compose events where the runtime is a browser (Outlook on the web, new Outlook, Mac): what is written is judged, files and all,
 * so that the send event finds a judgement also when nobody opened the pane. Comes beside the send file, whose own handlers of these
 * events do nothing, and takes their place; classic Outlook, which has no page, never sees it.
 */
for (const name of ["onNewMessageCompose", "onMessageCompose", "onMessageRecipientsChanged", "onMessageAttachmentsChanged", "onMessageFromChanged"]) {
  associate(name, (event) => void handle(event));
}

/** Milliseconds: a mail may be sent meanwhile, and Outlook may wait for us. */
const patience = 3000;

async function handle(event: LaunchEvent): Promise<void> {
  const item = launchedItem();
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, patience));
  try {
    if (item !== null) await Promise.race([import("./works/judge-ahead").then(({ judgeAhead }) => judgeAhead(item)), tooLong]);
  } catch {
    // The send event then judges by itself; an event that is not completed would hold the person up.
  }
  event.completed();
}
