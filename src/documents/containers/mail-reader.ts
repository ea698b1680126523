/** Reads a mail (RFC 5322) that lies inside another file; `null` when it is none. Handed in: documents know no mail. */
export type MailReader = (bytes: Uint8Array) => Promise<{ readonly lines: readonly string[]; readonly inside: readonly { readonly name: string; readonly bytes: Uint8Array }[] } | null>;
