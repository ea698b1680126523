/** The listed domain a host is, or lies below; whole labels only. Both as hosts are compared (`readHost`). */
export function suffixOf(host: string, listed: readonly string[]): string | null {
  return listed.filter((each) => host === each || host.slice(-each.length - 1) === `.${each}`)[0] || null;
}
