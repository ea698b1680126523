import { readHost } from "./read-address";

/** The listed domain a host is, or lies below; whole labels only. */
export function suffixOf(host: string, listed: readonly string[]): string | null {
  for (const each of listed) {
    const suffix = readHost(each);
    if (suffix && (host === suffix || host.slice(-suffix.length - 1) === `.${suffix}`)) return each;
  }
  return null;
}
