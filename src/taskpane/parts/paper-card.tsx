import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { showMoment } from "../../text/dates";
import { quote } from "../../text/quote";
import type { Paper, PaperWork } from "../paper";
import { usePaperWords } from "../paper-words";
import type { ShownWish } from "../work";
import { Card, type Tone } from "./card";
import { Mark } from "./mark";
import { PaperToSupply } from "./paper-to-supply";
import { useTextStyles } from "./text-styles";

interface PaperCardProps {
  readonly paper: Paper;
  readonly work: PaperWork;
  /** The one whose data are shown. */
  readonly isCurrent: boolean;
  show(): void;
  /** The person must choose the unit first. */
  needUnit(): void;
}

/** One file, from its reading to its place in the queue. */
export function PaperCard({ paper, work, isCurrent, show, needUnit }: PaperCardProps) {
  const text = usePaperWords();
  const texts = useTextStyles();
  const { key, state } = paper;
  const name = quote(paper.name, 80);
  const remove = (
    <Button size="small" aria-label={text.removeName(name)} onClick={() => work.remove(key)}>
      {text.remove}
    </Button>
  );
  const framed = (tone: Tone, word: string | null, children: ReactNode) => (
    <Card title={name} tone={tone} mark={word !== null && <Mark tone={tone} word={word} />}>
      {children}
    </Card>
  );
  switch (state.kind) {
    case "waiting":
      return framed("plain", text.waiting, remove);
    case "reading":
      return framed(
        "plain",
        null,
        <>
          <p role="status" className={texts.small}>
            {state.recognised === null ? text.reading : text.recognising}
          </p>
          <ProgressBar {...(state.recognised === null ? {} : { value: state.recognised, max: 1 })} aria-label={text.reading} />
          <div className={texts.row}>
            {state.recognised !== null && (
              <Button size="small" onClick={() => work.skip(key)}>
                {text.skip}
              </Button>
            )}
            {remove}
          </div>
        </>,
      );
    case "unfit":
      return framed(
        state.why === "secret" ? "stop" : "ask",
        text.refused,
        <>
          <p role="alert" className={texts.body}>
            {text.unfit[state.why].what} {text.unfit[state.why].todo}
          </p>
          {remove}
        </>,
      );
    case "judged":
      if (isCurrent) return framed("plain", null, <PaperToSupply paperKey={key} state={state} work={work} needUnit={needUnit} remove={remove} />);
      return framed(
        "plain",
        text.turn,
        <div className={texts.row}>
          <Button size="small" onClick={show}>
            {text.show}
          </Button>
          {remove}
        </div>,
      );
    case "kept":
      return <Kept state={state.wish} />;
  }

  function Kept({ state: wish }: { readonly state: ShownWish["state"] }) {
    const how = wish.kind === "done" ? wish.end.kind : wish.kind;
    const tone = how === "failed" ? "stop" : how === "supplied" || how === "already" ? "good" : "plain";
    const what = wish.kind === "done" && wish.end.kind === "already" ? text.already(wish.end.at === "" ? "" : showMoment(wish.end.at), quote(wish.end.by, 80)) : how === "already" ? "" : text.kept[how];
    return framed(
      tone,
      text.keptMark[how],
      <>
        <p role="status" className={texts.body}>
          {what}
        </p>
        {wish.kind === "done" && (
          <Button size="small" onClick={() => work.remove(key)}>
            {text.clear}
          </Button>
        )}
      </>,
    );
  }
}
