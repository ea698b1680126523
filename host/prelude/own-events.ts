import type { Callback } from "./ask-host";
import { optionsAndCallback } from "./ask-host";
import { officeJs } from "./office-js";

type Handler = (args: object) => void;

/** Events that npm's office.js does not know: their handlers are kept here, behind the same `addHandlerAsync`. */
interface OwnEvents {
  raise(type: string, args: object): void;
}

export function addOwnEvents(types: readonly string[]): OwnEvents {
  const facade = officeJs().OSF._OfficeAppFactory.getHostFacade();
  const handlers = new Map<string, { readonly target: object; readonly handler: Handler }[]>();
  const { addEventHandler, removeEventHandler } = facade;

  facade.addEventHandler = (supplied, dispatch, target, isPopup) => {
    const [type, handler, ...rest] = Array.from(supplied);
    if (typeof type !== "string" || !types.includes(type)) return addEventHandler.call(facade, supplied, dispatch, target, isPopup);
    handlers.set(type, [...(handlers.get(type) ?? []), { target, handler: handler as Handler }]);
    succeed(rest);
  };
  facade.removeEventHandler = (supplied, dispatch, target) => {
    const [type, ...rest] = Array.from(supplied);
    if (typeof type !== "string" || !types.includes(type)) return removeEventHandler.call(facade, supplied, dispatch, target);
    handlers.set(type, (handlers.get(type) ?? []).filter((one) => one.target !== target));
    succeed(rest);
  };
  return { raise: (type, args) => (handlers.get(type) ?? []).forEach(({ handler }) => handler({ type, ...args })) };
}

function succeed(rest: readonly unknown[]): void {
  const { options, done } = optionsAndCallback(rest);
  const callback: Callback | undefined = done;
  setTimeout(() => callback?.({ status: "succeeded", value: undefined, asyncContext: options.asyncContext }), 0);
}
