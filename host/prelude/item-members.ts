import { privateCall } from "../protocol/private-calls";
import type { Claims } from "./claims";
import { askHost, optionsAndCallback } from "./ask-host";
import { coercionNumber } from "./coercion";
import type { ItemObject } from "./office-js";

export function addItemMembers(item: ItemObject, inReplyTo: unknown, claims: Claims): ItemObject {
  const composing = "saveAsync" in item;
  const method = (call: number) => (...rest: unknown[]): void => askHost({ call, ...optionsAndCallback(rest) });

  if (!composing) {
    if (claims("getAsFile")) item.getAsFileAsync = method(privateCall.getAsFile);
    return item;
  }
  if (claims("getItemClass")) item.getItemClassAsync = method(privateCall.getItemClass);
  if (claims("inReplyTo")) item.inReplyTo = inReplyTo;
  if (claims("close")) {
    item.closeAsync = (...rest: unknown[]): void => {
      const given = optionsAndCallback(rest);
      askHost({ call: privateCall.close, params: { discardItem: given.options.discardItem === true }, ...given });
    };
  }
  if (claims("send")) item.sendAsync = method(privateCall.send);
  if (claims("prependOnSend")) {
    item.body.prependOnSendAsync = (data: string, ...rest: unknown[]): void => {
      const given = optionsAndCallback(rest);
      askHost({ call: privateCall.prependOnSend, params: { data, coercionType: coercionNumber(given.options.coercionType) }, ...given });
    };
  }
  return item;
}
