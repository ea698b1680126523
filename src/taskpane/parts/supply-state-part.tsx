import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import type { FiledMail } from "../../domain/mail";
import { overrules } from "../../domain/overrules";
import { withRecall, type SupplyState } from "../../domain/supply-state";
import { headWords } from "../../text/head-words";
import type { SuppliedWords } from "../../text/supplied-words";
import { focusOn } from "../focus-on";
import { useHead } from "../use-head";
import type { StateSeen, SuppliedWork } from "../supplied";
import { useSupplied } from "../supplied-context";
import { useSuppliedWords } from "../supplied-words";
import { useSuppliedWork } from "../use-supplied-work";
import { useWords } from "../words-context";
import type { SupplyOutcome } from "../work";
import { Card } from "./card";
import { Disclosure } from "./disclosure";
import { QueuedChange } from "./queued-change";
import { StateMark, StateWords } from "./state-words";
import { SupplyAgain } from "./supply-again";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

interface SupplyStateProps {
  readonly id: string;
  /** When it was supplied; ISO 8601, UTC. */
  readonly at: string;
  readonly mail: FiledMail;
  /** How many further documents went with it: the desk answers the mail, and names the first. */
  readonly further?: number;
  /** Hears the state as soon as it is known: the card it stands in may say no more than that. */
  tell(state: SupplyState): void;
  /** When its recall left, asked for here: that is seen at once. */
  readonly recalledAt?: string | null;
  /** Supplies in place of what was returned or recalled, where that can be done from this mail. `quiet`: another act comes first. */
  readonly again?: { readonly quiet: boolean; send(fixed: string): Promise<SupplyOutcome> };
}

/** On a mail that was supplied: what became of it, and what asked about it since waits in the queue. */
export function SupplyStatePart(props: SupplyStateProps) {
  const [left, setLeft] = useState<string | null>(null);
  return (
    <>
      <StatePart {...props} recalledAt={left ?? props.recalledAt ?? null} />
      <QueuedChange mail={props.mail} recalled={setLeft} />
    </>
  );
}

/** What the editorial board has said, as far as it can be seen without asking anybody. */
function StatePart({ id, at, mail: { itemId, sharedMailbox: mailbox }, further = 0, tell, recalledAt = null, again }: SupplyStateProps) {
  const text = useSuppliedWords();
  const texts = useTextStyles();
  const work = useSuppliedWork(useSupplied());
  const [seen, setSeen] = useState<StateSeen | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (work === null) return;
    let left = false;
    setSeen(null);
    void work.stateOf({ id, at, mailbox }, asked).then((state) => !left && setSeen(state));
    return () => {
      left = true;
    };
  }, [work, id, at, mailbox, asked]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (recalledAt !== null) setSeen((before) => ({ kind: "seen", state: withRecall(before?.kind === "seen" ? before.state : null, recalledAt) }));
  }, [recalledAt]);
  const recalledHere = recalledAt !== null && seen?.kind === "seen" && seen.state.recalledAt === recalledAt;
  // The button that was pressed is gone with its form; one that waited in the queue leaves while the person is at something else.
  useEffect(() => {
    const at = document.activeElement;
    if (recalledHere && (at === document.body || place.current?.closest("[data-card]")?.contains(at))) focusOn(place.current);
  }, [recalledHere]);
  useTold(work, seen, itemId, mailbox);
  useStateHead(seen?.kind === "seen" ? seen.state : null);
  useEffect(() => {
    if (seen?.kind === "seen") tell(seen.state);
  }, [seen, tell]);
  if (work === null) return null;
  if (seen === null)
    return (
      <p role="status" className={texts.small}>
        {text.looking}
      </p>
    );
  if (seen.kind === "not-seen")
    return (
      <>
        {asked && seen.why !== "sign-in" && <TroubleNote why={seen.why} />}
        {!asked && seen.why !== "sign-in" && <p className={texts.small}>{text.unknown}</p>}
        {(seen.why === "sign-in" || seen.why.kind !== "no-nested-app-auth") && (
          <Button size="small" onClick={() => (asked ? void work.stateOf({ id, at, mailbox }, true).then(setSeen) : setAsked(true))}>
            {text.ask}
          </Button>
        )}
      </>
    );
  const { state } = seen;
  /** The mailbox may take a moment to show what has just left; what it showed before stays until then. */
  const lookAgain = (): void => void work.stateOf({ id, at, mailbox }, false).then((now) => now.kind === "seen" && setSeen(now));
  return (
    <>
      {!overrules(state) && (
        <div className={texts.row}>
          <span className={texts.small}>{text.desk}:</span>
          <StateMark state={state} />
        </div>
      )}
      {overrules(state) && <span className={texts.small}>{text.suppliedOn(dayInVietnam(at), null)}</span>}
      <div ref={place} tabIndex={-1} className={texts.column}>
        <StateWords state={state} />
      </div>
      {further > 0 && <p className={texts.small}>{text.together(further)}</p>}
      {state.kind === "recalled" && again !== undefined && (
        <Disclosure label={text.again.recalled}>
          <SupplyAgain quiet send={again.send} sent={lookAgain} />
        </Disclosure>
      )}
      {state.kind === "returned" && again !== undefined && <SupplyAgain quiet={again.quiet} send={again.send} sent={lookAgain} />}
    </>
  );
}

/** What the unit has to do about it stands at the top as well. */
function useStateHead(state: SupplyState | null): void {
  const { language } = useWords();
  const words = headWords[language];
  const said = state?.answer?.said;
  useHead("returned", said?.kind === "returned" ? { tone: "stop", ...words.returned(said.reason, null) } : null);
  useHead("board-late", state !== null && state.due !== null && state.overdue ? { tone: "ask", ...words.boardLate(state.due) } : null);
}

/** Beside the data of a supply mail that the add-in made: for who sent it, not for who received it. */
export function SupplyStateCard({ id, further, mail }: { readonly id: string; readonly further: number; readonly mail: FiledMail }) {
  const { text } = useWords();
  const work = useSuppliedWork(useSupplied());
  const [state, setState] = useState<SupplyState | null>(null);
  if (work === null || mail.from === null || !work.sentFromHere(mail.from.address, mail.sharedMailbox)) return null;
  return (
    <Card title={text.supply.heading} tone={state?.kind === "returned" ? "stop" : "plain"} mark={state !== null && overrules(state) && <StateMark state={state} />}>
      <SupplyStatePart id={id} at={mail.receivedAt} mail={mail} further={further} tell={setState} />
    </Card>
  );
}

/** The same on the mail itself: in the bar, and as a category. */
function useTold(work: SuppliedWork | null, seen: StateSeen | null, itemId: string, mailbox: string | null): void {
  const text = useSuppliedWords();
  useEffect(() => {
    if (work === null || seen?.kind !== "seen") return;
    const { state } = seen;
    const name = text.category[categoryOf(state)];
    void work.tell({ itemId, mailbox }, text.bar(state), { name, insteadOf: Object.values(text.category) });
  }, [work, seen, itemId, mailbox, text]);
}

function categoryOf({ kind, due }: SupplyState): keyof SuppliedWords["category"] {
  if (kind === "returned" || kind === "recalled") return kind;
  if (kind === "taken-off") return "takenOff";
  return due !== null ? "waiting" : "done";
}
