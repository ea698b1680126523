import type { Policy } from "../domain/policy";
import type { Office, SupportContact } from "../domain/policy-office";
import { comparableAddress, readHost } from "../domain/read-address";
import type { WrittenOffice } from "./policy-office-schema";
import type { WrittenPolicy } from "./policy-schema";

const one = (address: string) => comparableAddress(address) ?? address;
const addresses = (all: readonly string[]) => all.map(one);
const hosts = (all: readonly string[]) => all.map(readHost);

/** Every mail is compared with these; they are put into shape once. The schema has seen that each can be. */
export function asCompared(written: WrittenPolicy): WrittenPolicy {
  return {
    ...written,
    ...lists(written),
    issuedDomains: hosts(written.issuedDomains),
    stateSuffixes: hosts(written.stateSuffixes),
    personalProviders: hosts(written.personalProviders),
    publicationMailboxes: addresses(written.publicationMailboxes),
    pilot: written.pilot && { ...written.pilot, addresses: addresses(written.pilot.addresses), domains: hosts(written.pilot.domains) },
    offices: written.offices.map(comparedOffice),
  };
}

function comparedOffice(written: WrittenOffice): WrittenOffice {
  return {
    ...written,
    ...lists(written),
    domains: hosts(written.domains),
    addresses: addresses(written.addresses),
    publicationMailbox: one(written.publicationMailbox),
    offices: (written.offices ?? []).map(comparedOffice),
  };
}

function lists({ units, editorialBoard, denied }: Pick<WrittenOffice, "units" | "editorialBoard" | "denied">) {
  return {
    units: units.map((unit) => ({ ...unit, mailboxes: addresses(unit.mailboxes), members: addresses(unit.members), publicationMailbox: one(unit.publicationMailbox) })),
    editorialBoard: addresses(editorialBoard),
    denied: denied.map(({ address, note }) => ({ address: one(address), note })),
  };
}

export function asPolicy({ $schema: _schema, ...written }: WrittenPolicy): Policy {
  return { ...written, ...helped(written.support), offices: written.offices.map(asOffice) };
}

function asOffice(written: WrittenOffice): Office {
  return { ...written, ...helped(written.support), offices: (written.offices ?? []).map(asOffice) };
}

/** Whom to ask, in one line and in its parts; words alone have no parts. */
function helped(support: WrittenPolicy["support"]): { readonly support: string; readonly supportContact: SupportContact } {
  if (typeof support === "string") return { support, supportContact: { name: support, mail: "", telephone: "", page: "" } };
  const { name, mail, telephone, page } = support;
  const ways = [mail, telephone, page].filter(Boolean).join(", ");
  return { support: name !== "" && ways !== "" ? `${name} (${ways})` : name || ways, supportContact: support };
}
