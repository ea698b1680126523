/**
 * An address of a page, as somebody typed it or a mail brought it: http or https, a host in plain letters without a name and password before
 * it, nothing hidden. Letters with diacritics in its path are written the way browsers send them. `null` for anything else.
 */
export function readLink(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 2000 || !/^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s\x00-\x20\x7f-\x9f<>"'\\^`{|}]*)?$/i.test(trimmed)) return null;
  try {
    const written = trimmed.replace(/[^\x00-\x7f]+/g, encodeURIComponent);
    return /^[\x21-\x7e]+$/.test(written) && !/%(?:e2%80%[89a]|e2%81%a|c2%ad|ef%bb%bf)/i.test(written) ? written : null;
  } catch (fault) {
    // Half a surrogate pair.
    if (fault instanceof URIError) return null;
    throw fault;
  }
}
