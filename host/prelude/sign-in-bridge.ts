import type { Told } from "./told";

type Listener = (message: string) => void;

/** The bridge MSAL looks for. It carries texts between MSAL and the host, and knows nothing of what they say. */
interface NestedAppAuthBridge {
  addEventListener(event: "message", listener: Listener): void;
  removeEventListener(event: "message", listener: Listener): void;
  postMessage(message: string): void;
}

/** There when the client has nested app authentication, gone when it has not. */
export function keepSignInBridge(told: Told): void {
  const page = window as Window & { nestedAppAuthBridge?: NestedAppAuthBridge };
  const bridge = makeBridge(told.state().hostOrigin);
  const keep = (): void => {
    if (told.state().nestedAppAuth) page.nestedAppAuthBridge = bridge;
    else delete page.nestedAppAuthBridge;
  };
  keep();
  told.listen(keep);
}

function makeBridge(hostOrigin: string): NestedAppAuthBridge {
  const listeners = new Set<Listener>();
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const { data } = event;
    if (event.source !== window.parent || event.origin !== hostOrigin || typeof data !== "string") return;
    if (data.includes("NestedAppAuthResponse")) listeners.forEach((listener) => listener(data));
  });
  return {
    addEventListener: (_event, listener) => void listeners.add(listener),
    removeEventListener: (_event, listener) => void listeners.delete(listener),
    postMessage: (message) => window.parent.postMessage(message, hostOrigin),
  };
}
