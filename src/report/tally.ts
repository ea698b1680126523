import type { Arrival } from "../domain/arrival";
import { dayInVietnam } from "../domain/asking/calendar";
import type { Catalogue } from "../domain/catalogue";
import type { Policy } from "../domain/policy";
import { publicationMailboxOf } from "../domain/publication-mailbox";
import { sameAddress } from "../domain/read-address";
import { lastDayInTime } from "../domain/working-days";
import { documentFigures } from "./document-figures";
import { DocumentRegister } from "./document-register";
import { documentKey, EarlierDocuments } from "./earlier-documents";
import { dayNumber, judgeArrival } from "./judge-arrival";
import { monthOf, type Month } from "../domain/month";
import type { DoubtfulArrival, Scope, SupplyFigures } from "./month-report";
import { reportRules, type ReportRules } from "./report-rules";
import { FiguresSum } from "./sum-figures";

export interface TallyNeeds {
  readonly month: Month;
  readonly scope: Scope;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  /** What earlier months have supplied, as `supplied()` of their tallies told it. */
  readonly earlier: ReadonlySet<string>;
}

export interface TallyFigures {
  /** In the order of the policy, for the units of the scope. */
  readonly units: readonly { readonly unit: string; readonly supply: SupplyFigures }[];
  /** What could be laid to no unit; `null` when there is nothing. */
  readonly none: SupplyFigures | null;
  readonly total: SupplyFigures;
  readonly doubtful: readonly DoubtfulArrival[];
}

/** Takes the mails of a month in any order, page by page, and says at any moment what they come to so far. */
export class Tally {
  readonly needs: TallyNeeds;
  readonly #rules: ReportRules;
  readonly #register = new DocumentRegister();
  readonly #earlier: EarlierDocuments;
  readonly #doubtful: DoubtfulArrival[] = [];

  constructor(needs: TallyNeeds) {
    this.needs = needs;
    this.#rules = reportRules(needs.policy, needs.catalogue);
    this.#earlier = new EarlierDocuments(needs.earlier);
  }

  /** Mails of other months are passed over; each item is to be given once. */
  add(arrivals: Iterable<Arrival>): void {
    for (const arrival of arrivals) {
      const month = monthOf(arrival.arrivedAt);
      if ((month !== null && month !== this.needs.month) || !this.#concerns(arrival)) continue;
      const { doubt, row, documents } = judgeArrival(arrival, this.#rules);
      for (const { id, shortId, told } of documents) this.#register.file(row, id, shortId, told);
      if (doubt !== null) {
        const { mailbox, itemId, arrivedAt, from, subject } = arrival;
        this.#doubtful.push({ mailbox, itemId, arrivedAt, from, subject, why: doubt });
      }
    }
  }

  /** `now`: ISO 8601, UTC; what is overdue hangs on it. */
  figures(now: string): TallyFigures {
    const { policy } = this.needs;
    const rows = [...policy.units, null].map(() => new FiguresSum());
    const total = new FiguresSum();
    const isOverdue = overdueAt(now, policy);
    for (const document of this.#register.documents(this.#rules.none)) {
      const figures = documentFigures(document, this.#earlier.has(this.#codeOf(document.row), document.id, document.shortId));
      rows[document.row]!.add(figures, isOverdue);
      total.add(figures, isOverdue);
    }
    const none = rows[this.#rules.none]!;
    return {
      units: policy.units.map(({ code }, row) => ({ unit: code, supply: rows[row]! })).filter(({ unit, supply }) => this.#shows(unit, supply)).map(({ unit, supply }) => ({ unit, supply: supply.figures() })),
      none: none.isEmpty ? null : none.figures(),
      total: total.figures(),
      doubtful: [...this.#doubtful].sort((one, other) => (one.arrivedAt < other.arrivedAt ? -1 : one.arrivedAt > other.arrivedAt ? 1 : 0)),
    };
  }

  /** Keys of the documents supplied in this month, for the months after it. */
  *supplied(): Iterable<string> {
    for (const { row, id, shortId, told } of this.#register.documents(this.#rules.none)) {
      if (documentFigures({ told }, false).supplied !== null) yield documentKey(this.#codeOf(row), id ?? shortId);
    }
  }

  #codeOf(row: number): string {
    return this.needs.policy.units[row]?.code ?? "";
  }

  /** A unit's report has what says it is the unit's, and what comes from its mailbox. */
  #concerns({ mailbox, facts, from }: Arrival): boolean {
    const { scope } = this.needs;
    if (scope.kind === "ministry") return true;
    if (scope.kind === "block") return sameAddress(mailbox, scope.mailbox);
    const unit = this.#rules.unitOf(scope.unit);
    return unit !== undefined && ((facts !== null && this.#rules.unitOf(facts.unit) === unit) || this.#rules.unitOfMailbox(from) === unit);
  }

  /** A block is the units its mailbox serves, and whoever else has sent something there. */
  #shows(unit: string, supply: FiguresSum): boolean {
    const { scope, policy } = this.needs;
    if (scope.kind === "ministry") return true;
    return scope.kind === "unit" ? unit === scope.unit : !supply.isEmpty || sameAddress(publicationMailboxOf(unit, policy), scope.mailbox);
  }
}

/** Asked for hundreds of thousands of documents, which lie in some thirty days. */
function overdueAt(now: string, policy: Policy): (since: number) => boolean {
  const today = dayInVietnam(now);
  const known = new Map<number, boolean>();
  return (since) => {
    const day = dayNumber(since);
    const is = known.get(day) ?? today > lastDayInTime(new Date(since).toISOString(), policy);
    known.set(day, is);
    return is;
  };
}
