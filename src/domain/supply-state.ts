import type { AnswerKind, FiledAnswer, Said } from "./answer";
import { dayInVietnam } from "./asking/calendar";
import type { Policy } from "./policy";
import { lastDayInTime, type WorkCalendar } from "./working-days";

/** An answer that stands, told when. */
export type Standing<K extends AnswerKind = AnswerKind> = { readonly [One in K]: { readonly said: Extract<Said, { kind: One }>; readonly at: string; readonly by: string } }[K];

/** What has become of a document somebody supplied. */
export interface SupplyState {
  readonly kind: "supplied" | "received" | "published" | "filed" | "posted" | "taken-off" | "returned" | "recalled";
  /** The answer the state comes from; `null` while there is none. */
  readonly answer: Standing | null;
  /** Everything else the desk has said that still stands, newest first: a document on the portal may be filed as well. */
  readonly further: readonly Standing[];
  /** Last day in time (yyyy-mm-dd) while the desk still has to do something, else `null`. */
  readonly due: string | null;
  readonly overdue: boolean;
  /** When the unit asked to take it back; only while that is the last word. ISO 8601, UTC. */
  readonly recalledAt?: string;
}

type DeskPolicy = WorkCalendar & Pick<Policy, "overdueWorkingDays">;

/**
 * The newest answer wins, by Exchange's clock; one that takes back leaves what stood before it. That the desk has received a document, or
 * put its data right, does not undo that it was published, filed, posted or taken off. A return is answered by supplying again: then all begins anew.
 * Supplied twice without a return, a document counts from the first time. Recalled, it waits for nothing, until the desk has acted on that
 * or the unit supplies it again; `recalledAt` is the newest recall.
 */
export function supplyState(suppliedAt: readonly string[], answers: readonly FiledAnswer[], policy: DeskPolicy, now: string, recalledAt: string | null = null): SupplyState {
  const all = newestFirst(withoutTakenBack(answers));
  const supplies = [...suppliedAt].sort((one, other) => time(one) - time(other));
  const outdated = (recall: string) => supplies.some((at) => time(at) > time(recall)) || all.some((one) => time(one.at) > time(recall) && (settles(one) || returns(one)));
  if (recalledAt !== null && !outdated(recalledAt)) return withRecall({ answer: null, further: all }, recalledAt);
  const newest = supplies[supplies.length - 1] || now;
  const before = all.filter(({ at }) => time(at) < time(newest))[0];
  const reopened = before !== undefined && returns(before) ? before : null;
  const standing = reopened === null ? all : all.filter(({ at }) => time(at) > time(reopened.at));
  const since = reopened === null ? supplies[0] || now : supplies.filter((at) => time(at) > time(reopened.at))[0]!;

  const answer = standing.filter((one, index) => (index === 0 && returns(one)) || settles(one))[0] || standing[0] || null;
  const kind = answer === null ? "supplied" : answer.said.kind === "corrected" ? "received" : answer.said.kind;
  const due = kind === "supplied" || kind === "received" ? lastDayInTime(since, policy) : null;
  return { kind, answer, further: standing.filter((one) => one !== answer), due, overdue: due !== null && dayInVietnam(now) > due };
}

/** What a document is as soon as its recall has left; before, the mailbox may not show it yet. `state`: `null` while it was not known. */
export function withRecall(state: Pick<SupplyState, "answer" | "further"> | null, recalledAt: string): SupplyState {
  const said = state === null ? [] : state.answer === null ? state.further : [state.answer, ...state.further];
  return { kind: "recalled", answer: null, further: said.filter(settles), due: null, overdue: false, recalledAt };
}

/** Each withdrawal takes back what was said before it, of its kind; one that names none, the newest that still stands. */
function withoutTakenBack(answers: readonly FiledAnswer[]): readonly Standing[] {
  let standing: readonly Standing[] = [];
  for (const { answer, at } of [...answers].sort((one, other) => time(one.at) - time(other.at))) {
    const { said } = answer;
    if (said.kind !== "withdrawn") standing = [...standing, { said, at, by: answer.by } as Standing];
    else {
      const { takesBack } = said;
      standing = takesBack === null ? standing.slice(0, -1) : standing.filter((one) => one.said.kind !== takesBack);
    }
  }
  return standing;
}

/** Of each kind the newest only. */
function newestFirst(standing: readonly Standing[]): readonly Standing[] {
  return [...standing].reverse().filter(({ said }, index, all) => all.findIndex((one) => one.said.kind === said.kind) === index);
}

const settles = ({ said: { kind } }: Standing): boolean => kind === "published" || kind === "filed" || kind === "posted" || kind === "taken-off";
const returns = ({ said: { kind } }: Standing): boolean => kind === "returned";

/** A moment that cannot be read comes before all others. */
function time(moment: string): number {
  return Date.parse(moment) || 0;
}
