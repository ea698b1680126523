import type { Correspondent } from "../../mailboxes/mail";
import type { DirectoryEntry, Persona } from "../../mailboxes/people";
import type { WireAddress } from "../../protocol/outlook-model";
import type { Session } from "../../server/page-api";

export interface BookEntry extends Correspondent {
  readonly kind: DirectoryEntry["kind"];
}

/** Everybody the ministry's address book knows: the directory, the personas, the shared mailboxes. */
export function addressBook(session: Session): readonly BookEntry[] {
  const book = new Map<string, BookEntry>();
  const add = (entry: Correspondent, kind: DirectoryEntry["kind"]): void => {
    const key = entry.address.toLowerCase();
    if (!book.has(key)) book.set(key, { name: entry.name, address: entry.address, kind });
  };
  for (const persona of session.personas) {
    add(persona.person, "user");
    for (const shared of persona.shared) add(shared, "user");
  }
  for (const entry of session.directory) add(entry, entry.kind);
  return [...book.values()];
}

const types: Readonly<Record<DirectoryEntry["kind"], WireAddress["recipientType"]>> = { user: 2, list: 1, external: 3 };

/** As Outlook tells it: the directory decides the type; whoever is not in it is external, what is no address is "other". */
export function toWire(person: Correspondent, book: readonly BookEntry[]): WireAddress {
  const known = book.find((entry) => entry.address.toLowerCase() === person.address.toLowerCase());
  const recipientType = known ? types[known.kind] : /^[^@\s]+@[^@\s]+$/.test(person.address) ? 3 : 0;
  return { name: person.name || known?.name || person.address, address: person.address, recipientType };
}

/**
 * Reads what was typed or pasted into a recipient field. `Tên <địa chỉ>` is split; a name that stands alone in the
 * address book is resolved; anything else is kept as typed, however odd: the recipient nobody can read must stay visible.
 */
export function readTyped(text: string, book: readonly BookEntry[]): Correspondent | null {
  const typed = text.trim();
  if (typed === "") return null;
  const pair = /^"?([^"<]*?)"?\s*<([^<>]*)>$/.exec(typed);
  if (pair) return { name: (pair[1] ?? "").trim() || (pair[2] ?? "").trim(), address: (pair[2] ?? "").trim() };
  const lower = typed.toLowerCase();
  const known = book.filter((entry) => entry.address.toLowerCase() === lower || entry.name.toLowerCase() === lower);
  return known.length === 1 && known[0] ? { name: known[0].name, address: known[0].address } : { name: typed, address: typed };
}

/** Several recipients at once, as pasted from a list. */
export function splitTyped(text: string): readonly string[] {
  return text.split(/[;\n\r]+|,(?=\s|[^"]*@)/).map((part) => part.trim()).filter((part) => part !== "");
}

const bare = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();

/** Entries whose name or address has a word that begins so; diacritics need not be typed. */
export function suggestions(text: string, book: readonly BookEntry[], taken: readonly Correspondent[]): readonly BookEntry[] {
  const wanted = bare(text.trim());
  if (wanted === "") return [];
  const used = new Set(taken.map((person) => person.address.toLowerCase()));
  return book
    .filter((entry) => !used.has(entry.address.toLowerCase()))
    .filter((entry) => bare(entry.address).startsWith(wanted) || bare(entry.name).startsWith(wanted) || bare(entry.name).includes(` ${wanted}`))
    .slice(0, 6);
}

/** The mailboxes this person may put in From, their own first. */
export function senders(persona: Persona): readonly Correspondent[] {
  return [persona.person, ...persona.shared.filter((shared) => shared.sendAs).map(({ name, address }) => ({ name, address }))];
}

export function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
