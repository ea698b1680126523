import { Button, ProgressBar, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { describeTrouble } from "../../text/describe-trouble";
import { queueEn } from "../../text/queue.en";
import { queueVi } from "../../text/queue.vi";
import type { QueueWords } from "../../text/queue-words";
import { focusOn } from "../focus-on";
import { whenQueueIsWanted } from "../show-queue";
import { useWords } from "../words-context";
import type { QueueReview, QueueWork, ShownWish } from "../work";
import { QueueRows } from "./queue-rows";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

/** Documents on their way, in a strip at the foot of the pane whatever mail it shows: it moves nothing when it comes, and says the rest to who asks. */
export function QueueCard({ queue }: { readonly queue: QueueWork }) {
  const { language } = useWords();
  const text = language === "en" ? queueEn : queueVi;
  const texts = useTextStyles();
  const styles = useStyles();
  const heading = useId();
  const [review, setReview] = useState<QueueReview | null>(null);
  const [cleared, setCleared] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => queue.watch(setReview), [queue]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(
    () =>
      whenQueueIsWanted(() => {
        setOpen(true);
        focusOn(title.current);
      }),
    [],
  );
  const wishes = (review?.wishes ?? []).filter(({ id, state }) => state.kind !== "done" || !cleared.includes(id));
  // What lies there is not known, and cannot be looked at.
  const unseen = review !== null && review.left && !review.read;
  const stopped = review !== null && (unseen || countsOf(wishes).underWay > 0) ? review.stopped : null;
  if (review === null || (wishes.length === 0 && stopped === null)) return null;

  const { done, underWay } = countsOf(wishes);
  const tone = toneOf(wishes, stopped !== null);
  return (
    <section className={mergeClasses(styles.strip, tone !== "good" && styles.afloat, styles[tone])} aria-labelledby={heading} data-card>
      <h2 ref={title} id={heading} tabIndex={-1} data-heading className={styles.heading}>
        {text.heading}
      </h2>
      {underWay > 0 && <ProgressBar value={done} max={done + underWay} aria-labelledby={heading} />}
      <div className={styles.row}>
        <p role="status" className={texts.body}>
          {unseen ? text.unseen : summaryOf(wishes, stopped === null ? review.secondsLeft : null, text)}
        </p>
        {wishes.length > 0 && (
          <Button size="small" className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? text.hide : text.show}
          </Button>
        )}
      </div>
      {stopped !== null && <Stopped />}
      {open && (
        <div className={styles.more} role="group" aria-label={text.heading} tabIndex={0}>
          {underWay > pacedFrom && stopped === null && <p className={texts.small}>{text.pace}</p>}
          <QueueRows queue={queue} wishes={wishes} text={text} />
        </div>
      )}
      {underWay === 0 && done > 0 && (
        <Button size="small" className={texts.wide} onClick={() => setCleared(wishes.filter(({ state }) => state.kind === "done").map(({ id }) => id))}>
          {text.clear}
        </Button>
      )}
    </section>
  );

  function Stopped() {
    if (stopped === null) return null;
    const passing = stopped.kind === "offline" || stopped.kind === "busy";
    return (
      <>
        {passing ? <p className={texts.small}>{describeTrouble(stopped, language).what}</p> : <TroubleNote why={stopped} />}
        <Button size="small" className={texts.wide} onClick={queue.goOn}>
          {passing ? text.goOn : text.signIn}
        </Button>
      </>
    );
  }
}

/** Few go at once, and need no word about the pace. */
const pacedFrom = 20;

function countsOf(wishes: readonly ShownWish[]): { readonly done: number; readonly failed: number; readonly held: number; readonly underWay: number } {
  const count = (kind: ShownWish["state"]["kind"]): number => wishes.filter(({ state }) => state.kind === kind).length;
  return { done: count("done"), failed: count("failed"), held: count("held"), underWay: count("waiting") + count("sending") };
}

function summaryOf(wishes: readonly ShownWish[], secondsLeft: number | null, text: QueueWords): string {
  const { done, failed, held, underWay } = countsOf(wishes);
  // Nothing that was called back may read as supplied.
  if (wishes.every(({ state }) => state.kind === "done" && state.end.kind === "cancelled")) return text.cancelled;
  const parts = underWay > 0 ? [text.progress(done, done + underWay), secondsLeft === null ? text.stopped : text.timeLeft(secondsLeft)] : done > 0 && failed === 0 ? [text.allDone(done)] : [];
  return [...parts, ...(failed > 0 ? [text.someFailed(failed)] : []), ...(held > 0 ? [text.onlyHeld(held)] : [])].join(" ");
}

function toneOf(wishes: readonly ShownWish[], isStopped: boolean): "stop" | "ask" | "good" | "plain" {
  const { failed, held, underWay } = countsOf(wishes);
  if (failed > 0) return "stop";
  if (isStopped) return "ask";
  return underWay === 0 && held === 0 ? "good" : "plain";
}

const useStyles = makeStyles({
  /* While something is to be seen; what is over lies at the end and covers nothing. */
  afloat: { position: "sticky", bottom: "8px", zIndex: 1, boxShadow: tokens.shadow8 },
  strip: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, outlineOffset: "2px" },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start", justifyContent: "space-between" },
  button: { flexShrink: 0, minWidth: 0 },
  more: { maxHeight: "50vh", overflowY: "auto", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  plain: {},
  ask: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  stop: { borderLeftColor: tokens.colorStatusDangerForeground3 },
  good: { borderLeftColor: tokens.colorStatusSuccessForeground3 },
});
