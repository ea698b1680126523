/**
 * Headers the add-in's static host must send. Strict from the first day: no inline script, no eval ('wasm-unsafe-eval' lets
 * WebAssembly of our own files be compiled, which recognises scanned pages; it lets no text become script).
 * The one hash is that of the empty string: Fluent UI's `<style>` elements are empty and filled by rule, which a hash of "" allows.
 * Frames: the places Outlook on the web and new Outlook run at; the local Outlook puts its own address there, and nothing else.
 */
export const outlookFrames = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
  "https://*.office.com",
  "https://*.cloud.microsoft",
];

/** What the bare engine of classic Outlook reads: it has no page, so that to a server it comes from elsewhere. */
export const readFromElsewhere = ["policy.json", "catalogue.json", "launchevent.js", ".well-known/microsoft-officeaddins-allowed.json"];

export function hostingHeaders(officeJs) {
  const library = new URL(officeJs).origin;
  const policy = [
    ["default-src", "'self'"],
    ["script-src", "'self'", "'wasm-unsafe-eval'", library, "https://*.cdn.office.net"],
    ["style-src", "'self'", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    ["img-src", "'self'", "data:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'", "https://graph.microsoft.com", "https://login.microsoftonline.com", "https://outlook.office.com", "https://outlook.office365.com"],
    ["worker-src", "'self'"],
    ["object-src", "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    ["frame-ancestors", ...outlookFrames],
  ];
  return {
    "content-security-policy": policy.map((directive) => directive.join(" ")).join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "cross-origin",
  };
}
