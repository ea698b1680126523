/**
 * The desk makes no script and no HTML of text, and desk.html lets nobody (`require-trusted-types-for`). Left are the addresses of
 * scripts, our parts and workers and those of the Office library: of our own host and of the library's. Runs before the library does.
 */
declare const EVANBAN_OFFICE_ORIGIN: string;

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string | null }): unknown;
}

const hosts = [location.origin, EVANBAN_OFFICE_ORIGIN];
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy("default", { createScriptURL: (url) => (hosts.includes(new URL(url, document.baseURI).origin) ? url : null) });

export {};
