/** Of the add-in served from this machine: beside the deployed one, and never in its place. */
export const ownId = "6f0c7c0a-6d0b-4c55-9a4e-2f6b1d3a2044";

/** The built manifest as this machine serves it: its addresses, an id of its own, and a name that tells the two apart. */
export function ownManifest(xml: string, builtFor: string, origin: string): string {
  return xml
    .replaceAll(builtFor, origin)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${ownId}</Id>`)
    .replace(/<DisplayName DefaultValue="([^"]*)">\s*<Override Locale="en-US" Value="([^"]*)"/, '<DisplayName DefaultValue="$1 (máy này)"><Override Locale="en-US" Value="$2 (this machine)"');
}
