import type { Catalogue, Destination } from "../domain/catalogue";
import { judgeAddress } from "../domain/judge-address";
import type { Policy } from "../domain/policy";
import { comparableAddress } from "../domain/read-address";
import { readSubjectToken, withSubjectToken } from "../domain/subject-token";

/** Stands for every entry the catalogue does not know: what a mail claims must not become a column of the report. */
export const unknownEntry = "?";

/** Policy and catalogue made ready for hundreds of thousands of mails. Units go by their place in the policy; `none` is the row of no unit. */
export interface ReportRules {
  readonly policy: Policy;
  readonly none: number;
  /** By code, as headers have it and as the token of a subject has it. */
  unitOf(code: string): number | undefined;
  unitOfMailbox(address: string): number | undefined;
  /** Code in the catalogue, "excluded", or `null`. */
  entryOf(code: string): { readonly code: string; readonly destinations: readonly Destination[] } | "excluded" | null;
  isIssued(address: string): boolean;
}

export function reportRules(policy: Policy, catalogue: Catalogue): ReportRules {
  const units = new Map<string, number>();
  const mailboxes = new Map<string, number>();
  // Later ones give way to earlier ones, and what a token leaves of a code to a whole code.
  for (const inToken of [false, true]) policy.units.forEach(({ code }, place) => keep(units, inToken ? unitInToken(code) : code, place));
  policy.units.forEach((unit, place) => unit.mailboxes.forEach((mailbox) => keep(mailboxes, comparableAddress(mailbox) ?? mailbox, place)));
  const entries = new Map<string, ReturnType<ReportRules["entryOf"]>>();
  for (const inToken of [false, true]) {
    for (const { code } of catalogue.exclusions) keep(entries, inToken ? entryInToken(code) : code, "excluded" as const);
    for (const { code, destinations } of catalogue.entries) keep(entries, inToken ? entryInToken(code) : code, { code, destinations });
  }
  return {
    policy,
    none: policy.units.length,
    unitOf: (code) => units.get(code),
    unitOfMailbox: (address) => mailboxes.get(comparableAddress(address) ?? ""),
    entryOf: (code) => entries.get(code) ?? null,
    isIssued: (address) => ["unit-mailbox", "issued"].includes(judgeAddress({ address, name: "" }, policy).verdict),
  };
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** Some characters of a code have no place in a subject's token. */
const inToken = (entry: string, unit: string) => readSubjectToken(withSubjectToken({ entry, unit, date: "", shortId: "00000000" }, ""));
const unitInToken = (code: string): string => inToken("-", code)?.unit ?? code;
const entryInToken = (code: string): string => inToken(code, "-")?.entry ?? code;
