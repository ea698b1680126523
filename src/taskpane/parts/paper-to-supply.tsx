import { Button, Checkbox } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { dayInVietnam } from "../../domain/asking/calendar";
import { entryOf } from "../../domain/catalogue-lookup";
import { checkTag } from "../../domain/check-tag";
import type { Tag } from "../../domain/submission";
import type { PaperJudged, PaperWork } from "../paper";
import { usePaperWords } from "../paper-words";
import { useRules } from "../rules-in-force";
import { useAction } from "../use-action";
import { Mark } from "./mark";
import { PaperFacts } from "./paper-facts";
import { TagForm } from "./tag-parts";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

interface PaperToSupplyProps {
  readonly paperKey: string;
  readonly state: PaperJudged;
  readonly work: PaperWork;
  readonly remove: ReactNode;
  needUnit(): void;
}

/** A document that was read: whole, one press supplies it; else what is missing is asked for first. */
export function PaperToSupply({ paperKey, state, work, remove, needUnit }: PaperToSupplyProps) {
  const text = usePaperWords();
  const texts = useTextStyles();
  const { catalogue } = useRules();
  const action = useAction();
  const [editing, setEditing] = useState(!state.whole);
  const [doubted, setDoubted] = useState(false);
  const [seen, setSeen] = useState(false);
  const [seenMissing, setSeenMissing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const tick = useRef<HTMLInputElement>(null);
  const send = work.signIn ? work.supply : null;
  useEffect(() => {
    if (!editing) button.current?.focus();
  }, [editing]);

  async function supply(tag: Tag): Promise<void> {
    if (send === null) return;
    await action.run("supply", async () => {
      const outcome = await send(paperKey, tag, seen);
      if (outcome.kind === "no-unit") needUnit();
      if (outcome.kind === "not-seen") {
        setSeenMissing(true);
        tick.current?.focus();
      }
      return outcome.kind === "failed" ? outcome : { kind: "done" };
    });
  }

  /** Another document of the same number is known only now; the form says which. */
  async function supplyAsRead(): Promise<void> {
    const facts = { catalogue, today: dayInVietnam(work.tags.now()), circulation: state.circulation, known: await work.tags.known(), suppliedId: state.id };
    if (checkTag(state.said, facts).length === 0) return supply(state.said);
    setDoubted(true);
    setEditing(true);
  }

  const entry = entryOf(state.said.entry, catalogue);
  const name = text.supply;
  return (
    <>
      <p role="status" className={texts.status}>
        {send === null ? "" : !editing ? text.whole : doubted ? text.lookFirst : state.whole ? "" : text.fill}
      </p>
      {state.unread && <Mark tone="ask" word={text.unread[state.problem === null || state.problem === "unsupported" ? "letters" : state.problem]} />}
      {state.canRecognise && (
        <Button className={texts.wide} onClick={() => work.recognise(paperKey)}>
          {text.recognise}
        </Button>
      )}
      {state.scan !== null && <p className={texts.small}>{text.scan[state.scan]}</p>}
      {state.withheld && <Mark tone="ask" word={text.withheld} />}
      {state.draft && <Mark tone="ask" word={text.draft} />}
      {entry !== null && !entry.supply && <p className={texts.small}>{text.optional}</p>}
      {editing && send !== null ? (
        <TagForm
          tag={state.said}
          said={state.said}
          circulation={state.circulation}
          suppliedId={state.id}
          tags={work.tags}
          busy={action.busy !== null}
          saving={{ ...text.saving, save: name }}
          asked={
            state.unread && (
              <>
                <Checkbox ref={tick} label={text.seen} checked={seen} onChange={(_, { checked }) => setSeen(checked === true)} />
                <p role="alert" className={texts.status}>
                  {seenMissing && !seen ? text.seenMissing : ""}
                </p>
              </>
            )
          }
          save={supply}
          {...(state.whole ? { cancel: () => setEditing(false) } : {})}
        />
      ) : (
        <>
          <PaperFacts tag={state.said} />
          {send !== null && (
            <>
              <Button ref={button} appearance="primary" className={texts.wide} disabledFocusable={action.busy !== null} onClick={() => void supplyAsRead()}>
                {action.busy === null ? name : text.working}
              </Button>
              <Button className={texts.wide} onClick={() => setEditing(true)}>
                {text.edit}
              </Button>
            </>
          )}
        </>
      )}
      {action.failed !== null && <TroubleNote why={action.failed.why} />}
      {remove}
    </>
  );
}
