/**
 * A browser that parses markup under our content-security policy writes every inline style and handler it refuses into
 * the console, even in a document that is never shown. They are renamed before it looks. Only for quiet: nothing that
 * comes out is trusted, and a tag too broken to be recognised here costs a line in the console.
 */
export function parseQuietly(html: string): DocumentFragment {
  const box = document.createElement("template");
  box.innerHTML = html.replace(tag, (found) => found.replace(loud, (part: string, quoted: string | undefined) => (quoted === undefined ? `${renamed}${part}` : part)));
  return box.content;
}

/** Where `parseQuietly` puts an element's `style`. */
export const styleAttribute = "data-mail-style";

const renamed = "data-mail-";
const tag = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const loud = /("[^"]*"|'[^']*')|(?<=[\s"']|^<\w+\/)(?:style|on[a-z]+)(?=\s*=)/gi;
