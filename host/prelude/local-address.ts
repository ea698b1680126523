/**
 * Microsoft's hosts stand behind the add-in's own origin here, so that the content-security policy of production holds unchanged:
 * `https://graph.microsoft.com/v1.0/me` → `<add-in>/graph.microsoft.com/v1.0/me`.
 */
const microsoft = ["https://graph.microsoft.com", "https://outlook.office.com", "https://login.microsoftonline.com"];

/** `null` for an address that is not Microsoft's. */
export function localAddress(address: string): string | null {
  const url = parse(address);
  return url !== null && microsoft.includes(url.origin) ? `${location.origin}/${url.host}${url.pathname}${url.search}${url.hash}` : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address, location.href);
  } catch {
    // The browser's own call gives the error for what is no address.
    return null;
  }
}
