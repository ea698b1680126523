import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { QueueWords } from "../../text/queue-words";
import type { QueueWork, ShownWish } from "../work";
import { QueueRow } from "./queue-row";
import { useTextStyles } from "./text-styles";

interface QueueRowsProps {
  readonly queue: QueueWork;
  readonly wishes: readonly ShownWish[];
  readonly text: QueueWords;
}

/** Each document of the queue, what asks for somebody first. */
export function QueueRows({ queue, wishes, text }: QueueRowsProps) {
  const texts = useTextStyles();
  const [busy, setBusy] = useState(false);
  const waiting = wishes.filter(({ state }) => state.kind === "waiting" || state.kind === "held");
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

function orderOf({ state }: ShownWish): number {
  return ["failed", "sending", "waiting", "held", "done"].indexOf(state.kind);
}
