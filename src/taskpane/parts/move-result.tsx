import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { DiscardOutcome, DraftCopy, MoveOutcome } from "../../domain/move-outcome";
import type { MoveWords } from "../../text/move-words";
import type { MoveWork } from "../work";
import { useTextStyles } from "./text-styles";
import { TroubleBox } from "./trouble-note";
import { focusOn } from "../focus-on";

interface MoveResultProps {
  readonly outcome: MoveOutcome;
  readonly text: MoveWords;
  readonly work: MoveWork;
  copyGone(): void;
}

/** How the move ended, and what is left to do. The button that was pressed is gone: the focus goes to the words. */
export function MoveResult({ outcome, text, work, copyGone }: MoveResultProps) {
  const texts = useTextStyles();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => focusOn(said.current), []);
  if (outcome.kind === "failed") {
    return (
      <div ref={said} tabIndex={-1} className={texts.list}>
        <TroubleBox {...text.trouble(outcome.why)} />
        <p className={texts.small}>{outcome.leftBehind ? `${text.unharmed} ${text.leftBehind}` : text.unharmed}</p>
      </div>
    );
  }
  const { title, what } = wordsOf(outcome, text);
  return (
    <div ref={said} tabIndex={-1} className={texts.list}>
      <p role="status" className={texts.body}>
        <span className={texts.strong}>{title}.</span> {what}
      </p>
      {outcome.kind === "moved" && outcome.lost.length > 0 && (
        <ul className={texts.list}>
          {text.lost(outcome.lost).map((words) => (
            <li key={words} className={texts.small}>
              {words}
            </li>
          ))}
        </ul>
      )}
      {(outcome.kind === "moved" || outcome.kind === "other-copy") && <NextSteps copy={outcome.copy} mayDiscard={outcome.kind === "moved"} text={text} work={work} copyGone={copyGone} />}
    </div>
  );
}

interface NextStepsProps extends Omit<MoveResultProps, "outcome"> {
  readonly copy: DraftCopy;
  readonly mayDiscard: boolean;
}

function NextSteps({ copy, mayDiscard, text, work, copyGone }: NextStepsProps) {
  const texts = useTextStyles();
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState(false);
  const [discarded, setDiscarded] = useState<DiscardOutcome | null>(null);
  const open = async (): Promise<void> => {
    await work.open(copy);
    setOpened(true);
  };
  const discard = async (): Promise<void> => {
    setBusy(true);
    const outcome = await work.discard(copy);
    setDiscarded(outcome);
    setBusy(false);
    if (outcome.kind === "copy-gone") copyGone();
  };
  return (
    <>
      <Button appearance="primary" className={texts.wide} onClick={() => void open()}>
        {text.open}
      </Button>
      {opened && <p className={texts.small}>{text.ifNotOpened(copy.mailbox)}</p>}
      {mayDiscard && !work.mayClose && <p className={texts.small}>{text.closeByHand}</p>}
      {mayDiscard && work.mayClose && (
        <>
          <Button className={texts.wide} disabledFocusable={busy} onClick={() => void discard()}>
            {text.discard}
          </Button>
          <p className={texts.small}>{text.discardWhat}</p>
        </>
      )}
      <p role="alert" className={texts.status}>
        {discarded === null ? "" : discardWords(discarded, text)}
      </p>
    </>
  );
}

function wordsOf(outcome: Exclude<MoveOutcome, { readonly kind: "failed" }>, text: MoveWords): { readonly title: string; readonly what: string } {
  switch (outcome.kind) {
    case "moved":
      return { title: text.moved.title, what: text.moved.what(outcome.copy.mailbox, outcome.files) };
    case "other-copy":
      return { title: text.otherCopy.title, what: text.otherCopy.what(outcome.copy.mailbox) };
    case "sent":
      return text.sent;
  }
}

function discardWords(outcome: DiscardOutcome, text: MoveWords): string {
  switch (outcome.kind) {
    case "done":
      return "";
    case "failed": {
      const { what, todo } = text.trouble(outcome.why);
      return `${what} ${todo}`;
    }
    case "changed":
    case "copy-gone":
    case "not-closed":
      return text.discarded[outcome.kind];
  }
}
