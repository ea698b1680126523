import { localAddress } from "./local-address";
import type { Told } from "./told";

/** Calls to Microsoft reach the emulators. */
export function redirectFetch(told: Told | null): void {
  const fetch = window.fetch.bind(window);
  window.fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    // The words of a browser whose line is cut.
    if (told?.state().offline === true) throw new TypeError("Failed to fetch");
    const target = localAddress(input instanceof Request ? input.url : String(input));
    if (target === null) return fetch(input, init);
    return input instanceof Request ? fetch(target, await withoutAddress(new Request(input, init))) : fetch(target, init);
  };
}

/** The body is read whole: as a stream it would need HTTP/2. */
async function withoutAddress(request: Request): Promise<RequestInit> {
  const bodyless = request.method === "GET" || request.method === "HEAD";
  return {
    method: request.method,
    headers: request.headers,
    body: bodyless ? undefined : await request.arrayBuffer(),
    signal: request.signal,
    cache: request.cache,
    redirect: request.redirect,
  };
}
