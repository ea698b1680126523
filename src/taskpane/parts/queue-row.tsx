import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { showMoment } from "../../text/dates";
import { describeTrouble } from "../../text/describe-trouble";
import type { QueueWords } from "../../text/queue-words";
import { quote } from "../../text/quote";
import { useWords } from "../words-context";
import type { QueueWork, ShownWish, Trouble } from "../work";
import type { Tone } from "./card";
import { Mark } from "./mark";
import { useTextStyles } from "./text-styles";
import { TroubleNote } from "./trouble-note";

interface QueueRowProps {
  readonly wish: ShownWish;
  readonly queue: QueueWork;
  readonly text: QueueWords;
}

/** One document of the queue, with what can be done about it. */
export function QueueRow({ wish, queue, text }: QueueRowProps) {
  const { language } = useWords();
  const texts = useTextStyles();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState<Trouble | null>(null);
  const { tag, message } = wish.wish.record;
  const { state } = wish;
  const name = state.kind === "done" ? state.end.kind : state.kind;
  const run = async (start: () => ReturnType<QueueWork["cancel"]> | ReturnType<QueueWork["retry"]>): Promise<void> => {
    setBusy(true);
    setFailed(null);
    const outcome = await start();
    if (outcome.kind === "failed") setFailed(outcome.why);
    setSaid(outcome.kind === "too-late" ? text.tooLate : "");
    setBusy(false);
  };
  const trouble = state.kind === "failed" ? describeTrouble(state.why, language) : null;
  const title = quote([tag.symbol, tag.subject ?? message.subject].filter((part) => part !== null && part !== "").join(" "), 120);
  return (
    <li className={texts.column} aria-label={title}>
      <Mark tone={tones[name]} word={text.state[name]} />
      <p className={texts.body}>{title}</p>
      {state.kind === "held" && <p className={texts.small}>{text.heldWhat}</p>}
      {trouble !== null && (
        <p className={texts.small}>
          {trouble.what} {trouble.todo}
        </p>
      )}
      {state.kind === "done" && state.end.kind === "supplied" && wish.wish.sendFrom !== null && !state.end.fromUnit && <p className={texts.small}>{text.fromPerson}</p>}
      {state.kind === "done" && state.end.kind === "already" && <p className={texts.small}>{text.alreadyWhat(state.end.at === "" ? "" : showMoment(state.end.at), quote(state.end.by, 80))}</p>}
      {state.kind === "done" && state.end.kind === "cancelled" && <p className={texts.small}>{text.cancelled}</p>}
      {state.kind !== "done" && (
        <div className={texts.row}>
          {state.kind === "failed" && (
            <Button size="small" disabledFocusable={busy} onClick={() => void run(() => queue.retry(wish.id))}>
              {text.retry}
            </Button>
          )}
          <Button size="small" disabledFocusable={busy} onClick={() => void run(() => queue.cancel(wish.id))}>
            {text.cancel}
          </Button>
        </div>
      )}
      {failed !== null && <TroubleNote why={failed} />}
      <p role="status" className={texts.status}>
        {said}
      </p>
    </li>
  );
}

const tones: Readonly<Record<keyof QueueWords["state"], Tone>> = { waiting: "plain", held: "plain", sending: "plain", failed: "stop", supplied: "good", already: "good", cancelled: "plain" };
