import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { describeTrouble } from "../../text/describe-trouble";
import { queueEn } from "../../text/queue.en";
import { queueVi } from "../../text/queue.vi";
import { useWords } from "../words-context";
import type { QueueReview, QueueWork, ShownWish } from "../work";
import { Card } from "./card";
import type { Tone } from "./card";
import { Disclosure } from "./disclosure";
import { QueueRow } from "./queue-row";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

/** Documents on their way, whatever mail the pane shows: how far they are, why they wait, and what can be done. */
export function QueueCard({ queue }: { readonly queue: QueueWork }) {
  const { language } = useWords();
  const text = language === "en" ? queueEn : queueVi;
  const texts = useTextStyles();
  const [review, setReview] = useState<QueueReview | null>(null);
  const [cleared, setCleared] = useState<readonly string[]>([]);
  useEffect(() => queue.watch(setReview), [queue]);
  const wishes = (review?.wishes ?? []).filter(({ id, state }) => state.kind !== "done" || !cleared.includes(id));
  if (review === null || wishes.length === 0) return null;

  const count = (kind: ShownWish["state"]["kind"]): number => wishes.filter(({ state }) => state.kind === kind).length;
  const [done, failed, held] = [count("done"), count("failed"), count("held")];
  const underWay = count("waiting") + count("sending");
  const { stopped } = review;
  const needsPerson = stopped !== null && (stopped.kind === "no-token" || stopped.kind === "no-nested-app-auth");
  const tone: Tone = failed > 0 ? "stop" : stopped !== null && underWay > 0 ? "ask" : underWay === 0 && held === 0 ? "good" : "plain";
  return (
    <Card title={text.heading} tone={tone}>
      {underWay > 0 && (
        <>
          <ProgressBar value={done} max={done + underWay} aria-label={text.heading} />
          <p role="status" className={texts.body}>
            {text.progress(done, done + underWay)} {stopped === null && text.timeLeft(review.secondsLeft)}
          </p>
          {underWay > pacedFrom && stopped === null && <p className={texts.small}>{text.pace}</p>}
        </>
      )}
      {stopped !== null && underWay > 0 && (
        <>
          <p className={texts.body}>{text.stopped}</p>
          {stopped.kind === "offline" || stopped.kind === "busy" ? <p className={texts.small}>{describeTrouble(stopped, language).what}</p> : <TroubleNote why={stopped} />}
          <Button className={texts.wide} onClick={queue.goOn}>
            {needsPerson ? text.signIn : text.goOn}
          </Button>
        </>
      )}
      {underWay === 0 && failed === 0 && done > 0 && (
        <p role="status" className={texts.body}>
          {text.allDone(done)}
        </p>
      )}
      {failed > 0 && (
        <p role="alert" className={texts.body}>
          {text.someFailed(failed)}
        </p>
      )}
      {held > 0 && <p className={texts.body}>{text.onlyHeld(held)}</p>}
      {failed > 0 ? (
        <Rows queue={queue} wishes={wishes} text={text} />
      ) : (
        <Disclosure label={text.show}>
          <Rows queue={queue} wishes={wishes} text={text} />
        </Disclosure>
      )}
      {underWay === 0 && done > 0 && (
        <Button size="small" className={texts.wide} onClick={() => setCleared(wishes.filter(({ state }) => state.kind === "done").map(({ id }) => id))}>
          {text.clear}
        </Button>
      )}
    </Card>
  );
}

function Rows({ queue, wishes, text }: { readonly queue: QueueWork; readonly wishes: readonly ShownWish[]; readonly text: typeof queueVi }) {
  const texts = useTextStyles();
  const waiting = wishes.filter(({ state }) => state.kind === "waiting" || state.kind === "held");
  const [busy, setBusy] = useState(false);
  const cancelAll = async (): Promise<void> => {
    setBusy(true);
    await Promise.all(waiting.map(({ id }) => queue.cancel(id)));
    setBusy(false);
  };
  return (
    <>
      <ul className={texts.list}>
        {[...wishes].sort((one, other) => orderOf(one) - orderOf(other)).map((wish) => (
          <QueueRow key={wish.id} wish={wish} queue={queue} text={text} />
        ))}
      </ul>
      {waiting.length > 1 && (
        <Button size="small" className={texts.wide} disabledFocusable={busy} onClick={() => void cancelAll()}>
          {text.cancelAll(waiting.length)}
        </Button>
      )}
      <p className={texts.small}>{text.kept}</p>
    </>
  );
}

/** Few go at once, and need no word about the pace. */
const pacedFrom = 20;

/** What asks for somebody comes first. */
function orderOf({ state }: ShownWish): number {
  return ["failed", "sending", "waiting", "held", "done"].indexOf(state.kind);
}
