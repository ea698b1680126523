import type { FiledAnswer } from "./answer";
import { dayInVietnam, type Day } from "./asking/calendar";
import { issuedElsewhere } from "./issued-elsewhere";
import type { Policy } from "./policy";
import type { OwedMail, SupplyMail } from "./sent-item";
import { supplyState, type SupplyState } from "./supply-state";
import { workingDaysAfter, type WorkCalendar } from "./working-days";

/** A document that was supplied, however often, with what became of it. */
export interface SuppliedDocument {
  /** First eight characters of the id where the whole is not known. */
  readonly key: string;
  /** The newest time it was supplied; of one of which only the recall is known, that. */
  readonly supply: SupplyMail;
  readonly symbol: string | null;
  readonly entry: string | null;
  readonly unit: string | null;
  /** The mail to open: the document's own rather than the one made to supply it. */
  readonly mail: SupplyMail["mail"];
  readonly state: SupplyState;
}

type DeskPolicy = WorkCalendar & Pick<Policy, "overdueWorkingDays">;

/** One row a document, newest first: the same document supplied while composing, and again from Sent Items, is one. */
export function suppliedDocuments(supplies: readonly SupplyMail[], answers: readonly FiledAnswer[], policy: DeskPolicy, now: string): readonly SuppliedDocument[] {
  const groups: Record<string, SupplyMail[]> = {};
  const whole: Record<string, string> = {};
  for (const { id, shortId } of supplies) if (id !== null) whole[shortId] = id;
  for (const supply of supplies) {
    const key = supply.id || whole[supply.shortId] || supply.shortId;
    groups[key] = [...(groups[key] || []), supply];
  }
  const said: Record<string, FiledAnswer[]> = {};
  for (const one of answers) for (const key of [one.answer.id, one.answer.id.slice(0, 8)]) said[key] = [...(said[key] || []), one];
  return Object.keys(groups)
    .map((key) => documentOf(key, groups[key]!, said[key] || [], policy, now))
    .sort((one, other) => (one.supply.at < other.supply.at ? 1 : one.supply.at > other.supply.at ? -1 : 0));
}

/** The one supplied under an id; `null` where it is not among them. */
export function suppliedAs(documents: readonly SuppliedDocument[], id: string): SuppliedDocument | null {
  return documents.filter(({ key }) => key === id || key === id.slice(0, 8))[0] || null;
}

function documentOf(key: string, supplies: readonly SupplyMail[], answers: readonly FiledAnswer[], policy: DeskPolicy, now: string): SuppliedDocument {
  const recalls = supplies.filter(({ change }) => change === "recall");
  const kept = supplies.filter(({ change }) => change !== "recall");
  const newest = newestOf(kept.length > 0 ? kept : recalls);
  const known = <T>(of: (supply: SupplyMail) => T | null): T | null => supplies.reduce<T | null>((found, one) => (found === null ? of(one) : found), null);
  return {
    key,
    supply: newest,
    symbol: known(({ symbol }) => symbol) || answers.reduce<string | null>((found, { answer }) => found || answer.symbol, null),
    entry: known(({ entry }) => entry),
    unit: known(({ unit }) => unit),
    mail: (supplies.filter(({ own }) => own)[0] || newest).mail,
    state: supplyState(kept.map(({ at }) => at), answers, policy, now, recalls.length > 0 ? newestOf(recalls).at : null),
  };
}

function newestOf(supplies: readonly SupplyMail[]): SupplyMail {
  return supplies.reduce((one, other) => (other.at > one.at ? other : one));
}

/** Documents are to be supplied together with their issue: the working day after is late. */
export interface Owed extends OwedMail {
  readonly due: string;
  readonly overdue: boolean;
}

/** How old a mail may be that somebody is still reminded of. */
export const remindedDays = 60;

export function supplyDue(sentAt: string, calendar: WorkCalendar): Day {
  return workingDaysAfter(dayInVietnam(sentAt), 1, calendar);
}

export function owedOf(mail: OwedMail, calendar: WorkCalendar, now: string): Owed {
  const due = supplyDue(mail.sentAt, calendar);
  return { ...mail, due, overdue: dayInVietnam(now) > due };
}

/** Whether another unit or body issued the document, and supplies it, as far as the tag on it tells: the same is said where it is read. */
export function isOthersToSupply({ issuer, symbol, by, mail: { mailbox } }: OwedMail, policy: Pick<Policy, "units">): boolean {
  return issuedElsewhere({ issuer, symbol, parent: null }, { from: { name: "", address: mailbox || by }, sharedMailbox: mailbox }, policy) !== null;
}
