import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FiledMail } from "../../domain/mail";
import { queueEn } from "../../text/queue.en";
import { queueVi } from "../../text/queue.vi";
import { useHead } from "../use-head";
import { useQueue } from "../queue-context";
import { showQueue } from "../show-queue";
import { useWords } from "../words-context";
import type { QueueReview, ShownWish } from "../work";
import { Mark } from "./mark";
import { useTextStyles } from "./text-styles";

interface QueuedChangeProps {
  readonly mail: FiledMail;
  /** A recall that waited has left. */
  recalled(at: string): void;
}

/** On a supplied mail: that something asked about it waits in the queue, or could not be sent, and the way to see the queue. */
export function QueuedChange({ mail, recalled }: QueuedChangeProps) {
  const { language } = useWords();
  const texts = useTextStyles();
  const words = language === "en" ? queueEn : queueVi;
  const wishes = useChanges(mail);
  useRecallThatLeft(wishes, recalled);
  const wish = wishes.find(({ state }) => state.kind !== "done");
  const state = wish?.state.kind;
  const kind = wish?.wish.record.change?.kind;
  const failed = state === "failed" && kind !== undefined ? words.change.failed[kind] : null;
  useHead("change-failed", failed === null ? null : { tone: "stop", title: failed, what: words.ofThisMail.failed });
  if (kind === undefined || state === undefined || state === "done") return null;
  return (
    <>
      <div role="status" className={texts.column}>
        <Mark tone={failed === null ? "advise" : "stop"} word={failed ?? words.change.queued[kind]} />
        <p className={texts.body}>{words.ofThisMail[state]}</p>
      </div>
      <Button size="small" className={texts.wide} onClick={showQueue}>
        {words.change.showQueue}
      </Button>
    </>
  );
}

/** What was asked in this pane or an earlier one about the document in this mail, the newest last. */
function useChanges({ internetMessageId }: FiledMail): readonly ShownWish[] {
  const queue = useQueue();
  const [review, setReview] = useState<QueueReview | null>(null);
  useEffect(() => queue?.watch(setReview), [queue]);
  return (review?.wishes ?? []).filter(({ wish: { record } }) => record.change !== undefined && internetMessageId !== "" && record.message.internetMessageId === internetMessageId);
}

/** The mailbox may take a moment to show it. One that had left before this mail was opened is seen there. */
function useRecallThatLeft(wishes: readonly ShownWish[], recalled: (at: string) => void): void {
  const waited = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, state, wish } of wishes) {
      if (state.kind !== "done") waited.current.add(id);
      else if (waited.current.delete(id) && state.end.kind === "supplied" && wish.record.change?.kind === "recall") recalled(state.end.at);
    }
  });
}
