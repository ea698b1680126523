import { ask, OutlookError } from "./ask";
import type { ComposeItem } from "./current-item";

/**
 * What the Smart Alerts dialog handed over when its button opened the pane (`contextData`), now and, where Outlook tells,
 * when it is pressed again with the pane open. Text as it was given; answers the way to stop.
 */
export function watchContextData(item: ComposeItem, show: (text: string) => void): () => void {
  let stopped = false;
  const tell = (text: unknown) => {
    if (!stopped && typeof text === "string" && text !== "") show(text);
  };
  const type = Office.EventType.InitializationContextChanged as Office.EventType | undefined;
  if (type) {
    const told = ({ initializationContextData }: Office.InitializationContextChangedEventArgs) => tell(initializationContextData);
    orNothing(ask<void>("addHandlerAsync InitializationContextChanged", (done) => item.addHandlerAsync(type, told, done)));
  }
  if (typeof item.getInitializationContextAsync === "function") {
    orNothing(ask<string>("getInitializationContextAsync", (done) => item.getInitializationContextAsync(done)).then(tell));
  }
  return () => {
    stopped = true;
    if (type) orNothing(ask<void>("removeHandlerAsync InitializationContextChanged", (done) => item.removeHandlerAsync(type, done)));
  };
}

/** A pane opened by its own button has no such data, and Outlook may say so by refusing. */
function orNothing(asked: Promise<void>): void {
  asked.catch((fault: unknown) => {
    if (!(fault instanceof OutlookError)) throw fault;
  });
}
