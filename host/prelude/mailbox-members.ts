import { privateCall } from "../protocol/private-calls";
import type { Claims } from "./claims";
import { askHost, optionsAndCallback } from "./ask-host";
import { loadedMessage } from "./loaded-message";
import type { MailboxObject } from "./office-js";

export function addMailboxMembers(mailbox: MailboxObject, claims: Claims): void {
  if (claims("selectedItems")) {
    mailbox.getSelectedItemsAsync = (...rest: unknown[]): void =>
      askHost({ call: privateCall.getSelectedItems, ...optionsAndCallback(rest) });
  }
  if (claims("loadItemById")) {
    mailbox.loadItemByIdAsync = (itemId: string, ...rest: unknown[]): void =>
      askHost({ call: privateCall.loadItemById, params: { itemId }, ...optionsAndCallback(rest), read: loadedMessage });
  }
}
