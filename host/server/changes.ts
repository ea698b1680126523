import type { ServerResponse } from "node:http";
import type { MailStore } from "../mailboxes/mail-store";

/** Keeps a page told of what changes in the mailboxes, as server-sent events, until it goes away. */
export function streamChanges(store: MailStore, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", connection: "keep-alive" });
  response.write(": open\n\n");
  const stop = store.onChange((change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
  const beat = setInterval(() => response.write(": still here\n\n"), 20_000);
  response.on("close", () => {
    clearInterval(beat);
    stop();
  });
}
