import type { Policy } from "../domain/policy";
import { comparableAddress, readHost, sameAddress } from "../domain/read-address";
import { faultsOf } from "./faults";
import { parseJson } from "./parse-json";
import type { Fault, Parsed } from "./parsed";
import { knownKinds, policySchema } from "./policy-schema";
import { unknownKeys } from "./unknown-keys";

export interface ParsePolicyOptions {
  /** True where a newer policy meets an older add-in: what it does not know is passed over. An administrator is told. */
  readonly ignoreUnknown?: boolean;
}

/** Reads a policy; every mistake in it at once, each with its place. */
export function parsePolicy(text: string, { ignoreUnknown = false }: ParsePolicyOptions = {}): Parsed<Policy> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const result = policySchema.safeParse(ignoreUnknown && typeof json.value === "object" && json.value !== null ? withoutNewKinds(json.value) : json.value, { reportInput: true });
  const strange = ignoreUnknown ? [] : unknownKeys(json.value, policySchema);
  if (!result.success) return { ok: false, faults: [...faultsOf(result.error.issues), ...strange] };

  const { $schema: _schema, ...policy } = result.data;
  const faults = [...strange, ...repeated(policy), ...servedByNobody(policy)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: asCompared(policy) };
}

/** Every mail is compared with these; they are put into shape once. The schema has seen that each can be. */
function asCompared(policy: Policy): Policy {
  const addresses = (all: readonly string[]) => all.map((each) => comparableAddress(each) ?? each);
  const hosts = (all: readonly string[]) => all.map(readHost);
  return {
    ...policy,
    issuedDomains: hosts(policy.issuedDomains),
    stateSuffixes: hosts(policy.stateSuffixes),
    personalProviders: hosts(policy.personalProviders),
    units: policy.units.map((unit) => ({ ...unit, mailboxes: addresses(unit.mailboxes), publicationMailbox: comparableAddress(unit.publicationMailbox) ?? unit.publicationMailbox })),
    publicationMailboxes: addresses(policy.publicationMailboxes),
    editorialBoard: addresses(policy.editorialBoard),
    denied: policy.denied.map(({ address, note }) => ({ address: comparableAddress(address) ?? address, note })),
  };
}

/** Every other unknown key is passed over by the schema itself. */
function withoutNewKinds(value: unknown): unknown {
  const { severities, locked } = (value ?? {}) as { severities?: unknown; locked?: unknown };
  const isKnown = (kind: unknown) => knownKinds.includes(String(kind));
  return {
    ...(value as object),
    ...(typeof severities === "object" && severities !== null && { severities: Object.fromEntries(Object.entries(severities).filter(([kind]) => isKnown(kind))) }),
    ...(Array.isArray(locked) && { locked: locked.filter(isKnown) }),
  };
}

/** A unit named twice, or one mailbox in two units, would make reports count wrongly. */
function repeated({ units, denied }: Policy): readonly Fault[] {
  const faults: Fault[] = [];
  const mailboxes: { address: string; unit: string }[] = [];
  units.forEach((unit, i) => {
    if (units.slice(0, i).some(({ code }) => code === unit.code)) faults.push({ path: `units[${i}].code`, message: `Mã ${unit.code} đã dùng cho đơn vị khác. Hãy đặt mã khác.` });
    unit.mailboxes.forEach((address, j) => {
      const path = `units[${i}].mailboxes[${j}]`;
      const other = mailboxes.find((known) => sameAddress(known.address, address));
      if (other) faults.push({ path, message: `Hộp thư này đã thuộc đơn vị ${other.unit}. Hãy để ở một đơn vị thôi.` });
      if (denied.some((entry) => sameAddress(entry.address, address))) faults.push({ path, message: "Hộp thư này đang nằm trong danh sách denied. Hãy bỏ ở một trong hai nơi." });
      mailboxes.push({ address, unit: unit.code });
    });
  });
  return faults;
}

/** A mailbox that is not a publication mailbox is read by no desk. */
function servedByNobody({ units, publicationMailboxes }: Policy): readonly Fault[] {
  return units.flatMap(({ publicationMailbox }, i) =>
    publicationMailbox === "" || publicationMailboxes.some((known) => sameAddress(known, publicationMailbox))
      ? []
      : [{ path: `units[${i}].publicationMailbox`, message: `Hộp thư ${publicationMailbox} không có trong publicationMailboxes. Hãy thêm vào đó, hoặc chọn một hộp thư đã có.` }],
  );
}
