import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FiledMail } from "../../domain/mail";
import type { StateSeen, SuppliedWork } from "../supplied";
import { useSupplied } from "../supplied-context";
import { useSuppliedWords } from "../supplied-words";
import { useSuppliedWork } from "../use-supplied-work";
import { useWords } from "../words-context";
import { Card } from "./card";
import { StateMark, StateWords } from "./state-words";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

interface SupplyStateProps {
  readonly id: string;
  /** When it was supplied; ISO 8601, UTC. */
  readonly at: string;
  readonly mail: { readonly itemId: string; readonly sharedMailbox: string | null };
}

/** On a mail that was supplied: what the editorial board has said, as far as it can be seen without asking anybody. */
export function SupplyStatePart({ id, at, mail: { itemId, sharedMailbox: mailbox } }: SupplyStateProps) {
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
  useTold(work, seen, itemId, mailbox);
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
  return (
    <>
      <div className={texts.row}>
        <span className={texts.small}>{text.desk}:</span>
        <StateMark state={seen.state} />
      </div>
      <StateWords state={seen.state} />
    </>
  );
}

/** Beside the data of a supply mail that the add-in made: for who sent it, not for who received it. */
export function SupplyStateCard({ id, mail }: { readonly id: string; readonly mail: FiledMail }) {
  const { text } = useWords();
  const work = useSuppliedWork(useSupplied());
  if (work === null || mail.from === null || !work.sentFromHere(mail.from.address, mail.sharedMailbox)) return null;
  return (
    <Card title={text.supply.heading}>
      <SupplyStatePart id={id} at={mail.receivedAt} mail={mail} />
    </Card>
  );
}

/** The same on the mail itself: in the bar, and as a category. */
function useTold(work: SuppliedWork | null, seen: StateSeen | null, itemId: string, mailbox: string | null): void {
  const text = useSuppliedWords();
  useEffect(() => {
    if (work === null || seen?.kind !== "seen") return;
    const { state } = seen;
    const name = text.category[state.kind === "returned" ? "returned" : state.due !== null ? "waiting" : "done"];
    void work.tell({ itemId, mailbox }, text.bar(state), { name, insteadOf: Object.values(text.category) });
  }, [work, seen, itemId, mailbox, text]);
}
