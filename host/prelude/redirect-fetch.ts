import type { Told } from "./told";

/**
 * Graph and Exchange stand behind the add-in's own origin here, so that the content-security policy of production holds unchanged:
 * `https://graph.microsoft.com/v1.0/me` → `<add-in>/graph.microsoft.com/v1.0/me`.
 */
const redirected = ["https://graph.microsoft.com", "https://outlook.office.com"];

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

function localAddress(address: string): string | null {
  const url = parse(address);
  return url !== null && redirected.includes(url.origin) ? `${location.origin}/${url.host}${url.pathname}${url.search}` : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address, location.href);
  } catch {
    // The browser's own fetch gives the error for what is no address.
    return null;
  }
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
