/** Where the add-in's own origin serves what is the local Outlook's and not the product's. */
export const outlookFolder = "/__outlook/";

/**
 * The seam: a built page has one script tag for the Office library. In its place stand the prelude and npm's office.js;
 * every other byte is the production build's.
 */
export function localPage(html: string, officeJs: string): string {
  const tag = officeTag(officeJs);
  const parts = html.split(tag);
  if (parts.length !== 2) throw new Error(`The built page must hold exactly one ${tag}; it holds ${parts.length - 1}.`);
  return parts.join(`<script src="${outlookFolder}prelude.js"></script><script src="${outlookFolder}office-js/office.js"></script>`);
}

export function officeTag(officeJs: string): string {
  return `<script src="${officeJs}"></script>`;
}

/** The production headers, with the one thing that is the place's own: who may put the add-in in a frame. */
export function localHeaders(headers: Readonly<Record<string, string>>, pageOrigin: string): Record<string, string> {
  const policy = (headers["content-security-policy"] ?? "")
    .split("; ")
    .map((directive) => (directive.startsWith("frame-ancestors ") ? `frame-ancestors ${pageOrigin}` : directive))
    .join("; ");
  return { ...headers, "content-security-policy": policy };
}
